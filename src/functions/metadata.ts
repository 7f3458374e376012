import type { FunctionId } from "../words/shape/functionHelp";
import type { ParameterKey } from "../words/shape/functions";
import { deductions } from "./deductions";
import { gap } from "./gap";
import { grade } from "./grade";
import { ledger } from "./ledger";
import { range } from "./range";
import { score } from "./score";
import { stars } from "./stars";
import { totals } from "./totals";

/** What Excel must know of a parameter. Ranges arrive as rows of cells, even a single cell. */
export interface Parameter {
  readonly key: ParameterKey;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional: boolean;
}

/** One custom function: what answers it and what Excel must know. Its texts are in the words. */
export interface CustomFunction {
  readonly call: (...cells: never[]) => unknown;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: "number" | "string" | "any"; readonly dimensionality: "scalar" | "matrix" };
}

const required = (key: ParameterKey): Parameter => ({ key, type: "any", dimensionality: "matrix", optional: false });
const optional = (key: ParameterKey): Parameter => ({ key, type: "any", dimensionality: "matrix", optional: true });
const language: Parameter = { key: "language", type: "string", dimensionality: "scalar", optional: true };

const audit: readonly Parameter[] = [
  required("points"),
  required("verdicts"),
  optional("sampled"),
  optional("failed"),
  optional("awarded"),
  optional("specials"),
  optional("ids"),
  optional("scheme"),
];

const number = { type: "number", dimensionality: "scalar" } as const;
const text = { type: "string", dimensionality: "scalar" } as const;
const table = { type: "any", dimensionality: "matrix" } as const;

/** All functions behind `AUDIT.`. Ids and the order of parameters never change after release. */
export const functions: Readonly<Record<FunctionId, CustomFunction>> = {
  SCORE: { call: score, parameters: audit, result: number },
  STARS: { call: stars, parameters: audit, result: number },
  GRADE: { call: grade, parameters: [...audit, language], result: text },
  RANGE: { call: range, parameters: audit, result: table },
  TOTALS: { call: totals, parameters: audit, result: table },
  LEDGER: { call: ledger, parameters: [...audit, language], result: table },
  DEDUCTIONS: { call: deductions, parameters: [required("specials")], result: number },
  GAP: { call: gap, parameters: [...audit, language], result: table },
};
