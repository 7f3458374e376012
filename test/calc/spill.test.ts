import { createLiveBook } from "../../src/calc/createLiveBook";
import type { Cell } from "../../src/core/book/book";
import { bookOf, idOf, plainBook, plainSheet, plainTable, put, valueAt } from "./sheetOf";

const column = (...cells: string[]) => cells;

test("an array fills blank neighbours, and A1# means all of it", () => {
  const { book, sheet } = bookOf([[3, null, "=SEQUENCE(A1)", "=SUM(C1#)"]]);
  expect(column("C1", "C2", "C3", "C4").map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, 3, null]);
  expect(valueAt(book, sheet, "D1")).toBe(6);
  expect(book.cell(sheet, 1, 2).spilledFrom).toEqual({ row: 0, column: 2 });
  put(book, sheet, "A1", 2);
  expect(column("C1", "C2", "C3").map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, null]);
  expect(valueAt(book, sheet, "D1")).toBe(3);
});

test("cells that look at a place the array reaches only later are calculated again", () => {
  const { book, sheet } = bookOf([[1, null, "=SEQUENCE(A1)", "=SUM(C1:C9)"]]);
  put(book, sheet, "A1", 4);
  expect(valueAt(book, sheet, "D1")).toBe(10);
});

test("something in the way is #SPILL! until it is gone", () => {
  const { book, sheet } = bookOf([["=SEQUENCE(3)"], [null], ["x"]]);
  expect(valueAt(book, sheet, "A1")).toBe("#SPILL!");
  book.clear({ sheet, row: 2, column: 0, rows: 1, columns: 1 }, "contents", "user");
  expect(column("A1", "A2", "A3").map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, 3]);
  put(book, sheet, "A2", "y");
  expect(column("A1", "A2", "A3").map((cell) => valueAt(book, sheet, cell))).toEqual(["#SPILL!", "y", null]);
});

test("arrays do not spill into tables", () => {
  const sheet = plainSheet(
    "S",
    [
      ["=SEQUENCE(1,3)", null, "H"],
      [null, null, 1],
    ],
    {
      tables: [plainTable("T", "C1:C2", ["H"])],
    },
  );
  const book = createLiveBook(plainBook(sheet));
  expect(valueAt(book, idOf(book, "S"), "A1")).toBe("#SPILL!");
});

test("a formula of a file without an area keeps one value", () => {
  const cells: Cell[] = [
    { row: 0, column: 0, value: 7 },
    { row: 1, column: 0, value: 8 },
    { row: 1, column: 1, value: 8, formula: "=A1:A2" },
  ];
  const book = createLiveBook(plainBook(plainSheet("S", [], { cells })));
  const sheet = idOf(book, "S");
  expect(valueAt(book, sheet, "B2")).toBe(8);
  expect(valueAt(book, sheet, "B3")).toBeNull();
});

test("an array of a file keeps its area when the result has another size, and is dynamic when it has the same", () => {
  const cells: Cell[] = [
    { row: 0, column: 0, value: 2 },
    { row: 0, column: 1, value: 1, formula: "=SEQUENCE(2)", spill: "B1:B3" },
    { row: 1, column: 1, value: 2 },
    { row: 2, column: 1, value: null },
    { row: 0, column: 2, value: 1, formula: "=SEQUENCE(A1)", spill: "C1:C2" },
    { row: 1, column: 2, value: 2 },
  ];
  const book = createLiveBook(plainBook(plainSheet("S", [], { cells })));
  const sheet = idOf(book, "S");
  expect(column("B1", "B2", "B3").map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, "#N/A"]);
  put(book, sheet, "A1", 3);
  expect(column("C1", "C2", "C3").map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, 3]);
  expect(book.toBook().sheets[0]?.cells.find((cell) => cell.formula === "=SEQUENCE(A1)")?.spill).toBe("C1:C3");
});
