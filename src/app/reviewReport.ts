import type { Book } from "../core/book/book";
import type { PlacedMark } from "../core/review/marks/mark";
import { markCoverage, type MarkCoverage } from "../core/review/marks/markCoverage";
import { placeMark } from "../core/review/marks/placeMark";
import { reviewSteps, type Review, type ReviewStep } from "../core/review/review";
import { evidenceOf } from "./reviewEvidence";
import { marksOfBook } from "../workbook/layout/reviewMarks";
import { withoutReview } from "./underReview";

/** A reviewed workbook with what reviewers have marked in it. Plain data. */
export interface ReviewReport {
  readonly review: Review;
  readonly marks: readonly ReportedMark[];
  readonly coverage: MarkCoverage;
}

/** A mark, where it stands now, and its row in the table of marks, zero-based. */
export interface ReportedMark extends PlacedMark {
  readonly index: number;
}

/** Reviews a workbook that was read, in parts; the sheets that a review wrote itself are left out. */
export function* reportSteps(book: Book): Generator<ReviewStep, ReviewReport, undefined> {
  // Calculating the workbook anew takes its time, too.
  yield { done: 0, total: 100, next: null };
  const own = withoutReview(book);
  const { recalculated, ...evidence } = evidenceOf(own);
  // Excel itself has just calculated, unless it waits to be told.
  const isManual = own.calculation?.mode === "manual";
  const review = yield* reviewSteps(own, isManual ? { ...evidence, recalculated } : evidence);
  const marks = placedMarks(book);
  return { review, marks, coverage: markCoverage(own, marks) };
}

/** The marks of a workbook, each where its cells stand now. */
export const placedMarks = (book: Book): readonly ReportedMark[] =>
  marksOfBook(book).map(({ mark, index }) => ({ ...placeMark(mark, book), index }));
