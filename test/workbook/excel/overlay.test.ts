/** @jest-environment jsdom */
import type { Book, ConditionalFormat, Sheet } from "../../../src/core/book/book";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { excelWorkbook } from "../../../src/workbook/excel";
import type { Answer } from "../../../src/workbook/port";
import { startExcel, type StartedExcel } from "../../host/startExcel";

jest.setTimeout(30_000);

const theirs: ConditionalFormat = {
  area: "A1:B2",
  rule: { kind: "formula", formula: "=A1>3" },
  style: { fill: "#00FF00" },
};
const scale: ConditionalFormat = { area: "A1:A2", rule: { kind: "other" } };
const sheet = (name: string, more: Partial<Sheet> = {}): Sheet => ({
  ...emptySheet(name),
  cells: [{ row: 0, column: 0, value: 5, style: { fill: "#EEEEEE" } }],
  ...more,
});
const book: Book = {
  sheets: [
    sheet("Open", { conditionalFormats: [theirs, scale] }),
    sheet("Locked", { protection: { password: false, allow: [] } }),
  ],
  names: [],
};

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel({ book, sets: { ExcelApi: "1.9" } });
});
afterEach(() => excel.dispose());

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const formats = () => excel.host.book.toBook().sheets.map(({ conditionalFormats }) => conditionalFormats);
const red = { sheet: "Open", address: "A1:A2", fill: "#FFD6D6" };
const yellow = { sheet: "Open", address: "B4", fill: "#FFF2B3" };

test("colours are conditional formats, and removing them leaves the workbook as it was", async () => {
  const before = excel.host.book.toBook();
  expect(value(await excelWorkbook.paint([red, yellow]))).toEqual({ count: 2, skipped: [] });
  expect(formats()[0]).toHaveLength(4);
  expect(value(await excelWorkbook.painted())).toEqual([yellow, red]);
  expect(value(await excelWorkbook.paint([]))).toEqual({ count: 0, skipped: [] });
  expect(excel.host.book.toBook()).toEqual(before);
});

test("our colours are seen over those of other conditional formats", async () => {
  value(await excelWorkbook.paint([red]));
  const { book: now } = excel.host;
  // A1 holds 5: their rule colours it, too.
  expect(now.conditionalStyle(now.sheets()[0]?.id ?? "", 0, 0).fill).toBe("#FFD6D6");
});

test("painting again replaces what was painted, not what the person has", async () => {
  value(await excelWorkbook.paint([red, yellow]));
  value(await excelWorkbook.paint([yellow]));
  expect(value(await excelWorkbook.painted())).toEqual([yellow]);
  expect(formats()[0]?.slice(1)).toEqual([theirs, scale]);
});

test("a protected sheet stays protected and uncoloured, and is named", async () => {
  const painted = value(await excelWorkbook.paint([red, { ...yellow, sheet: "Locked" }]));
  expect(painted).toEqual({ count: 1, skipped: ["Locked"] });
  const locked = excel.host.book.toBook().sheets[1];
  expect(locked?.protection).not.toBeNull();
  expect(locked?.conditionalFormats).toEqual([]);
});
