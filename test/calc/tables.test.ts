import { createLiveBook } from "../../src/calc/createLiveBook";
import { EditRefused, type LiveBook, type SheetId } from "../../src/calc/liveBook";
import type { CellValue, Sheet } from "../../src/core/book/book";
import { formulaAt, idOf, placeOf, plainBook, plainSheet, plainTable, put, valueAt } from "./sheetOf";

const clauses: Partial<Sheet> = {
  tables: [plainTable("Clauses", "A1:C4", ["Clause", "Points", "Double"])],
  validations: [{ area: "B2:B4", rule: { kind: "list", source: ["1", "2"] } }],
  conditionalFormats: [
    { area: "A2:C4", rule: { kind: "formula", formula: "=$B2>2" }, style: { fill: "#FF0000", bold: true } },
    { area: "B2:B4", rule: { kind: "formula", formula: "=B2>1" }, style: { fill: "#00FF00", italic: true } },
  ],
};

function clauseBook(double = "=[@Points]*2"): { book: LiveBook; sheet: SheetId } {
  const sheet = plainSheet(
    "S",
    [
      ["Clause", "Points", "Double"],
      ["5.1", 1, double],
      ["5.2", 2, double.replaceAll("B2", "B3")],
      ["5.3", 3, double.replaceAll("B2", "B4")],
    ],
    clauses,
  );
  const book = createLiveBook(plainBook(sheet, plainSheet("Other", [["=SUM(Clauses[Points])", "=SUM(S!B2:B4)"]])));
  return { book, sheet: idOf(book, "S") };
}

describe("structured references", () => {
  test.each<[string, string, CellValue]>([
    ["=SUM(Clauses[Points])", "E1", 6],
    ["=SUM(Clauses[[Points]:[Double]])", "E1", 18],
    ["=COUNTA(Clauses[#All])", "E1", 12],
    ["=COUNTA(Clauses)", "E1", 9],
    ["=Clauses[[#Headers],[Points]]", "E1", "Points"],
    ["=COUNTA(Clauses[[#Headers],[#Data],[Points]])", "E1", 4],
    ["=Clauses[@Points]", "E3", 2],
    ["=Clauses[[#This Row],[Points]]*10", "E4", 30],
    ["=SUM(Clauses[@])", "E4", 9],
    ["=SUM([Points])", "B2", 6],
    ["=Clauses[@Points]", "E9", "#VALUE!"],
    ["=SUM(Clauses[Nothing])", "E1", "#REF!"],
    ["=SUM(Clauses[#Totals])", "E1", "#REF!"],
    ["=ROWS(Clauses[points])", "E1", 3],
  ])("%s in %s is %j", (formula, address, expected) => {
    const { book, sheet } = clauseBook();
    const value = book.evaluate(formula, sheet, ...placeOf(address))[0]?.[0] ?? null;
    expect(typeof value === "object" && value !== null ? value.error : value).toEqual(expected);
  });

  test("this row is the row of the formula", () => {
    const { book, sheet } = clauseBook();
    expect(["C2", "C3", "C4"].map((cell) => valueAt(book, sheet, cell))).toEqual([2, 4, 6]);
  });
});

describe("a table grows", () => {
  test("when something is written right below it", () => {
    const { book, sheet } = clauseBook();
    put(book, sheet, "A5", "5.4");
    put(book, sheet, "B5", 10);
    expect(book.tables()[0]?.area).toEqual({ sheet, row: 0, column: 0, rows: 5, columns: 3 });
    expect(valueAt(book, sheet, "C5")).toBe(20);
    expect(valueAt(book, idOf(book, "Other"), "A1")).toBe(16);
    expect(book.listOf(sheet, 4, 1)).toEqual(["1", "2"]);
    expect(book.conditionalStyle(sheet, 4, 0)).toEqual({ fill: "#FF0000", bold: true });
  });

  test("and fills down calculated columns of plain references", () => {
    const { book, sheet } = clauseBook("=B2*2+$A$9");
    put(book, sheet, "B5", 7);
    expect(formulaAt(book, sheet, "C5")).toBe("=B5*2+$A$9");
  });

  test("but not columns whose formulas differ, nor when the row below is taken", () => {
    const { book, sheet } = clauseBook();
    put(book, sheet, "C3", 99);
    put(book, sheet, "A5", "5.4");
    expect(valueAt(book, sheet, "C5")).toBeNull();
    const other = clauseBook();
    put(other.book, other.sheet, "D5", "outside");
    expect(other.book.tables()[0]?.area.rows).toBe(4);
  });

  test("in one step of undo", () => {
    const { book, sheet } = clauseBook();
    const before = book.toBook();
    put(book, sheet, "A5", "5.4");
    book.undo();
    expect(book.toBook()).toEqual(before);
  });

  test("with rows inserted inside it", () => {
    const { book, sheet } = clauseBook();
    book.insertRows(sheet, 2, 1, "user");
    expect(book.tables()[0]?.area.rows).toBe(5);
    expect(formulaAt(book, sheet, "C3")).toBe("=[@Points]*2");
  });
});

