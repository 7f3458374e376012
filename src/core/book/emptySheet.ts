import type { Sheet } from "./book";

/** A sheet as Excel adds one: nothing in it, gridlines shown. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    cells: [],
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
  };
}
