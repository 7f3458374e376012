import type { Rational } from "../number/rational";
import type { Gate, VerdictKind } from "../scheme/scheme";

/** Everything there is to say about the score of one audit; exact until shown. */
export interface ScoreResult {
  readonly scheme: { readonly id: string; readonly version: string };
  /** Every clause has a verdict. Only then are there a score, gates decided on it and a grade. */
  readonly complete: boolean;
  /** Made on first access. */
  readonly clauses: readonly ClauseResult[];
  /** Every id prefix of at least two parts, in order of first appearance. */
  readonly groups: readonly GroupResult[];
  /** Points of all clauses; bonus groups take no part in this and in the sums below. */
  readonly points: Rational;
  /** Points of all clauses that are not excluded. */
  readonly applicable: Rational;
  /** Points of the clauses assessed so far (not excluded, not open). */
  readonly assessed: Rational;
  readonly earned: Rational;
  /** How many clauses have no verdict yet, and which. */
  readonly open: readonly string[];
  /** Earned over the applicable points already assessed, before specials; null while nothing is assessed. */
  readonly soFar: Rational | null;
  /** The final score in the scheme's unit; null while incomplete or when nothing is applicable. */
  readonly score: Rational | null;
  readonly deductions: { readonly count: number; readonly points: Rational };
  readonly bonus: { readonly count: number; readonly points: Rational };
  readonly gates: readonly GateResult[];
  /** The scheme's instruments in its order; empty for a scheme that is one. */
  readonly parts: readonly PartResult[];
  /** What the bonus groups earned beyond full marks; null for a scheme that has none. */
  readonly section: SectionSums | null;
  /** The grade's id; null without a score. */
  readonly grade: string | null;
  readonly stars: number | null;
  /** All open ones fail … all open ones conform; equal ends when complete; null when nothing can be applicable. */
  readonly range: ScoreRange | null;
  /** The way to the next better grade; null at the best grade or while incomplete. */
  readonly next: NextGrade | null;
  /** Most serious first. Made on first access. */
  readonly notices: readonly Notice[];
  /** From full marks to the score, adding up exactly. Made on first access. */
  readonly ledger: readonly LedgerLine[];
}

export interface ClauseResult {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly points: Rational;
  /** null for excluded and not assessed clauses: neither is a zero. */
  readonly earned: Rational | null;
}

export interface GroupResult {
  readonly id: string;
  readonly points: Rational;
  readonly applicable: Rational;
  readonly earned: Rational;
  /** Points of open clauses. */
  readonly open: Rational;
  readonly openCount: number;
}

/** Sums over the clauses of some groups. */
export interface SectionSums {
  readonly points: Rational;
  readonly applicable: Rational;
  readonly earned: Rational;
  /** Points of open clauses. */
  readonly open: Rational;
}

/** One of several instruments. */
export interface PartResult extends SectionSums {
  readonly id: string;
  /** In the part's own unit; null while clauses of it are open or when nothing of it is applicable. */
  readonly score: Rational | null;
  /** The id of the grade this part alone reaches; null without a score. */
  readonly grade: string | null;
}

export interface GateResult {
  readonly id: string;
  /** null while it cannot be decided. A gate that fails whatever happens to the open clauses is already false. */
  readonly passed: boolean | null;
  /** What was compared: the score, a count, or the lowest share of a group in per cent; null while that is open. */
  readonly value: Rational | null;
  readonly bound: Rational;
  readonly rule: Gate["rule"];
}

export interface ScoreRange {
  readonly lowest: Rational;
  readonly highest: Rational;
  readonly lowestGrade: string;
  readonly highestGrade: string;
}

export interface NextGrade {
  readonly grade: string;
  /** In the scheme's unit (usually hundredths): bound − score. Zero or less when only gates stand in the way. */
  readonly distance: Rational;
  /** The same in points of the clauses. */
  readonly points: Rational;
  /** Ids of gates that fail. */
  readonly blockedBy: readonly string[];
}

export type LedgerKind =
  | "full"
  | "excluded"
  | "open"
  | "lost"
  | "earned"
  | "normalisation"
  | "section"
  | "deductions"
  | "bonus"
  | "cap"
  | "floor"
  | "score"
  | "soFar";

/** One line of the ledger: what happened, by how much, and where that leads. */
export interface LedgerLine {
  readonly kind: LedgerKind;
  /** The clause for excluded, open and lost lines. */
  readonly clause: string | null;
  readonly change: Rational;
  readonly running: Rational;
}

/** Something worth knowing that is not an error. Facts are values; sentences live in the words. */
export type Notice =
  | { readonly id: "near-bound"; readonly grade: string; readonly shown: string; readonly bound: string }
  | { readonly id: "order-matters"; readonly grade: string; readonly otherGrade: string; readonly otherScore: string }
  | { readonly id: "points-sum"; readonly group: string | null; readonly sum: string; readonly expected: string }
  | { readonly id: "group-excluded"; readonly group: string }
  | { readonly id: "extra-bonus-ignored"; readonly entered: number; readonly counted: number }
  | { readonly id: "capped"; readonly uncapped: string; readonly cap: string }
  | { readonly id: "demonstration-points"; readonly count: number }
  | { readonly id: "exclusion-without-reason"; readonly clause: string }
  | { readonly id: "partial-not-in-public-rules"; readonly clause: string }
  | { readonly id: "too-close-for-sheet"; readonly bound: string }
  /** A clause of the table that belongs to none of the scheme's instruments and therefore counts nowhere. */
  | { readonly id: "outside-parts"; readonly clause: string }
  /** A kind of special deduction that holds the grade down, whatever the score. */
  | { readonly id: "grade-held"; readonly kind: string; readonly grade: string };
