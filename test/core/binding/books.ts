import type { Book, Cell, CellValue, Sheet } from "../../../src/core/book/book";
import { emptySheet } from "../../../src/core/book/emptySheet";

/** A cell as a person would describe it: a value, a formula with its saved result, or a value with a number format. */
export type Written =
  | CellValue
  | { readonly formula: string; readonly value: CellValue }
  | { readonly value: number; readonly format: string };

/** A sheet written down row by row from A1; null is a blank cell. */
export function sheetOfRows(rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, at) => row.flatMap((written, column) => cellOf(at, column, written)));
  return { ...emptySheet(more.name ?? "评分表"), cells, ...more };
}

function cellOf(row: number, column: number, written: Written): Cell[] {
  if (written === null) return [];
  if (typeof written !== "object" || "error" in written) return [{ row, column, value: written }];
  if ("formula" in written) return [{ row, column, value: written.value, formula: written.formula }];
  return [{ row, column, value: written.value, style: { numberFormat: written.format } }];
}

export const bookOfSheets = (...sheets: readonly Sheet[]): Book => ({ sheets, names: [] });
