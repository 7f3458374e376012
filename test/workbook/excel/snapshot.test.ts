/** @jest-environment jsdom */
import type { Book, Cell, Sheet } from "../../../src/core/book/book";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { excelWorkbook } from "../../../src/workbook/excel";
import type { Answer } from "../../../src/workbook/port";
import { startExcel, type StartedExcel } from "../../host/startExcel";

jest.setTimeout(60_000);

const old = { sets: { ExcelApi: "1.9" } };

const scores: Sheet = {
  ...emptySheet("评分 1"),
  cells: [
    { row: 1, column: 1, value: "条款" },
    { row: 1, column: 2, value: "得分" },
    { row: 2, column: 1, value: "5.1", style: { numberFormat: "@" } },
    { row: 2, column: 2, value: 2.5, style: { locked: false, numberFormat: "0.00" } },
    { row: 3, column: 1, value: "5.10", style: { numberFormat: "@" } },
    { row: 3, column: 2, value: 3, style: { locked: false, color: "#FFFFFF" } },
    { row: 4, column: 1, value: true, style: { fill: "#FFEE00" } },
    { row: 4, column: 2, value: 5.5, formula: "=SUM(C3:C4)" },
    { row: 5, column: 2, value: { error: "#DIV/0!" }, formula: "=C5/0" },
    { row: 6, column: 2, value: "", formula: '=""' },
  ],
  columns: [{ column: 0, hidden: true }],
  rows: [{ row: 3, hidden: true }],
  tables: [
    {
      name: "Scores",
      area: "B2:C4",
      columns: ["条款", "得分"],
      totalsRow: false,
      style: "TableStyleLight9",
      filterButtons: true,
    },
  ],
  validations: [
    { area: "C3", rule: { kind: "decimal", min: "0", max: "5" } },
    { area: "C4", rule: { kind: "list", source: ["符合", "不符合"] } },
  ],
  protection: { password: false, allow: ["sort"] },
};

const book: Book = {
  sheets: [
    scores,
    { ...emptySheet("Hidden"), visibility: "veryHidden", cells: [{ row: 0, column: 0, value: 1 }] },
    emptySheet("Empty"),
  ],
  names: [
    { name: "Total", formula: "='评分 1'!$C$5", visible: true },
    { name: "Own", formula: "=Hidden!$A$1", visible: false, sheet: "Hidden" },
  ],
  calculation: { mode: "manual", iterate: true },
};

let excel: StartedExcel;
afterEach(() => excel.dispose());

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

test("a snapshot holds what the workbook was opened with", async () => {
  excel = await startExcel({ ...old, book });
  const read = value(await excelWorkbook.snapshot());
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["评分 1", "visible"],
    ["Hidden", "veryHidden"],
    ["Empty", "visible"],
  ]);
  expect(read.sheets[0]?.cells).toEqual(scores.cells);
  expect(read.sheets[0]?.tables).toEqual(scores.tables);
  expect(read.sheets[0]?.validations).toEqual(scores.validations);
  expect(read.sheets[0]?.protection).toEqual(scores.protection);
  expect(read.sheets[0]?.rows).toEqual(scores.rows);
  expect(read.names).toEqual(book.names);
  expect(read.calculation).toEqual(book.calculation);
});

test("only the sheets asked for, and bare: values and formulas", async () => {
  excel = await startExcel({ ...old, book });
  const before = excel.host.requests.length;
  const read = value(await excelWorkbook.snapshot({ sheets: ["评分 1"], bare: true }));
  expect(read.sheets).toHaveLength(1);
  expect(read.sheets[0]?.cells[3]).toEqual({ row: 2, column: 2, value: 2.5 });
  expect(read.sheets[0]?.cells[7]).toEqual({ row: 4, column: 2, value: 5.5, formula: "=SUM(C3:C4)" });
  // Three for what there is, one for the cells, one in which the library lets its ranges go.
  expect(excel.host.requests.length - before).toBeLessThanOrEqual(5);
});

/** 30 columns of numbers: more than one request may ask for. */
function large(rows: number): Book {
  const cells = Array.from({ length: rows * 30 }, (_, at): Cell => ({
    row: Math.floor(at / 30),
    column: at % 30,
    value: at,
  }));
  return { sheets: [{ ...emptySheet("Large"), cells }], names: [] };
}

test("a large sheet is read in parts, with progress that only grows", async () => {
  excel = await startExcel({ ...old, book: large(2000) });
  const shares: number[] = [];
  const read = value(await excelWorkbook.snapshot({ progress: (share) => shares.push(share) }));
  expect(read.sheets[0]?.cells).toHaveLength(60_000);
  expect(read.sheets[0]?.cells.at(-1)).toEqual({ row: 1999, column: 29, value: 59_999 });
  expect(shares.length).toBeGreaterThan(3);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

test("it stops between parts when it is told to", async () => {
  excel = await startExcel({ ...old, book: large(2000) });
  const stop = new AbortController();
  const before = excel.host.requests.length;
  const answer = await excelWorkbook.snapshot({ signal: stop.signal, progress: () => stop.abort() });
  expect(answer).toEqual({ ok: false, error: { code: "CANCELLED" } });
  expect(excel.host.requests.length - before).toBeLessThanOrEqual(5);
});

test("an answer that is too large is asked for again in smaller parts", async () => {
  excel = await startExcel({ ...old, book: large(100) });
  // The fourth request is the first one for cells.
  excel.host.faults.inject(excel.host.requests.length + 4, { kind: "tooLarge" });
  const read = value(await excelWorkbook.snapshot());
  expect(read.sheets[0]?.cells).toHaveLength(3000);
});

test("list words that differ within one column stay apart, and equal neighbours are one area", async () => {
  const list = (area: string, words: readonly string[]): Sheet["validations"][number] => ({
    area,
    rule: { kind: "list", source: words },
  });
  const cells = Array.from({ length: 40 }, (_, row): Cell => ({ row, column: 0, value: "符合" }));
  const validations = [list("A3:A20", ["符合", "不符合"]), list("A21:A37", ["是", "否"])];
  excel = await startExcel({ ...old, book: { sheets: [{ ...emptySheet("Lists"), cells, validations }], names: [] } });
  const read = value(await excelWorkbook.snapshot());
  expect(read.sheets[0]?.validations).toEqual(validations);
});

test("a sheet with more looks than are asked for says that it was read in part", async () => {
  // Every other cell of 40 columns and 20 rows is red: no two neighbours are alike.
  const cells = Array.from({ length: 800 }, (_, at): Cell => {
    const [row, column] = [Math.floor(at / 40), at % 40];
    const style = (row + column) % 2 === 0 ? { color: "#FF0000" } : {};
    return { row, column, value: at, style };
  });
  excel = await startExcel({ book: { sheets: [{ ...emptySheet("Board"), cells }, scores], names: [] }, ...old });
  const read = await excelWorkbook.snapshot();
  expect(read.ok && read.value.readInPart).toEqual(["Board"]);
});
