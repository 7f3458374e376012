import type { ParameterKey } from "./functions";

/** The functions by their ids, which are also their names after "AUDIT.". Never changed after release. */
export type FunctionId =
  "SCORE" | "STARS" | "GRADE" | "RANGE" | "TOTALS" | "LEDGER" | "DEDUCTIONS" | "GAP" | "FINGERPRINT";

/** What Excel's formula bar and the functions reference say. */
export interface FunctionHelp {
  readonly functions: Readonly<Record<FunctionId, { readonly summary: string; readonly result: string }>>;
  readonly parameters: Readonly<Record<ParameterKey, string>>;
  readonly reference: {
    readonly title: string;
    readonly introduction: readonly string[];
    readonly sampleTitle: string;
    readonly sampleNote: string;
    readonly sampleHeaders: readonly string[];
    readonly result: string;
    readonly parameter: string;
    readonly meaning: string;
    readonly parametersTitle: string;
    readonly example: string;
    readonly gives: string;
    readonly notesTitle: string;
    readonly notes: readonly string[];
  };
}
