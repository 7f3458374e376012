/** What the rules about formulas and workbooks say, by rule id. Formulas as text with "=", cells and areas as A1. */
export interface FormulaFacts {
  readonly "error-value": { readonly error: string; readonly formula: string; readonly dependents: number };
  readonly "number-as-text": { readonly value: string };
  readonly "hidden-spaces": { readonly value: string };
  readonly "inconsistent-formula": PeerFacts;
  readonly "inconsistent-reference": PeerFacts;
  readonly "absolute-reference-mismatch": PeerFacts;
  readonly "constant-in-formula": PeerFacts;
  readonly "value-among-formulas": ValueFacts;
  readonly "value-replaces-formula": ValueFacts;
  readonly "unequal-ranges": PeerFacts;
  readonly "mixed-totals": PeerFacts;
  readonly "omitted-cells": { readonly formula: string; readonly omitted: string };
  readonly "counted-twice": { readonly formula: string; readonly subtotals: string };
  readonly "reference-to-blank": { readonly formula: string; readonly blank: string };
  readonly "text-in-arithmetic": { readonly formula: string; readonly cell: string; readonly text: string };
  readonly "volatile-function": { readonly functions: string };
  readonly "circular-reference": { readonly formula: string; readonly cells: string };
  readonly "manual-calculation": Nothing;
  readonly "iterative-calculation": Nothing;
  readonly "stale-value": { readonly formula: string; readonly saved: number; readonly computed: number };
  readonly "approximate-lookup": { readonly formula: string };
  readonly "unsorted-lookup": { readonly formula: string; readonly table: string };
  readonly "external-link": { readonly books: string };
  readonly "broken-reference": { readonly formula: string };
  /** `names` lists the first few of `count`. */
  readonly "broken-name": { readonly names: string; readonly count: number };
  readonly "hidden-sheet": { readonly veryHidden: boolean };
  readonly "hidden-lines": { readonly rows: number; readonly columns: number };
  readonly "invisible-text": { readonly value: string };
  readonly "unlocked-formula": { readonly formula: string };
  readonly "unprotected-sheet": { readonly protectedSheets: string };
  readonly "locked-inputs": { readonly count: number };
  readonly "value-breaks-validation": { readonly value: string; readonly allowed: string };
  readonly "long-formula": { readonly length: number; readonly depth: number };
  readonly "double-operator": { readonly formula: string };
  readonly "duplicate-calculation": { readonly formula: string; readonly times: number };
  readonly "reading-order": { readonly later: string };
  readonly "merged-cells": { readonly area: string };
  readonly "hidden-rows-in-range": { readonly formula: string; readonly rows: string };
}

/** A formula beside what its neighbours hold. */
export interface PeerFacts {
  /** The accused formula; the first of a block. */
  readonly formula: string;
  /** What the neighbours hold, as it stands in `peerCell`. */
  readonly peer: string;
  readonly peerCell: string;
  /** How many cells agree with the peer, itself included. */
  readonly peers: number;
}

/** A typed number beside what its neighbours calculate. */
export interface ValueFacts {
  readonly value: number;
  readonly peer: string;
  readonly peerCell: string;
  readonly peers: number;
}

/** The finding says it all. */
export type Nothing = Readonly<Record<never, never>>;
