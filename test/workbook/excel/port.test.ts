/** @jest-environment jsdom */
import type { Book, Cell, Sheet } from "../../../src/core/book/book";
import { excelWorkbook } from "../../../src/workbook/excel";
import type { Answer, WorkbookEvent } from "../../../src/workbook/port";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { emptyBook, startExcel } from "../../host/startExcel";
import type { StartedExcel } from "../../host/startExcel";

jest.setTimeout(30_000);

const cell = (row: number, column: number, value: Cell["value"]): Cell => ({ row, column, value });
const table = (name: string, area: string, columns: readonly string[]): Sheet["tables"][number] => ({
  name,
  area,
  columns,
  totalsRow: false,
  style: null,
  filterButtons: true,
});

/** One sheet with a table of ids and notes from B3 on, and something of the person's beside it. */
function addition(sheet: string, name: string): Book {
  const cells = [
    cell(2, 1, "Id"),
    cell(2, 2, "Note"),
    cell(3, 1, "5.1"),
    cell(3, 2, "a"),
    cell(4, 1, "5.10"),
    cell(4, 2, "b"),
  ];
  const styled = cells.map((one) => ({ ...one, style: { numberFormat: "@" } }));
  return {
    sheets: [{ ...emptySheet(sheet), cells: styled, tables: [table(name, "B3:C5", ["Id", "Note"])] }],
    names: [{ name: `${name}First`, formula: `=${sheet}!$C$4`, visible: true }],
  };
}

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel({ book: emptyBook("Mine") });
});
afterEach(() => excel.dispose());

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const problem = (answer: Answer<unknown>): unknown => (answer.ok ? "done" : answer.error);
const names = (): string[] => excel.host.book.sheets().map(({ name }) => name);

describe("building", () => {
  test("adds sheets, tables and names, and ids stay the text they are", async () => {
    value(await excelWorkbook.build(addition("New", "Things"), "New"));
    const outline = value(await excelWorkbook.outline());
    expect(outline.sheets.map(({ name }) => name)).toEqual(["Mine", "New"]);
    expect(outline.tables).toEqual([{ name: "Things", sheet: "New", headers: ["Id", "Note"] }]);
    const { tables, names: cells } = value(await excelWorkbook.read({ tables: ["Things"], names: ["ThingsFirst"] }));
    expect(tables["Things"]?.values).toEqual([
      ["5.1", "a"],
      ["5.10", "b"],
    ]);
    expect(cells["ThingsFirst"]).toEqual({ value: "a" });
  });

  test.each([
    ["sheet", addition("Mine", "Things"), "Mine"],
    ["table", addition("Other", "Taken"), "Taken"],
    ["table in other letters", addition("Other", "TAKEN"), "TAKEN"],
    [
      "name",
      { ...emptyBook("Other"), names: [{ name: "takenFirst", formula: "=Other!$A$1", visible: true }] },
      "takenFirst",
    ],
  ] as const)("fails whole when a %s is taken", async (_, book, taken) => {
    value(await excelWorkbook.build(addition("There", "Taken"), null));
    expect(problem(await excelWorkbook.build(book, null))).toEqual({ code: "NAME_TAKEN", name: taken });
    expect(names()).toEqual(["Mine", "There"]);
  });

  test("leaves nothing behind when Excel fails half-way", async () => {
    // The first request looks for taken names, the second one adds.
    excel.host.faults.inject(excel.host.requests.length + 2, { kind: "failAfter", actions: 12 });
    expect(problem(await excelWorkbook.build(addition("New", "Things"), null))).not.toBe("done");
    expect(names()).toEqual(["Mine"]);
    expect(excel.host.book.tables()).toEqual([]);
    expect(excel.host.book.names()).toEqual([]);
  });
});

describe("reading", () => {
  test("answers null for tables and names that are gone", async () => {
    expect(value(await excelWorkbook.read({ tables: ["Nothing"], names: ["Nothing"] }))).toEqual({
      tables: { Nothing: null },
      names: { Nothing: null },
    });
  });

  test("tells blanks, empty texts, errors, numbers and truth values apart", async () => {
    value(await excelWorkbook.build(addition("New", "Things"), null));
    const sheet = excel.host.book.sheets()[1]?.id ?? "";
    const inputs = [
      [{ formula: "=NA()" }, { formula: '=""' }],
      [{ value: true }, { value: null }],
    ];
    excel.host.book.write({ sheet, row: 3, column: 1, rows: 2, columns: 2 }, inputs, "user");
    const { tables } = value(await excelWorkbook.read({ tables: ["Things"], names: [] }));
    expect(tables["Things"]?.values).toEqual([
      [{ error: "#N/A" }, ""],
      [true, null],
    ]);
  });
});

