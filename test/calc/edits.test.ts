import { createLiveBook } from "../../src/calc/createLiveBook";
import { EditRefused, type LiveBook, type SheetId } from "../../src/calc/liveBook";
import { bookOf, formulaAt, idOf, plainBook, plainSheet, put, valueAt } from "./sheetOf";

function twoSheets(): { book: LiveBook; first: SheetId; second: SheetId } {
  const book = createLiveBook({
    ...plainBook(
      plainSheet("First", [[1], [2], [3], ["=SUM(A1:A3)"]]),
      plainSheet("Second", [["=First!A2*10", "=SUM(First!A1:A3)", "=SUM(First!A:A)", "=$A$1", "=Limit"]]),
    ),
    names: [{ name: "Limit", formula: "=First!$A$3", visible: true }],
  });
  return { book, first: idOf(book, "First"), second: idOf(book, "Second") };
}

test("inserted rows move references, and ranges around them grow", () => {
  const { book, first, second } = twoSheets();
  book.insertRows(first, 1, 2, "user");
  expect(formulaAt(book, first, "A6")).toBe("=SUM(A1:A5)");
  expect(["A1", "B1", "C1", "D1"].map((cell) => formulaAt(book, second, cell))).toEqual([
    "=First!A4*10",
    "=SUM(First!A1:A5)",
    "=SUM(First!A:A)",
    "=$A$1",
  ]);
  expect(book.names()[0]?.formula).toBe("=First!$A$5");
  expect(valueAt(book, second, "E1")).toBe(3);
  put(book, first, "A2", 100);
  expect(valueAt(book, second, "B1")).toBe(106);
});

test("deleted rows leave #REF! where nothing is left and shrink ranges", () => {
  const { book, first, second } = twoSheets();
  book.deleteRows(first, 1, 1, "user");
  expect(formulaAt(book, second, "A1")).toBe("=#REF!*10");
  expect(formulaAt(book, second, "B1")).toBe("=SUM(First!A1:A2)");
  expect([valueAt(book, second, "A1"), valueAt(book, second, "B1"), valueAt(book, second, "E1")]).toEqual([
    "#REF!",
    4,
    3,
  ]);
});

test("columns behave like rows", () => {
  const { book, sheet } = bookOf([[1, 2, "=A1+B1", "=SUM(A1:B1)"]]);
  book.insertColumns(sheet, 1, 1, "user");
  expect([formulaAt(book, sheet, "D1"), formulaAt(book, sheet, "E1")]).toEqual(["=A1+C1", "=SUM(A1:C1)"]);
  book.deleteColumns(sheet, 0, 1, "user");
  expect([formulaAt(book, sheet, "C1"), formulaAt(book, sheet, "D1")]).toEqual(["=#REF!+B1", "=SUM(A1:B1)"]);
});

test("merges, validations, conditional formats, print titles and widths move along", () => {
  const area = "B3:B4";
  const sheet = plainSheet("S", [[1]], {
    merges: ["A3:B3"],
    validations: [{ area, rule: { kind: "list", source: "=$D$3:$D$5" } }],
    conditionalFormats: [{ area, rule: { kind: "formula", formula: "=$B3>1" }, style: { bold: true } }],
    rows: [{ row: 2, height: 30 }],
    page: { orientation: "portrait", titleRows: [2, 2], printArea: "A1:B9" },
  });
  const book = createLiveBook(plainBook(sheet));
  book.insertRows(idOf(book, "S"), 1, 1, "user");
  const moved = book.toBook().sheets[0];
  expect(moved?.merges).toEqual(["A4:B4"]);
  expect(moved?.validations).toEqual([{ area: "B4:B5", rule: { kind: "list", source: "=$D$4:$D$6" } }]);
  expect(moved?.conditionalFormats[0]).toMatchObject({ area: "B4:B5", rule: { formula: "=$B4>1" } });
  expect(moved?.rows).toEqual([{ row: 3, height: 30 }]);
  expect(moved?.page).toMatchObject({ titleRows: [3, 3], printArea: "A1:B10" });
});

test("renaming a sheet changes the formulas that name it", () => {
  const { book, first, second } = twoSheets();
  book.renameSheet(first, "汇总 1", "user");
  expect(formulaAt(book, second, "A1")).toBe("='汇总 1'!A2*10");
  expect(book.names()[0]?.formula).toBe("='汇总 1'!$A$3");
  expect(valueAt(book, second, "A1")).toBe(20);
});

test("deleting a sheet leaves #REF!", () => {
  const { book, first, second } = twoSheets();
  book.deleteSheet(first, "user");
  expect(formulaAt(book, second, "A1")).toBe("=#REF!*10");
  expect(valueAt(book, second, "E1")).toBe("#REF!");
  expect(() => book.deleteSheet(second, "user")).toThrow(EditRefused);
});

test("a copied sheet counts for itself and takes names along", () => {
  const { book, first } = twoSheets();
  const copy = book.copySheet(first, "user");
  expect(book.sheets().map((sheet) => sheet.name)).toEqual(["First", "First (2)", "Second"]);
  put(book, copy, "A1", 100);
  expect([valueAt(book, copy, "A4"), valueAt(book, first, "A4")]).toEqual([105, 6]);
  expect(book.names()).toContainEqual({
    name: "Limit",
    formula: "='First (2)'!$A$3",
    visible: true,
    sheet: "First (2)",
  });
});

