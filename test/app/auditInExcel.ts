import type { AppProblem, NewAudit, OpenAudit } from "../../src/app/audit";
import { createAudit } from "../../src/app/createAudit";
import { associateFunctions } from "../../src/functions/associate";
import { metadataJson } from "../../src/functions/metadataJson";
import type { Area, LiveBook } from "../../src/calc/liveBook";
import type { Book, CellValue } from "../../src/core/book/book";
import type { Result } from "../../src/core/result";
import { firstCell } from "../../src/workbook/layout/address";
import { excelWorkbook } from "../../src/workbook/excel";
import { emptyBook, startExcel } from "../host/startExcel";
import type { StartedExcel } from "../host/startExcel";

export const wanted: NewAudit = {
  schemeId: "gbt-27922-2011",
  language: "zh-CN",
  title: { company: '=HYPERLINK("http://x","某某")', assessor: "张三", date: "2026-11-22" },
};

/** Excel with a workbook open and the add-in's functions running. */
export const openExcel = (book: Book = emptyBook()): Promise<StartedExcel> =>
  startExcel({ book, functions: metadataJson("zh", "https://example.org") }, associateFunctions);

/** What a use case answered; a problem fails the test with its code. */
export function value<T>(result: Result<T, AppProblem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The problem's code, or "done". */
export const outcome = (result: Result<unknown, AppProblem>): string => (result.ok ? "done" : result.error.code);

/** A workbook that holds one new audit and nothing else but an empty sheet; made once, opened by many tests. */
export async function bookWithAudit(language: NewAudit["language"] = "zh-CN"): Promise<Book> {
  const excel = await openExcel();
  value(await createAudit(excelWorkbook, { ...wanted, language }));
  const book = excel.host.book.toBook();
  excel.dispose();
  return book;
}

/** The id of a sheet by its name. */
export function sheetId(book: LiveBook, name: string): string {
  const sheet = book.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

/** The cells of an A1 address of one cell. */
export function areaOf(book: LiveBook, sheet: string, address: string): Area {
  const place = firstCell(address);
  if (place === null) throw new Error(address);
  return { sheet: sheetId(book, sheet), row: place.row, column: place.column, rows: 1, columns: 1 };
}

export function cellValue(book: LiveBook, sheet: string, address: string): CellValue {
  const { sheet: id, row, column } = areaOf(book, sheet, address);
  return book.cell(id, row, column).value;
}

/** The value of a cell that a workbook name points at. */
export function named(book: LiveBook, name: string): CellValue {
  const found = book.names().find((candidate) => candidate.name === name);
  const [, sheet = "", address = ""] = /^='?(.*?)'?!(.*)$/.exec(found?.formula ?? "") ?? [];
  return cellValue(book, sheet, address);
}

/** The row of a clause in the audit. */
export function rowOf(audit: OpenAudit, id: string): OpenAudit["rows"][number] {
  const row = audit.rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no clause ${id}`);
  return row;
}
