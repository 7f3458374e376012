import { createLiveBook } from "../../src/calc/createLiveBook";
import { bookOf, formulaAt, idOf, plainBook, plainSheet, put, valueAt } from "./sheetOf";

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

test("formulas that choose their cells while calculating read results and not leftovers", () => {
  const { book, sheet } = bookOf([
    [1, '=INDIRECT("D"&1)', "=SUM(OFFSET(D1,0,0,2,1))", "=A1*10"],
    [null, null, null, "=D1+1"],
  ]);
  expect([valueAt(book, sheet, "B1"), valueAt(book, sheet, "C1")]).toEqual([10, 21]);
  put(book, sheet, "A1", 2);
  expect([valueAt(book, sheet, "B1"), valueAt(book, sheet, "C1")]).toEqual([20, 41]);
});

test("a formula that finds itself while calculating is a circle", () => {
  const { book, sheet } = bookOf([['=INDIRECT("A1")+1', "=A1+5"]]);
  expect([valueAt(book, sheet, "A1"), valueAt(book, sheet, "B1")]).toEqual([0, 5]);
});

test("ROW and COLUMNS look at addresses and make no circle", () => {
  const { book, sheet } = bookOf([["=ROW(A1)+COLUMNS(A1:C1)"]]);
  expect(valueAt(book, sheet, "A1")).toBe(4);
});

test("a sum through sheets follows what is between its ends", () => {
  const sheets = ["Jan", "Feb", "Mar"].map((name, at) => plainSheet(name, [[at + 1]]));
  const book = createLiveBook(plainBook(...sheets, plainSheet("Sum", [["=SUM(Jan:Mar!A1)"]])));
  const sum = idOf(book, "Sum");
  expect(valueAt(book, sum, "A1")).toBe(6);
  book.moveSheet(idOf(book, "Feb"), 3, "user");
  expect(valueAt(book, sum, "A1")).toBe(4);
  book.renameSheet(idOf(book, "Mar"), "March", "user");
  expect(formulaAt(book, sum, "A1")).toBe("=SUM(Jan:March!A1)");
});

test("cells of other workbooks keep the value they came with", () => {
  const cells = [{ row: 0, column: 0, value: 42, formula: "='[other.xlsx]S'!A1" }];
  const book = createLiveBook(plainBook(plainSheet("S", [], { cells })));
  expect(valueAt(book, idOf(book, "S"), "A1")).toBe(42);
});

test("whole columns of different sheets are equally long", () => {
  const book = createLiveBook(
    plainBook(plainSheet("S", [[1], [2], [3]]), plainSheet("T", [["x", '=SUMIFS(S!A:A,A:A,"x")']])),
  );
  expect(valueAt(book, idOf(book, "T"), "B1")).toBe(1);
});

test("names see the sheet they are used on, and their own sheet first", () => {
  const book = createLiveBook({
    ...plainBook(plainSheet("S", [[1, "=Rate"]]), plainSheet("T", [[2, "=Rate", "=S!Rate", "=Twice"]])),
    names: [
      { name: "Rate", formula: "=S!$A$1", visible: true },
      { name: "Rate", formula: "=T!$A$1", visible: true, sheet: "T" },
      { name: "Twice", formula: "=Rate*2", visible: true },
    ],
  });
  expect(valueAt(book, idOf(book, "S"), "B1")).toBe(1);
  expect(["B1", "C1", "D1"].map((cell) => valueAt(book, idOf(book, "T"), cell))).toEqual([2, 1, 4]);
  book.setName({ name: "Rate", formula: "=50", visible: true });
  expect(valueAt(book, idOf(book, "S"), "B1")).toBe(50);
  book.deleteName("Rate", null);
  expect(valueAt(book, idOf(book, "S"), "B1")).toBe("#NAME?");
});
