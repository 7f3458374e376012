import type { Cell } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import { modelBook } from "../../../../src/core/review/model/bookModel";
import { nothingApplicable } from "../../../../src/core/review/rules/a08NothingApplicable";

/** Each number's share of the sum of all: every formula reads the whole column. */
function shares(rows: number) {
  const cells = Array.from({ length: rows }, (_, row): Cell[] => [
    { row, column: 0, value: row, formula: `=IF(C${row + 1}="","",C${row + 1})` },
    { row, column: 1, value: 1, formula: `=C${row + 1}/SUM($A$1:$A$${rows})` },
  ]);
  return modelBook({ sheets: [{ ...emptySheet("S"), cells: cells.flat() }], names: [] });
}

test("ten thousand shares of a column of ten thousand are one finding", () => {
  const findings = nothingApplicable.check(shares(10_000));
  // Every cell of the column is blank as long as nothing is entered, so every share may divide by nothing.
  expect(findings.map(({ cells }) => cells)).toEqual([["B1:B10000"]]);
});

test("a divisor with one number that was typed never vanishes", () => {
  const cells: Cell[] = [
    { row: 0, column: 0, value: 1, formula: '=IF(C1="","",C1)' },
    { row: 1, column: 0, value: 1 },
    { row: 0, column: 1, value: 1, formula: "=C1/SUM(A1:A2)" },
  ];
  expect(nothingApplicable.check(modelBook({ sheets: [{ ...emptySheet("S"), cells }], names: [] }))).toEqual([]);
});
