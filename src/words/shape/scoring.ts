import type { Place } from "../../core/audit/audit";
import type { NumberField, NumberWhy, Problem, SchemeWhy } from "../../core/audit/problem";
import type { LedgerKind, Notice } from "../../core/score/result";
import type { PointsStatus, VerdictKind } from "../../core/scheme/scheme";

/** A problem of one code, with the facts that its sentence needs. */
export type ProblemOf<C extends Problem["code"]> = Extract<Problem, { code: C }>;
/** A notice of one kind, with the facts that its sentence needs. */
export type NoticeOf<I extends Notice["id"]> = Extract<Notice, { id: I }>;
/** The name of a grade by its id, in the language of the words. */
export type GradeName = (id: string) => string;

/** Every word and sentence about scoring. A language that misses one does not compile. */
export interface ScoringWords {
  /** Which of a scheme's two texts belongs to this language. */
  readonly text: "zh" | "en";
  /** What stands between place, clause and sentence. */
  readonly joints: { readonly beforeClause: string; readonly beforeSentence: string };
  readonly place: (place: Place) => string;
  /** Reason and way out; the place is put in front of it. */
  readonly problem: { readonly [C in Problem["code"]]: (problem: ProblemOf<C>) => string };
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly ledger: Readonly<Record<LedgerKind, string>>;
  readonly status: Readonly<Record<PointsStatus, string>>;
  readonly field: Readonly<Record<NumberField | "id" | "verdict" | "type" | "kind", string>>;
  readonly why: Readonly<Record<NumberWhy, string>>;
  readonly schemeWhy: Readonly<Record<SchemeWhy, string>>;
  /** Names of the built-in grades and gates, for what has no scheme at hand. */
  readonly grade: Readonly<Record<"five-star" | "four-star" | "three-star" | "qualified" | "not-passed", string>>;
  readonly gate: Readonly<Record<"minimum-score" | "special-deductions", string>>;
  readonly special: Readonly<Record<"deduction" | "bonus", string>>;
}

/** What is worth knowing about a score, a sentence a notice. */
export type NoticeWords = {
  readonly [I in Notice["id"]]: (notice: NoticeOf<I>, gradeName: GradeName) => string;
};
