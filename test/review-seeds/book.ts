import { createLiveBook } from "../../src/calc/createLiveBook";
import type { LiveBookOptions } from "../../src/calc/liveBook";
import type { Book, BookName, Cell, CellValue, Sheet, Validation } from "../../src/core/book/book";
import { plainSheet } from "../calc/sheetOf";

/** Cells of a sheet row by row: a text that starts with "=" is a formula, null a blank. */
export type Line = readonly CellValue[];

/** A sheet of these lines with its drop-downs. */
export const sheet = (name: string, lines: readonly Line[], validations: readonly Validation[] = []): Sheet =>
  plainSheet(name, lines, { validations });

/** A drop-down: words, or the cells that hold them. */
export const list = (area: string, source: string | readonly string[]): Validation => ({
  area,
  rule: { kind: "list", source },
});

/** A workbook whose formulas carry the values that calculation gives them. */
export function calculated(sheets: readonly Sheet[], names: readonly BookName[] = [], options?: LiveBookOptions): Book {
  const book: Book = { sheets, names, calculation: { mode: "auto", iterate: false } };
  return recalculated(book, options);
}

/** The same workbook, calculated anew: what Excel would have saved. */
export function recalculated(book: Book, options?: LiveBookOptions): Book {
  const live = createLiveBook(book, options);
  live.recalculate(true);
  const after = live.toBook();
  const byName = new Map(after.sheets.map((one) => [one.name, one.cells]));
  return { ...book, sheets: book.sheets.map((one) => ({ ...one, cells: byName.get(one.name) ?? one.cells })) };
}

/** A cell by sheet name and zero-based place. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const spot = (sheetName: string, row: number, column: number): Spot => ({ sheet: sheetName, row, column });

/** The cell at a spot. */
export function cellAt(book: Book, { sheet: name, row, column }: Spot): Cell | undefined {
  return book.sheets.find((one) => one.name === name)?.cells.find((cell) => cell.row === row && cell.column === column);
}

export const formulaAt = (book: Book, at: Spot): string | null => cellAt(book, at)?.formula ?? null;

/** What is put into cells: a text that starts with "=" is a formula. */
export type Edit = readonly [Spot, CellValue];

/** The workbook with these cells changed, not calculated. */
export function edited(book: Book, edits: readonly Edit[]): Book {
  return { ...book, sheets: book.sheets.map((one) => editedSheet(one, edits)) };
}

function editedSheet(one: Sheet, edits: readonly Edit[]): Sheet {
  const mine = edits.filter(([at]) => at.sheet === one.name);
  if (mine.length === 0) return one;
  const key = (row: number, column: number): number => row * 20_000 + column;
  const cells = new Map(one.cells.map((cell) => [key(cell.row, cell.column), cell]));
  for (const [{ row, column }, value] of mine) {
    const style = cells.get(key(row, column))?.style;
    const look = style === undefined ? {} : { style };
    const isFormula = typeof value === "string" && value.startsWith("=");
    cells.set(
      key(row, column),
      isFormula ? { row, column, value: null, formula: value, ...look } : { row, column, value, ...look },
    );
  }
  return { ...one, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}
