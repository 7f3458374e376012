import type { Book } from "../../src/core/book/book";
import { reviewBook } from "../../src/core/review/review";
import { writeXlsx } from "../../src/xlsx";
import { runWith } from "./memoryIo";
import { evidenceOf } from "../../src/cli/review/evidence";
import { calculated, sheet, type Line } from "../review-seeds/book";
import { edited, spot } from "../review-seeds/book";

/** Ten clauses of 10 points each, all met but the first (6 of 10): 96 of 100, which is A from 95 on. */
const lines = (total: string): Line[] => [
  ["Clause", "Requirement", "Max score", "Deducted", "Score"],
  ...Array.from({ length: 10 }, (_, index): Line => [
    `1.${index + 1}`,
    "requirement",
    10,
    index === 0 ? 4 : 0,
    `=C${index + 2}-D${index + 2}`,
  ]),
  ["Total", null, "=SUM(C2:C11)", "=SUM(D2:D11)", total],
  [],
  ["Total score", "=E12"],
  ["Rating", '=IF(B14>=95,"A",IF(B14>=80,"B","C"))'],
];
const right = calculated([sheet("Audit", lines("=SUM(E2:E11)"))]);
/** The last clause is left out: 86, a B. */
const short = calculated([sheet("Audit", lines("=SUM(E2:E10)"))]);

const of = (book: Book, rule: string): unknown[] =>
  reviewBook(book, evidenceOf(book))
    .findings.filter(({ rule: own, also }) => [own, ...also.map((one) => one.rule)].some((id) => id === rule))
    .map(({ cells, expected, influence }) => ({ cells, expected, influence }));

describe("what a review on the command line works out besides", () => {
  test("the score and the grade that the expected formula would give", () => {
    expect(of(short, "omitted-cells")).toEqual([
      { cells: ["E12"], expected: "=SUM(E2:E11)", influence: { score: 10, grade: "A" } },
    ]);
  });

  test("a typed score is taken back to what its neighbours calculate", () => {
    const typed = edited(right, [[spot("Audit", 5, 4), 2]]);
    expect(of(typed, "score-typed-over")).toEqual([
      { cells: ["E6"], expected: "=C6-D6", influence: { score: 8, grade: "A" } },
    ]);
  });

  test("trying out leaves the workbook as it was", () => {
    const { whatIf } = evidenceOf(short);
    const score = { sheet: "Audit", row: 13, column: 1 };
    const better = [{ sheet: "Audit", row: 11, column: 4, content: "=SUM(E2:E11)" }];
    expect([whatIf?.([], [score]), whatIf?.(better, [score]), whatIf?.([], [score])]).toEqual([[86], [96], [86]]);
  });

  test("a saved number that its inputs do not give is found, at the beginning of its chain", () => {
    const sheets = right.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((cell) =>
        cell.row >= 11 && typeof cell.value === "number" && cell.value === 96 ? { ...cell, value: 97 } : cell,
      ),
    }));
    expect(of({ ...right, sheets }, "total-differs").map((one) => (one as { cells: string[] }).cells)).toContainEqual([
      "E12",
    ]);
  });

  test("a workbook that changes by itself is not compared with a fresh calculation", () => {
    const restless = calculated([sheet("S", [[1, "=TODAY()-A1"]])]);
    expect(evidenceOf(restless).recalculated).toBeUndefined();
  });
});

test("a fix is certain only where both neighbours hold the same formula", () => {
  const typed = edited(right, [[spot("Audit", 5, 4), 2]]);
  const last = edited(right, [[spot("Audit", 10, 4), 2]]);
  const fix = (book: Book): unknown =>
    reviewBook(book).findings.find(({ rule }) => rule === "score-typed-over")?.fix ?? null;
  expect([fix(typed), fix(last)]).toEqual([{ cells: [{ cell: "E6", formula: "=C6-D6" }] }, null]);
});

test("the report says what the score and the grade would be", async () => {
  const { out } = await runWith({ "a.xlsx": await writeXlsx(short) }, ["review", "a.xlsx"], "zh-CN");
  expect(out).toContain("应为：=SUM(E2:E11)\n      更正后：得分 +10，等级 A");
});
