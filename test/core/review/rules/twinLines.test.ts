import { reviewBook } from "../../../../src/core/review/review";
import { twinLines } from "../../../../src/core/review/rules/twinLines";
import { bookOf } from "../../../review-cases/books";

type Rows = (string | number)[][];

/** Amounts and costs of twelve months, then of the quarters; `fourth` stands for the amount of the third quarter. */
const quarters = (odd: string): Rows => [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [`Month ${month}`, month * 7, month * 3]),
  ["Quarter", "Amount", "Cost"],
  ["Q1", "=SUM(B1:B3)", "=SUM(C1:C3)"],
  ["Q2", "=SUM(B4:B6)", "=SUM(C4:C6)"],
  ["Q3", odd, "=SUM(C7:C9)"],
  ["Q4", "=SUM(B10:B12)", "=SUM(C10:C12)"],
];

const raised = (rows: Rows): string[] =>
  reviewBook(bookOf(rows), { rules: [twinLines] }).findings.map(
    ({ rule, cells, expected }) => `${rule} ${cells.join()} ${expected ?? ""}`,
  );

describe("two columns side by side that are alike in every line", () => {
  test("the one that reads a month less is named, with what its twin would have there", () => {
    expect(raised(quarters("=SUM(B7:B8)"))).toEqual(["unequal-ranges B16 =SUM(B7:B9)"]);
  });

  test("nothing is said where they are alike, although no quarter is a copy of the one above", () => {
    expect(raised(quarters("=SUM(B7:B9)"))).toEqual([]);
  });

  test("another calculation in one line is no slip of a range", () => {
    expect(raised(quarters("=B20*1.2"))).toEqual([]);
  });

  test("a month that was never entered leaves nothing out", () => {
    const rows = quarters("=SUM(B7:B8)").map((row, line) => (line === 8 ? [row[0] ?? "", "", row[2] ?? ""] : row));
    expect(raised(rows)).toEqual([]);
  });

  test("a quarter between two copies of one formula is judged along its own column", () => {
    const copies: Rows = [1, 2, 3, 4, 5].map((line) => [
      line,
      line * 2,
      line * 3,
      line === 3 ? `=A${line}` : `=A${line}+B${line}`,
      `=B${line}+C${line}`,
    ]);
    expect(raised(copies)).toEqual([]);
  });

  test("the last line may be what it likes: there totals and shares stand", () => {
    const rows = quarters("=SUM(B7:B9)");
    expect(raised([...rows.slice(0, -1), ["Q4", "=SUM(B10:B11)", "=SUM(C10:C12)"]])).toEqual([]);
  });

  test("rows side by side, too", () => {
    const row = (line: number, third: string): (string | number)[] => [
      "Share",
      `=A${line - 4}+C${line - 4}`,
      `=D${line - 4}+E${line - 4}`,
      third,
      `=I${line - 4}+K${line - 4}`,
    ];
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const top: Rows = [numbers, numbers, numbers, ["All"]];
    expect(raised([...top, row(5, "=F1+G1"), row(6, "=F2"), ["", ""]])).toEqual(["inconsistent-formula D6 =F2+G2"]);
    expect(raised([...top, row(5, "=F1+G1"), row(6, "=F2+G2"), ["", ""]])).toEqual([]);
  });
});
