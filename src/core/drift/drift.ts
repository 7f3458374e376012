import type { Scheme } from "../scheme/scheme";

/**
 * How a difference is to be taken. "normal": what a workbook is there for. "suspicious": somebody should say why.
 * "broken": results can no longer be relied on.
 */
export type DriftClass = "normal" | "suspicious" | "broken";

/** Everything that can differ between a workbook and the scheme it was made from; ids are stable. */
export type DriftKind =
  /** Points were replaced and are marked as the user's own. */
  | "points-entered"
  /** Names or requirements read differently; nothing a score depends on. */
  | "texts-changed"
  /** Points differ though nothing says that they were typed in from a licensed copy. */
  | "points-changed"
  | "clause-added"
  | "clause-missing"
  | "clause-double"
  /** A bound, a limit or another rule of the scheme sheet. */
  | "rule-changed"
  /** Another formula stands there. */
  | "formula-changed"
  /** A value or nothing stands where a formula was. */
  | "formula-lost"
  | "list-changed"
  | "list-lost"
  | "unprotected"
  | "name-lost"
  /** What a score depends on was changed under a published version. */
  | "version-changed";

/** One difference: where, what stands there and what belonged there. Texts are "" and places null where there is none. */
export interface Drift {
  readonly kind: DriftKind;
  readonly class: DriftClass;
  readonly clause: string | null;
  readonly sheet: string | null;
  /** A1 */
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
}

/** A cell that must hold a formula. */
export interface FormulaCell {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** Row as Excel counts. */
  readonly row: number;
  /** With its "="; null where a value or nothing stands. */
  readonly formula: string | null;
  /** What is shown, as text. */
  readonly shown: string;
}

/** A clause as its row in the workbook has it. */
export interface DriftClause {
  readonly id: string;
  /** Points in decimal digits, or the text that stands there. */
  readonly points: string;
  readonly pointsCell: string;
  /** The formulas of its row by column: earned points, state. */
  readonly formulas: Readonly<Record<string, FormulaCell>>;
  readonly verdictCell: string;
  /** Where the list of its verdicts comes from; null where no list is offered. */
  readonly list: string | null;
}

/** An audit in a workbook as far as it can drift; made of the workbook and of what it should be in the same way. */
export interface DriftSide {
  readonly scheme: Scheme;
  /** The sheet of the clauses. */
  readonly sheet: string;
  readonly clauses: readonly DriftClause[];
  /** Formulas of the summary, by where they stand in relation to its score. */
  readonly summary: ReadonlyMap<string, FormulaCell>;
  readonly names: readonly string[];
  /** Sheets that a template protects, and whether they are. */
  readonly guarded: readonly { readonly sheet: string; readonly isProtected: boolean }[];
  /** Whether inputs were unlocked, as templates do: then their sheets belong protected. */
  readonly isFromTemplate: boolean;
  /** Rows of its tables; where they differ, ranges of formulas have grown or shrunk with them. */
  readonly size: string;
}
