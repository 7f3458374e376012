import type { Category, Severity } from "../../core/review/finding";
import type { MarkKind } from "../../core/review/marks/mark";
import type { FigureKind } from "../../core/review/recompute/boundAudit";

/** Columns of the table of marks, in their order. */
export const markColumns = [
  "sheet",
  "cells",
  "mark",
  "rule",
  "note",
  "reviewer",
  "date",
  "label",
  "heading",
  "content",
  "meaning",
  "others",
] as const;
export type MarkColumn = (typeof markColumns)[number];

/** Everything the review in the pane says besides its findings, and what its sheets say. */
export interface ReviewPaneWords {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly stopped: string;
  /** Stopped while the review before is still shown. */
  readonly stoppedAgain: string;
  /** The cells of a hidden sheet cannot be shown. */
  readonly hidden: (sheet: string) => string;
  readonly readingBook: string;
  readonly takingApart: string;
  readonly checking: (rule: string) => string;
  readonly percent: (share: number) => string;
  /** The workbook was changed after it was reviewed. */
  readonly stale: string;
  /** Flags that nobody ignores, and those that somebody does. */
  readonly counts: (errors: number, warnings: number, notes: number, ignored: number) => string;
  readonly parts: Readonly<Record<"flags" | "recomputation" | "marks" | "coverage", string>>;
  readonly partsLabel: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly filter: FilterWords;
  readonly flag: FlagWords;
  readonly recomputation: RecomputationWords;
  readonly marks: MarkWords;
  readonly coverage: CoverageWords;
  readonly overlay: OverlayWords;
  readonly sheet: ReviewSheetWords;
}

export interface FilterWords {
  readonly label: string;
  readonly severity: string;
  readonly sheet: string;
  readonly category: string;
  readonly all: string;
  /** Findings that name no sheet. */
  readonly workbook: string;
  readonly ignored: string;
  readonly noneLeft: string;
  readonly nothing: string;
  readonly shown: (shown: number, all: number) => string;
}

export interface FlagWords {
  readonly blocks: (count: number) => string;
  readonly select: (place: string) => string;
  readonly why: string;
  /** Above what other rules say of the same fault. */
  readonly also: string;
  readonly formula: string;
  readonly expected: string;
  readonly differs: string;
  readonly influence: (score: string) => string;
  readonly becomes: (grade: string) => string;
  readonly reads: string;
  readonly readsNothing: string;
  readonly readsMore: (count: number) => string;
  readonly blank: string;
  readonly cells: (count: number) => string;
  readonly otherBook: string;
  /** Cells with formulas among those of an area. */
  readonly formulas: (count: number) => string;
  /** A name that stands for no cells, or that the workbook does not have. */
  readonly noCells: string;
  readonly fix: string;
  readonly fixPreview: string;
  readonly before: string;
  readonly after: string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly fixed: (cells: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly isFixed: string;
  readonly ignore: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly ignoredBecause: (reason: string, reviewer: string, date: string) => string;
  readonly isIgnored: string;
  readonly nowIgnored: (place: string) => string;
  readonly heedAgain: string;
  readonly more: (count: number) => string;
}

export interface RecomputationWords {
  readonly none: string;
  readonly counts: (equal: number, differs: number, open: number) => string;
  readonly equal: string;
  readonly differs: (difference: string) => string;
  readonly differsInWords: string;
  readonly notComparable: string;
  readonly shown: string;
  readonly expected: string;
  readonly nothing: string;
  readonly first: string;
  readonly all: string;
  readonly figure: string;
  readonly figures: Readonly<Record<FigureKind, string>>;
}

export interface MarkWords {
  readonly kinds: Readonly<Record<MarkKind, string>>;
  readonly reviewer: string;
  readonly reviewerHint: string;
  readonly note: string;
  readonly markSelection: string;
  readonly markThese: (mark: string) => string;
  readonly nothingSelected: string;
  readonly coverage: (percent: string, marked: number, formulas: number) => string;
  readonly counts: (verified: number, questionable: number, wrong: number) => string;
  readonly none: string;
  readonly states: Readonly<Record<"valid" | "changed" | "gone", string>>;
  readonly remove: (place: string) => string;
  readonly made: (mark: string, place: string) => string;
  readonly by: (reviewer: string, date: string) => string;
}

export interface CoverageWords {
  readonly analysed: (analysed: number, formulas: number) => string;
  readonly all: string;
  readonly noFormulas: string;
  readonly notAnalysed: (count: number) => string;
  readonly rulesFailed: (rules: string) => string;
  readonly leftOut: string;
  readonly inPart: (sheets: string) => string;
  readonly protectedSheets: (sheets: string) => string;
}

export interface OverlayWords {
  readonly show: string;
  readonly hint: string;
  readonly legend: string;
  readonly skipped: (sheets: string) => string;
  readonly made: (count: number, sheets: string) => string;
  readonly cut: (count: number) => string;
  readonly leftovers: (count: number, sheets: string) => string;
  readonly remove: string;
}

/** What the sheets of a review say. */
export interface ReviewSheetWords {
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly marksSheet: string;
  readonly marksTitle: string;
  readonly marksHint: string;
  readonly mark: Readonly<Record<MarkColumn, string>>;
  readonly reviewSheet: string;
  readonly reviewTitle: string;
  readonly date: string;
  readonly reviewer: string;
  readonly scope: string;
  readonly place: string;
  readonly message: string;
  readonly severity: string;
  readonly state: string;
  readonly openFlags: string;
  readonly ignoredFlags: string;
  readonly nothing: string;
  readonly footer: string;
}
