import type { RuleFacts } from "../../core/review/finding";
import type { AuditFacts } from "../../core/review/rules/auditFacts";
import type { FormulaFacts } from "../../core/review/rules/formulaFacts";

/** What the review says of one kind of finding. */
export interface RuleWords<Facts> {
  /** A few words, as a heading above all findings of the kind. */
  readonly title: string;
  /** What is wrong with these cells, in one or two sentences. */
  readonly what: (facts: Facts) => string;
  /** Why it matters and what to do. */
  readonly why: string;
}

/** One entry for every rule about formulas and workbooks. */
export type FormulaReviewWords = { readonly [Id in keyof FormulaFacts]: RuleWords<FormulaFacts[Id]> };

/** One entry for every rule about the logic of a score. */
export type AuditReviewWords = { readonly [Id in keyof AuditFacts]: RuleWords<AuditFacts[Id]> };

/** One entry for every rule there is. */
export type ReviewRuleWords = { readonly [Id in keyof RuleFacts]: RuleWords<RuleFacts[Id]> };

/** Everything around the findings, for the command line. */
export interface ReviewReportWords {
  readonly summary: string;
  readonly usage: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** The whole workbook, where a finding names no sheet. */
  readonly workbook: string;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly nothing: string;
  readonly expected: (formula: string) => string;
  /** What is wrong, and what other rules say of the same fault; whole sentences, some without a full stop. */
  readonly also: (what: string, others: readonly string[]) => string;
  /** What the score would change by, with its sign, and the grade it would become; null for what stays or is not known. */
  readonly influence: (score: string | null, grade: string | null) => string;
  readonly coverage: (analysed: number, formulas: number) => string;
  readonly notAnalysed: (cells: string, more: number) => string;
  readonly rulesFailed: (rules: string) => string;
  /** There are too many references to follow all. */
  readonly notFollowed: string;
  /** Notes are counted by title unless all are asked for. */
  readonly notes: (title: string, count: number) => string;
  readonly notesHint: string;
  readonly failOn: (found: string) => string;
  readonly oneForm: string;
}

/** The command that writes formulas as text. Its output is the same in every language. */
export interface FormulasCommandWords {
  readonly summary: string;
  readonly usage: string;
}