test("a column takes the name written into its header, and formulas follow", () => {
  const { book, sheet } = clauseBook();
  put(book, sheet, "B1", "分值");
  expect(book.tables()[0]?.columns).toEqual(["Clause", "分值", "Double"]);
  expect(formulaAt(book, sheet, "C2")).toBe("=[@分值]*2");
  expect(formulaAt(book, idOf(book, "Other"), "A1")).toBe("=SUM(Clauses[分值])");
  put(book, sheet, "C1", "clause");
  expect(valueAt(book, sheet, "C1")).toBe("clause2");
});

test("a renamed table keeps its formulas", () => {
  const { book } = clauseBook();
  const id = book.tables()[0]?.id ?? "";
  book.changeTable(id, { name: "条款" }, "user");
  expect(formulaAt(book, idOf(book, "Other"), "A1")).toBe("=SUM(条款[Points])");
  expect(valueAt(book, idOf(book, "Other"), "A1")).toBe(6);
});

test("a copied sheet has tables of its own, and its formulas use them", () => {
  const { book, sheet } = clauseBook();
  put(book, sheet, "E1", "=SUM(Clauses[Points])");
  const copy = book.copySheet(sheet, "user");
  expect(book.tables().map((table) => table.name)).toEqual(["Clauses", "Clauses2"]);
  put(book, copy, "B2", 100);
  expect([valueAt(book, copy, "E1"), valueAt(book, sheet, "E1")]).toEqual([105, 6]);
});

test("tables are made, resized and deleted as Excel allows", () => {
  const { book, sheet } = clauseBook();
  expect(() => book.addTable({ sheet, row: 2, column: 2, rows: 3, columns: 3 }, true, null, "user")).toThrow(
    EditRefused,
  );
  const id = book.addTable({ sheet, row: 0, column: 5, rows: 2, columns: 2 }, true, null, "user");
  const made = book.tables().find((table) => table.id === id);
  expect(made).toMatchObject({ name: "Table1", columns: ["Column1", "Column2"] });
  expect(valueAt(book, sheet, "G1")).toBe("Column2");
  book.changeTable(id, { area: { sheet, row: 0, column: 5, rows: 5, columns: 3 } }, "user");
  expect(book.tables().find((table) => table.id === id)?.columns).toEqual(["Column1", "Column2", "Column3"]);
  book.deleteTable(book.tables()[0]?.id ?? "", "user");
  expect(book.tables().map((table) => table.name)).toEqual(["Table1"]);
  expect(formulaAt(book, idOf(book, "Other"), "A1")).toBe("=SUM(S!$B$2:$B$4)");
  expect(formulaAt(book, sheet, "C3")).toBe("=$B3*2");
  expect(valueAt(book, sheet, "C3")).toBe(4);
});

test("columns inserted into a table get headers, deleted ones leave it", () => {
  const { book, sheet } = clauseBook();
  book.insertColumns(sheet, 1, 1, "user");
  expect(book.tables()[0]?.columns).toEqual(["Clause", "Column2", "Points", "Double"]);
  expect(valueAt(book, sheet, "B1")).toBe("Column2");
  book.deleteColumns(sheet, 2, 1, "user");
  expect(book.tables()[0]?.columns).toEqual(["Clause", "Column2", "Double"]);
  expect(valueAt(book, sheet, "C2")).toBe("#REF!");
});

test("of conditional formats the earlier one wins where both speak", () => {
  const { book, sheet } = clauseBook();
  expect(book.conditionalStyle(sheet, 3, 1)).toEqual({ fill: "#FF0000", bold: true, italic: true });
  expect(book.conditionalStyle(sheet, 2, 1)).toEqual({ fill: "#00FF00", italic: true });
  expect(book.conditionalStyle(sheet, 1, 1)).toEqual({});
});
