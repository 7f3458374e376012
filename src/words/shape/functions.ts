/** A parameter of the AUDIT functions, by its key in the metadata. */
export type ParameterKey =
  "points" | "verdicts" | "sampled" | "failed" | "awarded" | "specials" | "ids" | "scheme" | "language" | "cells";

/** Why an AUDIT function refuses its arguments or has no answer, with the facts its sentence needs. Codes are stable. */
export interface RefusalFacts {
  TOO_MANY_ROWS: { readonly parameter: ParameterKey; readonly limit: number };
  NOT_ONE_COLUMN: { readonly parameter: ParameterKey; readonly columns: number };
  UNEQUAL_ROWS: { readonly parameter: ParameterKey; readonly rows: number; readonly expected: number };
  NO_CLAUSES: object;
  IDS_NEEDED: object;
  NO_GROUPS: object;
  SPECIALS_SHAPE: { readonly columns: number };
  SPECIAL_COUNT: { readonly found: string };
  SCHEME_SHAPE: { readonly columns: number };
  ARGUMENT_ERROR: { readonly parameter: ParameterKey; readonly row: number; readonly error: string };
  UNKNOWN_LANGUAGE: { readonly found: string };
  /** `open` names the clauses, or gives their rows when no clause numbers were given; `more` counts those not named. */
  INCOMPLETE: { readonly count: number; readonly open: readonly (string | number)[]; readonly more: number };
  NOTHING_APPLICABLE: object;
  /** A condition of the scheme without which there is no score fails. */
  PRECONDITION: { readonly gate: string };
}

/** What the functions say in a cell's error, and the words of their results. */
export interface FunctionWords {
  /** Names of the parameters as the formula bar shows them. */
  readonly parameters: Readonly<Record<ParameterKey, string>>;
  readonly refusals: { readonly [Code in keyof RefusalFacts]: (facts: RefusalFacts[Code]) => string };
  /** Joins sentences when there are several; `more` counts those left out. */
  readonly several: (sentences: readonly string[], more: number) => string;
}