describe("writing", () => {
  const edit = (id: string, column: string, text: string) =>
    ({ table: "Things", row: { column: "Id", is: id }, column, input: { value: text } }) as const;

  beforeEach(async () => value(await excelWorkbook.build(addition("New", "Things"), null)));

  test("finds rows by their id, wherever they stand", async () => {
    excel.host.book.insertRows(excel.host.book.sheets()[1]?.id ?? "", 0, 4, "user");
    const { tables } = value(await excelWorkbook.write([edit("5.10", "Note", "new")]));
    expect(tables["Things"]?.values).toEqual([
      ["5.1", "a"],
      ["5.10", "new"],
    ]);
  });

  test.each([
    [edit("5.2", "Note", "x"), { code: "ROW_MISSING", table: "Things", key: "5.2" }],
    [edit("5.1", "Nothing", "x"), { code: "COLUMN_MISSING", table: "Things", column: "Nothing" }],
    [
      { ...edit("5.1", "Note", "x"), table: "Gone" },
      { code: "TABLE_MISSING", table: "Gone" },
    ],
    [
      { ...edit("5.1", "Note", "x"), expected: "other" },
      { code: "CELL_CHANGED", cells: [{ sheet: "New", address: "C4", expected: "other", found: "a" }] },
    ],
  ])("says what is missing: %j", async (wrong, expected) => {
    expect(problem(await excelWorkbook.write([edit("5.10", "Note", "x"), wrong]))).toEqual(expected);
    const { tables } = value(await excelWorkbook.read({ tables: ["Things"], names: [] }));
    expect(tables["Things"]?.values[1]).toEqual(["5.10", "b"]);
  });

  test("refuses an id that stands twice", async () => {
    const sheet = excel.host.book.sheets()[1]?.id ?? "";
    excel.host.book.write({ sheet, row: 4, column: 1, rows: 1, columns: 1 }, [[{ value: "5.1" }]], "user");
    expect(problem(await excelWorkbook.write([edit("5.1", "Note", "x")]))).toEqual({
      code: "ROW_DOUBLE",
      table: "Things",
      key: "5.1",
    });
  });

  test("makes room where something stands below the table", async () => {
    const [more] = addition("More", "Others").sheets;
    if (more === undefined) throw new Error("no sheet");
    const cells = [...more.cells, cell(5, 1, "mine")];
    value(await excelWorkbook.build({ sheets: [{ ...more, cells }], names: [] }, null));
    value(await excelWorkbook.append("Others", { Id: { value: "5.2" }, Note: { value: "c" } }));
    const sheet = excel.host.book.sheets()[2]?.id ?? "";
    expect(excel.host.book.cell(sheet, 5, 1).value).toBe("5.2");
    expect(excel.host.book.cell(sheet, 6, 1).value).toBe("mine");
  });
});

test("events tell of edits, selections and sheets until nobody listens any more", async () => {
  const heard: WorkbookEvent[] = [];
  const stop = value(await excelWorkbook.watch((event) => heard.push(event)));
  const sheet = excel.host.book.sheets()[0]?.id ?? "";
  excel.host.book.write({ sheet, row: 1, column: 1, rows: 1, columns: 2 }, [[{ value: 1 }, { value: 2 }]], "user");
  excel.host.book.write({ sheet, row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: 3 }]], "remote");
  excel.host.selection = { sheet, row: 4, column: 0, rows: 1, columns: 1 };
  excel.host.book.addSheet("Second", null, "user");
  await excel.host.settled();
  expect(heard).toEqual(
    expect.arrayContaining([
      { kind: "changed", sheet: "Mine", address: "B2:C2", remote: false },
      { kind: "changed", sheet: "Mine", address: "B3", remote: true },
      { kind: "selected", sheet: "Mine", address: "A5" },
      { kind: "structure" },
    ]),
  );
  await stop();
  const before = heard.length;
  excel.host.book.write({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 9 }]], "user");
  await excel.host.settled();
  expect(heard).toHaveLength(before);
});
