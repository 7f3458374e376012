import type { ReviewReport } from "../../../app/reviewReport";
import type { Book } from "../../../core/book/book";

/** What a part of the view shows: what was reviewed, and what came of it. */
export interface PartProps {
  readonly book: Book;
  readonly report: ReviewReport;
}
