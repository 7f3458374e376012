import type { Book } from "../../../src/core/book/book";
import { reviewBook } from "../../../src/core/review/review";
import { reviewWords, sayFinding } from "../../../src/words/review";
import { calculated, edited, recalculated, sheet, spot, type Line } from "../../review-seeds/book";

/** Ten clauses of 10 points with 1 deducted each, and their sums. */
const lines: Line[] = [
  ["Clause", "Requirement", "Max score", "Deducted", "Score"],
  ...Array.from({ length: 10 }, (_, index): Line => [
    `1.${index + 1}`,
    "requirement",
    10,
    1,
    `=C${index + 2}-D${index + 2}`,
  ]),
  ["Total", null, "=SUM(C2:C11)", "=SUM(D2:D11)", "=SUM(E2:E11)"],
];
const right = calculated([sheet("Audit", lines)]);

const said = (book: Book): unknown[] =>
  reviewBook(book)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, category, cells, also }) => ({ rule, category, cells, also: also.map((one) => one.rule) }));

describe("one fault is one flag", () => {
  test("a score typed over among formulas: the audit rule speaks, the formula rule is its evidence", () => {
    expect(said(recalculated(edited(right, [[spot("Audit", 5, 4), 2]])))).toEqual([
      { rule: "score-typed-over", category: "formula", cells: ["E6"], also: ["value-among-formulas"] },
    ]);
  });

  test("two typed in one run: the block takes in what is said of its cells one by one", () => {
    const typed = edited(right, [
      [spot("Audit", 5, 4), 2],
      [spot("Audit", 6, 4), 3],
    ]);
    expect(said(recalculated(typed))).toEqual([
      { rule: "value-among-formulas", category: "formula", cells: ["E6:E7"], also: ["score-typed-over"] },
    ]);
  });

  test("two faults in two places stay two flags", () => {
    const wrong = edited(right, [
      [spot("Audit", 3, 4), "=C4+D4"],
      [spot("Audit", 8, 4), 2],
    ]);
    expect(said(recalculated(wrong)).map((one) => (one as { cells: string[] }).cells)).toEqual(
      expect.arrayContaining([["E4"], ["E9"]]),
    );
  });

  test("a total that stops early is accused once, with all that speaks against it", () => {
    const short = recalculated(edited(right, [[spot("Audit", 11, 4), "=SUM(E2:E9)"]]));
    const [first, ...others] = reviewBook(short).findings.filter(({ cells }) => cells.includes("E12"));
    expect(others).toEqual([]);
    expect(new Set(first?.also.map(({ rule }) => rule)).size).toBe(first?.also.length);
    expect(first && sayFinding(reviewWords["en-US"], first)).toContain(" Also: ");
    expect(first && sayFinding(reviewWords["zh-CN"], first)).toContain("。同时：");
  });
});
