import type { VerdictKind } from "../scheme/scheme";
import type { Place } from "./audit";

/** Everything that can be wrong with what was entered, each with the facts its sentence needs. Codes are stable. */
export type Problem = { readonly place: Place; readonly clause: string | null } & ProblemFacts;

export type ProblemFacts =
  | { readonly code: "NOT_A_NUMBER"; readonly field: NumberField; readonly found: string; readonly why: NumberWhy }
  | { readonly code: "NEGATIVE"; readonly field: NumberField; readonly found: string }
  | { readonly code: "NOT_WHOLE"; readonly field: "sampled" | "failed"; readonly found: string }
  | { readonly code: "FAILED_ABOVE_SAMPLED"; readonly failed: string; readonly sampled: string }
  | { readonly code: "NOTHING_SAMPLED" }
  | { readonly code: "COUNTS_MISSING"; readonly field: "sampled" | "failed" }
  | { readonly code: "AWARDED_MISSING" }
  | { readonly code: "AWARDED_ABOVE_POINTS"; readonly awarded: string; readonly points: string }
  /** The scheme lets only certain amounts be awarded; `allowed` are those of this clause. */
  | { readonly code: "AWARDED_NOT_ALLOWED"; readonly awarded: string; readonly allowed: readonly string[] }
  | { readonly code: "UNKNOWN_VERDICT"; readonly found: string }
  | { readonly code: "VERDICT_NOT_ALLOWED"; readonly verdict: VerdictKind }
  | { readonly code: "UNKNOWN_CLAUSE" }
  | { readonly code: "DUPLICATE_CLAUSE"; readonly first: Place }
  | { readonly code: "CLAUSE_ID_MISSING" }
  | { readonly code: "MIXED_POINTS" }
  | { readonly code: "UNKNOWN_SPECIAL"; readonly found: string }
  | { readonly code: "UNKNOWN_KIND"; readonly found: string }
  | { readonly code: "REASON_REQUIRED" }
  | { readonly code: "CELL_ERROR"; readonly field: string; readonly error: string }
  | { readonly code: "UNKNOWN_SCHEME"; readonly id: string }
  | {
      readonly code: "BAD_SCHEME";
      /** The scheme's row, for example "grade.five-star". */
      readonly key: string;
      readonly found: string;
      readonly why?: SchemeWhy;
    };

export type NumberField = "points" | "sampled" | "failed" | "awarded";
/** Why a text is no number for us. */
export type NumberWhy = "empty" | "text" | "exponent" | "comma" | "too-many-digits" | "not-finite";

/** What is wrong with a row of a scheme. */
export type SchemeWhy =
  | "unknown-key"
  | "missing"
  | "duplicate"
  | "not-a-number"
  | "not-whole"
  | "negative"
  | "not-a-choice"
  /** A grade whose bound is not below the one before it. */
  | "not-descending"
  /** Only the last grade, and that one always, has no bound. */
  | "bound-of-last-grade"
  /** The floor lies above the cap. */
  | "floor-above-cap"
  /** It names a group, clause or grade that the scheme does not have, or none at all. */
  | "no-such-id"
  /** A clause that belongs to no part or to several, or a group that does. */
  | "not-in-one-part"
  /** A share of points that is not above 0 and below 1. */
  | "not-a-share"
  /** Special items before normalisation cannot be divided among parts. */
  | "order-with-parts";