test("sorting moves rows, and relative references of their formulas go along", () => {
  const { book, sheet } = bookOf([
    ["c", "=A1&1"],
    ["a", "=A2&1"],
    [null, "=A3&1"],
    ["b", "=A4&$A$4"],
  ]);
  book.sort({ sheet, row: 0, column: 0, rows: 4, columns: 2 }, 0, false, "user");
  expect(["A1", "A2", "A3", "A4"].map((cell) => valueAt(book, sheet, cell))).toEqual(["a", "b", "c", null]);
  expect(["B1", "B2", "B3", "B4"].map((cell) => formulaAt(book, sheet, cell))).toEqual([
    "=A1&1",
    "=A2&$A$4",
    "=A3&1",
    "=A4&1",
  ]);
});

test("what Excel refuses is refused before anything changes", () => {
  const { book, first } = twoSheets();
  const area = { sheet: first, row: 0, column: 0, rows: 1, columns: 2 };
  expect(() => book.write(area, [[{ value: 9 }, { formula: "=SUM(" }]], "user")).toThrow(EditRefused);
  expect(() => book.write(area, [[{ value: 9 }, { formula: "=IF()" }]], "user")).toThrow(EditRefused);
  expect(valueAt(book, first, "A1")).toBe(1);
  expect(() => book.renameSheet(first, "second", "user")).toThrow(EditRefused);
  expect(() => book.renameSheet(first, "a/b", "user")).toThrow(EditRefused);
  expect(() => book.setName({ name: "A1", formula: "=1", visible: true })).toThrow(EditRefused);
});

describe("typing", () => {
  test.each<[string, unknown, string]>([
    ["12", 12, "12"],
    ["5%", 0.05, "5%"],
    ["1,234.5", 1234.5, "1,234.50"],
    ["2026-11-22", 46348, "11/22/2026"],
    ["2026年11月22日", 46348, "2026年11月22日"],
    ["１２", 12, "12"],
    ["true", true, "TRUE"],
    ["5.1.1.1", "5.1.1.1", "5.1.1.1"],
    ["'012", "012", "012"],
    ["#n/a", { error: "#N/A" }, "#N/A"],
    ["=1+1", 2, "2"],
    ["=sum(1,2", 3, "3"],
  ])("%s", (text, value, shown) => {
    const { book, sheet } = bookOf([]);
    book.type(sheet, 0, 0, text, "user");
    expect(book.cell(sheet, 0, 0).value).toEqual(value);
    expect(book.text(sheet, 0, 0)).toBe(shown);
  });

  test("text cells keep text", () => {
    const { book, sheet } = bookOf([]);
    book.setStyle({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
    book.type(sheet, 0, 0, "5.10", "user");
    expect(book.cell(sheet, 0, 0).value).toBe("5.10");
    book.type(sheet, 0, 0, "=1+1", "user");
    expect(book.cell(sheet, 0, 0).value).toBe("=1+1");
  });

  test("functions and cells are written in capitals", () => {
    const { book, sheet } = bookOf([[4]]);
    book.type(sheet, 0, 1, "=sum(a1:a1)*2", "user");
    expect(formulaAt(book, sheet, "B1")).toBe("=SUM(A1:A1)*2");
  });
});

describe("undo", () => {
  test("takes back one step with everything in it, and does it again", () => {
    const { book, sheet } = bookOf([[1, "=A1*2"]]);
    book.beginStep();
    put(book, sheet, "A1", 5);
    put(book, sheet, "A2", "x");
    book.endStep();
    expect(book.undo()).toBe(true);
    expect(["A1", "B1", "A2"].map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, null]);
    expect(book.redo()).toBe(true);
    expect(["A1", "B1", "A2"].map((cell) => valueAt(book, sheet, cell))).toEqual([5, 10, "x"]);
    expect(book.redo()).toBe(false);
  });

  test("brings back deleted rows with the formulas that pointed at them", () => {
    const { book, first, second } = twoSheets();
    const before = book.toBook();
    book.deleteRows(first, 0, 2, "user");
    book.undo();
    expect(book.toBook()).toEqual(before);
    expect(valueAt(book, second, "A1")).toBe(20);
  });

  test("leaves other people's edits alone", () => {
    const { book, sheet } = bookOf([[1, 1]]);
    put(book, sheet, "A1", 2);
    book.write({ sheet, row: 0, column: 1, rows: 1, columns: 1 }, [[{ value: 9 }]], "remote");
    book.undo();
    expect([valueAt(book, sheet, "A1"), valueAt(book, sheet, "B1")]).toEqual([1, 9]);
  });
});

test("events say what was written and what was calculated", () => {
  const { book, sheet } = bookOf([[1, "=A1*2"]]);
  const events: unknown[] = [];
  const stop = book.onEvent((event) => events.push(event));
  put(book, sheet, "A1", 5);
  const cell = { sheet, row: 0, rows: 1, columns: 1 };
  expect(events).toEqual([
    { kind: "changed", area: { ...cell, column: 0 }, source: "user", tables: [] },
    { kind: "calculated", cells: [{ ...cell, column: 1 }] },
  ]);
  stop();
  put(book, sheet, "A1", 6);
  expect(events).toHaveLength(2);
});

test("a cell takes 32,767 characters and a formula 8,192, no more, however they come", () => {
  const { book, first } = twoSheets();
  const longest = "长".repeat(32_767);
  put(book, first, "B1", longest);
  expect(valueAt(book, first, "B1")).toBe(longest);
  expect(() => book.type(first, 0, 1, `${longest}!`, "user")).toThrow(EditRefused);
  expect(() => put(book, first, "B1", `${longest}!`)).toThrow("32767");
  expect(() => book.type(first, 0, 1, `=1${"+1".repeat(4096)}`, "user")).toThrow("8192");
  expect(valueAt(book, first, "B1")).toBe(longest);
});
