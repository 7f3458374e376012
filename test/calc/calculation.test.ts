import { bookOf, put, valueAt } from "./sheetOf";

test("a change reaches everything that depends on it, in order", () => {
  const { book, sheet } = bookOf([[1, "=A1+1", "=B1*A1", "=SUM(A1:C1)"]]);
  expect(["B1", "C1", "D1"].map((cell) => valueAt(book, sheet, cell))).toEqual([2, 2, 5]);
  put(book, sheet, "A1", 10);
  expect(["B1", "C1", "D1"].map((cell) => valueAt(book, sheet, cell))).toEqual([11, 110, 131]);
});

test("formulas in a circle are 0 and the rest goes on", () => {
  const { book, sheet } = bookOf([["=B1+1", "=A1+1", "=A1+5", 7, "=D1*2"]]);
  expect(["A1", "B1", "C1", "E1"].map((cell) => valueAt(book, sheet, cell))).toEqual([0, 0, 5, 14]);
  put(book, sheet, "A1", 1);
  expect(["B1", "C1"].map((cell) => valueAt(book, sheet, cell))).toEqual([2, 6]);
});

test("a long chain of formulas needs no deep stack", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  const { book, sheet } = bookOf(rows);
  expect(valueAt(book, sheet, "A20000")).toBe(20_000);
});
