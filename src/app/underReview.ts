import type { Book } from "../core/book/book";
import { isOfReview } from "../workbook/layout/reviewMarks";

/** What is under review: everything but the table of marks and the sheets of earlier reviews. */
export const withoutReview = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.filter((sheet) => !isOfReview(sheet)),
});
