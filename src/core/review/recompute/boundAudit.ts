import type { RawClause, RawSpecial } from "../../audit/audit";
import type { Scheme } from "../../scheme/scheme";

/** An audit that was recognised in a workbook: its rules, what was entered, and where the workbook shows its results. */
export interface BoundAudit {
  /** Of the table of clauses. */
  readonly table: string;
  readonly scheme: Scheme;
  readonly clauses: readonly RawClause[];
  readonly specials: readonly RawSpecial[];
  readonly figures: readonly FigureCell[];
}

/** What a cell of a workbook claims. */
export type FigureKind =
  | "clausePoints"
  /** Points that the scheme announces for a group. */
  | "announcedPoints"
  | "clauseEarned"
  | "groupPoints"
  | "groupApplicable"
  | "groupEarned"
  | "points"
  | "applicable"
  | "earned"
  | "deductions"
  | "bonus"
  | "score"
  | "gate"
  | "grade"
  | "stars";

/** Where a figure stands, zero-based. `of`: the clause, group or gate; "" for the whole audit. */
export interface FigureCell {
  readonly what: FigureKind;
  readonly of: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
