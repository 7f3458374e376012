/** What the rules about the logic of a score say, by rule id. Formulas as text with "=", cells and rows as A1. */
export interface AuditFacts {
  /** `top` and `bottom`: the cells above and below the division. */
  readonly "unequal-ratio-ranges": { readonly formula: string; readonly top: string; readonly bottom: string };
  /** `known`: the words that do stand there, some of them. */
  readonly "unknown-status-word": { readonly word: string; readonly known: string };
  /** `found` and `expected`: lists of answers; "" for none. */
  readonly "wrong-answer-list": { readonly found: string; readonly expected: string };
  readonly "subtotal-counted": { readonly formula: string; readonly rows: string };
  /** Rows of clauses; "" for none. */
  readonly "clause-coverage": { readonly formula: string; readonly missing: string; readonly twice: string };
  readonly "points-differ": { readonly found: string; readonly expected: string };
  readonly "score-out-of-bounds": { readonly value: string; readonly bound: string };
  readonly "nothing-applicable": { readonly formula: string; readonly why: "division" | "zero" | "blank" | "text" };
  readonly "grade-bounds": {
    readonly formula: string;
    readonly why: "order" | "alike" | "gap" | "overlap" | "exclusive" | "rounded" | "lowest" | "exact";
  };
  /** `section`: what the row is about; `reads`: the cells it reads instead of `expected`. */
  readonly "other-section": { readonly section: string; readonly reads: string; readonly expected: string };
  /** Rows below (positive) or above its own. */
  readonly "row-offset": { readonly formula: string; readonly rows: number };
  readonly "odd-calculation": {
    readonly formula: string;
    readonly heading: string;
    readonly why: "difference" | "product" | "share" | "sum" | "peers" | "scheme";
  };
  readonly "score-typed-over": { readonly value: string; readonly label: string };
  readonly "limit-not-enforced": { readonly formula: string; readonly limit: string };
  /** Numbers as shown in digits. */
  readonly "total-differs": { readonly shown: string; readonly recomputed: string };
}
