import { reviewBook } from "../../../src/core/review/review";
import type { Rule } from "../../../src/core/review/rule";
import { bookOf } from "../../review-cases/books";

const broken: Rule = {
  ids: ["error-value"],
  check: () => {
    throw new Error("out of order");
  },
};
const speaking: Rule = {
  ids: ["volatile-function"],
  check: () => [
    {
      rule: "volatile-function",
      category: "workbook",
      severity: "info",
      sheet: "S",
      cells: ["A1"],
      facts: { functions: "NOW" },
      expected: null,
      influence: null,
      fix: null,
      also: [],
    },
  ],
};

describe("a review says what it could not look at", () => {
  test("a rule that breaks down is named, and the others go on", () => {
    const { findings, coverage } = reviewBook(bookOf([["=NOW()"]]), { rules: [broken, speaking] });
    expect(findings.map(({ rule }) => rule)).toEqual(["volatile-function"]);
    expect(coverage.rulesFailed).toEqual([{ rule: "error-value", detail: "out of order" }]);
  });

  test("a formula that cannot be understood is counted and named, never passed over", () => {
    const { coverage } = reviewBook(bookOf([["=SUM(A2:A3"], [1], ["=A2*2"]]));
    expect(coverage).toMatchObject({ formulas: 2, analysed: 1, notAnalysed: [{ sheet: "S", cell: "A1" }] });
  });

  test("an empty workbook has nothing to remark", () => {
    expect(reviewBook({ names: [], sheets: [] })).toEqual({
      findings: [],
      recomputation: [],
      coverage: { formulas: 0, analysed: 0, notAnalysed: [], readInPart: [], followed: true, rulesFailed: [] },
    });
  });
});

describe("a column with one odd formula", () => {
  const rows = (odd: string): (string | number)[][] =>
    [1, 2, 3, 4, 5, 6].map((line) => [line, line + 1, line === 4 ? odd : `=A${line}*B${line}`]);

  test("is offered the formula that its neighbours would give it", () => {
    const { findings } = reviewBook(bookOf(rows("=A3*B4")));
    expect(findings.find(({ rule }) => rule === "inconsistent-reference")?.expected).toBe("=A4*B4");
  });

  test.each(["=+A4*B4", "= A4 * B4", "=a4*b4"])("%s is the same formula, written otherwise", (text) => {
    const { findings } = reviewBook(bookOf(rows(text)));
    expect(findings.filter(({ category }) => category === "formula")).toEqual([]);
  });

  test.each([
    ["a range that slipped into the next row", "=SUM(A4:B5)", "inconsistent-reference"],
    ["a minus instead of a sum", "=A4-B4", "inconsistent-formula"],
  ])("%s is found among totals of rows", (_, odd, rule) => {
    const sums = [1, 2, 3, 4, 5, 6].map((line) => [line, line + 1, line === 4 ? odd : `=SUM(A${line}:B${line})`]);
    const found = reviewBook(bookOf(sums)).findings.filter(({ category }) => category === "formula");
    expect(found.map((one) => [one.rule, one.cells])).toEqual([[rule, ["C4"]]]);
  });

  test("two columns that take turns are not odd to each other", () => {
    const row = [10, 20, 30, 40].flatMap((value) => [value, "=1"]);
    const turns = row.map((_, index) =>
      index % 2 === 0 ? `=${"ACEG"[index / 2]}1*2` : `=${"ACEG"[(index - 1) / 2]}1/9`,
    );
    const found = reviewBook(bookOf([row, turns])).findings.filter(({ category }) => category === "formula");
    expect(found).toEqual([]);
  });
});
