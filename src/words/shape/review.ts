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
