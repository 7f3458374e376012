import type { Rational } from "../number/rational";

/** What the assessor recorded against one clause. */
export type Verdict =
  | { readonly kind: "conforms" }
  | { readonly kind: "fails" }
  /** `failed` of `sampled` samples failed; whole numbers, 0 ≤ failed ≤ sampled, sampled ≥ 1. */
  | { readonly kind: "sampled"; readonly sampled: number; readonly failed: number }
  /** Points awarded by judgement, 0 to the clause's points. */
  | { readonly kind: "partial"; readonly awarded: Rational }
  /** Deleted with a reason: leaves both sides of the score. */
  | { readonly kind: "excluded" }
  /** Not looked at yet: withholds the score. It is not a zero. */
  | { readonly kind: "notAssessed" };

/** One clause of an audit with everything a score needs, already checked. */
export interface AuditClause {
  readonly id: string;
  readonly points: Rational;
  readonly verdict: Verdict;
  /** "" when none was written. */
  readonly reason: string;
  readonly site: string;
}

/** A special deduction (one finding, rectified afterwards) or a special bonus. */
export type Special =
  | { readonly type: "deduction"; readonly kind: string | null }
  | { readonly type: "bonus"; readonly kind: string | null };

/** A whole audit, checked: what `scoreAudit` scores. */
export interface Audit {
  readonly clauses: readonly AuditClause[];
  readonly specials: readonly Special[];
}

/** A value as it comes through a door: a cell, a JSON field, a function's argument. Errors of cells are told apart by the door. */
export type RawValue = string | number | boolean | null | undefined | { readonly error: string };

/** One clause before it was checked. */
export interface RawClause {
  /** Where a message should point: "Row 17", "clauses[3]", "5.1.2.2" …; the words add the clause id. */
  readonly place: Place;
  readonly id: RawValue;
  readonly points: RawValue;
  readonly verdict: RawValue;
  readonly sampled: RawValue;
  readonly failed: RawValue;
  readonly awarded: RawValue;
  readonly reason?: RawValue;
  readonly site?: RawValue;
}

export interface RawSpecial {
  readonly place: Place;
  readonly type: RawValue;
  readonly kind: RawValue;
  /** What else tells that the row is an item: its clause, what was found … With it a row without a type is a mistake. */
  readonly note?: RawValue;
}

/** A place in what the user entered: a row he can count to, a cell, or a path in a file. */
export type Place =
  | { readonly in: "row"; readonly row: number }
  | { readonly in: "cell"; readonly sheet: string; readonly address: string; readonly row: number }
  | { readonly in: "path"; readonly path: string };
