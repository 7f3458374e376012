import type { Book, Cell, Sheet } from "../../src/core/book/book";

/** A sheet with nothing but what is given. */
export function sheetOf(cells: readonly Cell[], more: Partial<Sheet> = {}): Sheet {
  return {
    name: "Data",
    visibility: "visible",
    cells,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    frozen: { rows: 0, columns: 0 },
    page: null,
    showGridlines: true,
    ...more,
  };
}

/** A book of one sheet. */
export function bookOf(cells: readonly Cell[], more: Partial<Sheet> = {}): Book {
  return { sheets: [sheetOf(cells, more)], names: [] };
}
