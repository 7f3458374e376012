import type { Book, Cell, Sheet } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";

/** A sheet with nothing but what is given. */
export function sheetOf(cells: readonly Cell[], more: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet("Data"), cells, ...more };
}

/** A book of one sheet. */
export function bookOf(cells: readonly Cell[], more: Partial<Sheet> = {}): Book {
  return { sheets: [sheetOf(cells, more)], names: [] };
}
