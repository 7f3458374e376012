import type { AuditFacts } from "./rules/auditFacts";
import type { FormulaFacts } from "./rules/formulaFacts";

/** What each rule says of a finding, by rule id; the sentences are made of it. Plain data. */
export type RuleFacts = FormulaFacts & AuditFacts;
export type RuleId = keyof RuleFacts;

/** formula: a calculation is wrong · data: a value is · audit: the score's logic is · workbook: how the file is kept. */
export type Category = "formula" | "data" | "audit" | "workbook";
/** error: certainly wrong · warning: a careful reviewer would ask · info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** How far a finding can move the result; null members: no effect on it could be computed. */
export interface Influence {
  /** In the scheme's unit, sign kept. */
  readonly score: number | null;
  /** The grade it would become, as shown; null when it stays. */
  readonly grade: string | null;
}

/** A correction that is certain: what these cells should hold instead. */
export interface Fix {
  readonly cells: readonly { readonly cell: string; readonly formula: string }[];
}

/** What one rule says of some cells. */
export type Statement = { [Id in RuleId]: { readonly rule: Id; readonly facts: RuleFacts[Id] } }[RuleId];

/** A flag that one rule raises, one for a block of cells. */
export interface FindingOf<Id extends RuleId> {
  readonly rule: Id;
  readonly category: Category;
  readonly severity: Severity;
  /** The sheet's name; "" when the workbook itself is meant. */
  readonly sheet: string;
  /** A1 areas; only cells that it accuses. Empty: the whole sheet or workbook. */
  readonly cells: readonly string[];
  readonly facts: RuleFacts[Id];
  /** The formula that the first cell would hold if it agreed with its peers; null when that is not known. */
  readonly expected: string | null;
  readonly influence: Influence | null;
  readonly fix: Fix | null;
  /** What other rules say of the same fault. */
  readonly also: readonly Statement[];
}
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];
