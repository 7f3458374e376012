import type { Place } from "../audit/audit";

/** What is wrong with an entry of a bound sheet, beside the problems that every audit can have. Codes are stable. */
export type BoundProblem = { readonly place: Place; readonly clause: string | null } & BoundProblemFacts;

export type BoundProblemFacts =
  /** A mark that may mean yes or no, such as "×" or "/". */
  | { readonly code: "UNCLEAR_MARK"; readonly heading: string; readonly found: string }
  /** Two of the columns of verdicts are marked. */
  | { readonly code: "TWO_VERDICTS"; readonly found: string }
  /** Points awarded and deducted, or the verdict and the points awarded, do not fit together. */
  | { readonly code: "CONTRADICTION"; readonly awarded: string; readonly points: string; readonly other: string }
  | { readonly code: "DEDUCTED_ABOVE_POINTS"; readonly deducted: string; readonly points: string }
  /** A letter that means one thing on one sheet and another on the next, such as "X". */
  | { readonly code: "OPEN_WORD"; readonly found: string }
  /** "Partly" without a number of points beside it. */
  | { readonly code: "PARTIAL_SHARE_UNKNOWN" };

/** What was decided while reading, for the user to see. */
export type BoundNotice =
  | { readonly id: "ids-made"; readonly from: "sections" | "positions" }
  | { readonly id: "id-repaired"; readonly clause: string; readonly cell: string; readonly found: string }
  | { readonly id: "id-uncertain"; readonly clause: string; readonly cell: string; readonly found: string }
  /** Numbers stand in several tables: those of this one begin with its own. */
  | { readonly id: "ids-joined"; readonly prefix: string; readonly group: string }
  | { readonly id: "points-in-text" }
  | { readonly id: "points-in-heading"; readonly points: string }
  | { readonly id: "points-equal" }
  /** Ratings up to this one were brought to the points of their clauses. */
  | { readonly id: "ratings-scaled"; readonly highest: string }
  | { readonly id: "bonus-not-scored"; readonly count: number }
  | { readonly id: "hidden-rows"; readonly count: number }
  | { readonly id: "blank-deductions"; readonly count: number; readonly means: "notAssessed" | "zero" }
  | { readonly id: "veto-not-scored"; readonly count: number }
  | { readonly id: "no-grades" };
