/** What the rules about formulas and workbooks say, by rule id. Formulas as text with "=", cells as A1. */
export interface FormulaFacts {
  /** `peer` holds the formula that its neighbours share. */
  readonly "inconsistent-formula": { readonly formula: string; readonly peer: string; readonly peers: number };
  readonly "omitted-cells": { readonly formula: string; readonly peer: string; readonly peers: number };
  readonly "value-among-formulas": { readonly value: string; readonly peer: string; readonly peers: number };
  readonly "value-replaces-formula": { readonly value: string; readonly peer: string; readonly peers: number };
  readonly "counted-twice": { readonly formula: string; readonly subtotals: string };
  readonly "mixed-totals": { readonly formula: string; readonly peer: string; readonly peers: number };
}
