import { createLiveBook } from "../../src/calc/createLiveBook";
import type { LiveBook, LiveBookOptions, SheetId } from "../../src/calc/liveBook";
import type { Book, Cell, CellValue, Sheet, Table } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";

/** Cells of a sheet row by row: a text that starts with "=" is a formula, null a blank. */
export type Rows = readonly (readonly CellValue[])[];

function cellsOf(rows: Rows): Cell[] {
  return rows.flatMap((line, row) =>
    line.flatMap((value, column): Cell[] => {
      if (value === null) return [];
      if (typeof value === "string" && value.startsWith("=")) return [{ row, column, value: null, formula: value }];
      return [{ row, column, value }];
    }),
  );
}

/** A plain sheet with these cells. */
export function plainSheet(name: string, rows: Rows, more: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet(name), cells: cellsOf(rows), ...more };
}

/** A plain table over an area. */
export function plainTable(name: string, area: string, columns: readonly string[], totalsRow = false): Table {
  return { name, area, columns, totalsRow, style: null, filterButtons: true };
}

/** A plain workbook of these sheets. */
export const plainBook = (...sheets: Sheet[]): Book => ({ sheets, names: [] });

/** A book with one sheet "S" of these cells. */
export function bookOf(rows: Rows, options?: LiveBookOptions): { book: LiveBook; sheet: SheetId } {
  const book = createLiveBook(plainBook(plainSheet("S", rows)), options);
  return { book, sheet: idOf(book, "S") };
}

/** The id of a sheet by its name. */
export function idOf(book: LiveBook, name: string): SheetId {
  const found = book.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.id;
}

/** Zero-based place of "B3". */
export function placeOf(address: string): [number, number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** The value of a cell; an error as its text. */
export function valueAt(book: LiveBook, sheet: SheetId, address: string): CellValue {
  const { value } = book.cell(sheet, ...placeOf(address));
  return typeof value === "object" && value !== null ? value.error : value;
}

/** The formula of a cell. */
export const formulaAt = (book: LiveBook, sheet: SheetId, address: string): string | null =>
  book.cell(sheet, ...placeOf(address)).formula;

/** Writes one cell as the person at the grid would. */
export function put(book: LiveBook, sheet: SheetId, address: string, value: CellValue): void {
  const [row, column] = placeOf(address);
  const formula = typeof value === "string" && value.startsWith("=");
  const input = formula ? { formula: value } : { value };
  book.write({ sheet, row, column, rows: 1, columns: 1 }, [[input]], "user");
}
