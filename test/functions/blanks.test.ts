/** @jest-environment jsdom */
import type { CellValue } from "../../src/core/book/book";
import { calculate, calculateCell } from "./calculate";

const ways = ["zero", "null", "empty"] as const;

/** points, verdict, sampled, failed, awarded, id */
const audit: readonly (readonly CellValue[])[] = [
  [40, "符合", null, null, null, "5.1.1"],
  [35, "抽样", 20, 2, null, "5.2.1"],
  [20, "部分符合", null, null, 15, "5.3.1"],
  [5, "不适用", null, null, null, "5.3.2"],
];
const call = (name: string, last: number, more = "") =>
  `=AUDIT.${name}(Data!A1:A${last},Data!B1:B${last},Data!C1:C${last},Data!D1:D${last},Data!E1:E${last}${more})`;

test.each(ways)("blank cells sent as %s leave the score as it is: 40 + 31.5 + 15 of 95", async (blanks) => {
  const score = await calculateCell(audit, call("SCORE", 4), blanks);
  expect(score).toBeCloseTo((86.5 / 95) * 100, 12);
});

test.each(ways)("a blank verdict sent as %s beside verdict words is not assessed, never a zero", async (blanks) => {
  const open = [...audit, [10, null, null, null, null, "5.3.3"]];
  const [score, range] = await calculate(open, [call("SCORE", 5), call("RANGE", 5)], blanks);
  expect(score?.[0]?.[0]).toMatchObject({ error: "#N/A" });
  expect(range?.[0]?.[0]).toBeCloseTo((86.5 / 105) * 100, 12);
  expect(range?.[0]?.[1]).toBeCloseTo((96.5 / 105) * 100, 12);
});

test.each(ways)("rows below the table that are blank throughout, sent as %s, do not count", async (blanks) => {
  const longer = [...audit, [null, null, null, null, null, null], [null, null, null, null, null, null]];
  const score = await calculateCell(longer, call("SCORE", 6, ",,Data!F1:F6"), blanks);
  expect(score).toBeCloseTo((86.5 / 95) * 100, 12);
});

test.each(ways)(
  "blank special items and a blank scheme cell, sent as %s, are none and the built-in one",
  async (blanks) => {
    const cells = [
      [10, "C", "扣分", null],
      [10, "C", null, null],
      [null, null, null, null],
    ];
    const [score, deductions] = await calculate(
      cells,
      ["=AUDIT.SCORE(Data!A1:A3,Data!B1:B3,,,,Data!C1:D3,,Data!A3)", "=AUDIT.DEDUCTIONS(Data!C1:D3)"],
      blanks,
    );
    expect([score, deductions]).toEqual([[[99]], [[1]]]);
  },
);

test("in a column of numbers only a 0 is 0 points awarded: the IF(ISBLANK(…)) form tells blanks apart", async () => {
  const bound = [
    [10, 10],
    [10, 0],
    [10, null],
  ];
  const [plain, told] = await calculate(bound, [
    "=AUDIT.SCORE(Data!A1:A3,Data!B1:B3)",
    '=AUDIT.SCORE(Data!A1:A3,IF(ISBLANK(Data!B1:B3),"",Data!B1:B3))',
  ]);
  expect(plain?.[0]?.[0]).toBeCloseTo(100 / 3, 12);
  expect(told?.[0]?.[0]).toMatchObject({ error: "#N/A", message: expect.stringContaining("第 3 行") });
});

test("optional arguments may be left out or skipped", async () => {
  const cells = [
    [10, "C"],
    [10, "N"],
  ];
  const results = await calculate(cells, [
    "=AUDIT.SCORE(Data!A1:A2,Data!B1:B2)",
    "=AUDIT.SCORE(Data!A1:A2,Data!B1:B2,,,,,,)",
    '=AUDIT.SCORE(Data!A1:A2,Data!B1:B2,,,,,,"gbt-27922-2011")',
  ]);
  expect(results).toEqual([[[50]], [[50]], [[50]]]);
});

test("one clause in one cell each is an audit", async () => {
  expect(await calculate([[7, "C"]], ["=AUDIT.SCORE(Data!A1,Data!B1)", '=AUDIT.STARS(Data!A1,"N")'])).toEqual([
    [[100]],
    [[0]],
  ]);
});
