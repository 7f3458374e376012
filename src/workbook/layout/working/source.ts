import type { Scheme } from "../../../core/scheme/scheme";
import type { WorkingWords } from "../../../words/shape/copies";

/** One row of an audit as formulas without "=", each for one cell; null for a column that was not given. */
export interface ClauseSource {
  readonly id: string | null;
  readonly points: string;
  readonly verdict: string;
  readonly sampled: string | null;
  readonly failed: string | null;
  readonly awarded: string | null;
}

/** Special items as two counts, or row by row; formulas without "=". */
export type SpecialSource =
  | { readonly kind: "counts"; readonly deductions: string; readonly bonuses: string }
  | { readonly kind: "rows"; readonly rows: readonly { readonly type: string; readonly kind: string }[] };

/** What a working is made from. */
export interface WorkingSource {
  readonly clauses: readonly ClauseSource[];
  /** Ids of the clauses when the working is made; groups are found from them. "" where a row has none. */
  readonly ids: readonly string[];
  readonly hasIds: boolean;
  readonly specials: SpecialSource;
  /** What it is made of; `rule` gives the numbers in it, so that they may change later. */
  readonly scheme: Scheme;
  /** The number of a row of the scheme's table, by its key, as a formula without "=". */
  readonly rule: (key: string) => string;
  /** Conditions, without "=", that hold as long as the working takes in every row. */
  readonly guards: readonly string[];
  readonly words: WorkingWords;
}
