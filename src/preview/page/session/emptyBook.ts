import type { Book } from "../../../core/book/book";
import { emptySheet } from "../../../core/book/emptySheet";

/** A new workbook: one empty sheet, named as Excel names it in each language. */
export const emptyBook: Book = { sheets: [emptySheet("Sheet1")], names: [] };
