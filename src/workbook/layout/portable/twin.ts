import type { TwinProblem } from "./problem";

/** A cell whose formula asks the add-in, and what stands in its place in the copy. */
export interface TwinCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stood in the cell. */
  readonly original: string;
  /** The native formula, or the text that is frozen. */
  readonly twin: { readonly formula: string } | { readonly value: string };
  /** The cells that the result fills, A1; null for one. */
  readonly spill: string | null;
}

/** A cell that stays as it is, and why. */
export interface Untwinned {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly problem: TwinProblem;
}
