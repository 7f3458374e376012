import type { ReviewReport } from "../../../../app/reviewReport";
import type { Book, Cell } from "../../../../core/book/book";
import type { ReviewStep } from "../../../../core/review/review";

/** What the thread of the review is told: cells in parts, then the book without its cells, which starts the review. */
export type ToWorker =
  | { readonly kind: "cells"; readonly sheet: number; readonly cells: readonly Cell[] }
  | { readonly kind: "start"; readonly book: Book };

/** What it answers. */
export type FromWorker =
  { readonly kind: "step"; readonly step: ReviewStep } | { readonly kind: "done"; readonly report: ReviewReport };
