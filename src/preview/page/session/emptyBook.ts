import type { Book } from "../../../core/book/book";

/** A new workbook: one empty sheet, named as Excel names it in each language. */
export const emptyBook: Book = {
  sheets: [
    {
      name: "Sheet1",
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
    },
  ],
  names: [],
};
