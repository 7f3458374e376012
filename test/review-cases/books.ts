import type { Book, Cell, CellError, Sheet } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";

/** What a cell of an example holds: "=A1" is a formula that shows 1, an object a formula with the value it shows. */
export type Input =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number | boolean | CellError | null };

export const shows = (formula: string, value: string | number | CellError): Input => ({ formula, value });

/** A sheet of an example, row by row from A1. */
export function sheetOf(name: string, rows: readonly (readonly Input[])[], more: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, line) => row.flatMap((input, column) => cellOf(input, line, column)));
  return { ...emptySheet(name), cells, ...more };
}

function cellOf(input: Input, row: number, column: number): Cell[] {
  if (input === null) return [];
  if (typeof input === "object") return [{ row, column, ...input }];
  if (typeof input === "string" && input.startsWith("=")) return [{ row, column, value: 1, formula: input }];
  return [{ row, column, value: input }];
}

/** A workbook of one sheet named S. */
export const bookOf = (rows: readonly (readonly Input[])[], more: Partial<Sheet> = {}): Book =>
  workbook([sheetOf("S", rows, more)]);

export const workbook = (sheets: readonly Sheet[], more: Partial<Book> = {}): Book => ({ names: [], sheets, ...more });

/** One rule: a workbook where it must speak, about exactly these cells, and one where it must not. */
export interface GoldenPair {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly category: "formula" | "data" | "workbook";
  /** Areas that the finding accuses; empty for a whole sheet or workbook. */
  readonly cells: readonly string[];
  readonly flagged: Book;
  readonly clean: Book;
}
