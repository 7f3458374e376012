import type { FunctionId } from "../words/shape/functionHelp";
import type { ParameterKey } from "../words/shape/functions";
import { deductions } from "./deductions";
import { fingerprint } from "./fingerprint";
import { gap } from "./gap";
import { grade } from "./grade";
import { ledger } from "./ledger";
import { range } from "./range";
import { score } from "./score";
import { stars } from "./stars";
import { totals } from "./totals";

/** One custom function: what answers it and what Excel must know. Its texts are in the words. */
export interface CustomFunction {
  readonly call: (...cells: never[]) => unknown;
  /** In order. The language is one text, every other one a range, which arrives as rows of cells. */
  readonly parameters: readonly ParameterKey[];
  /** How many of them, from the first one on, cannot be left out. */
  readonly required: number;
  readonly result: "number" | "text" | "table";
}

const audit = ["points", "verdicts", "sampled", "failed", "awarded", "specials", "ids", "scheme"] as const;
const speaking = [...audit, "language"] as const;

/** All functions behind `AUDIT.`. Ids and the order of parameters never change after release. */
export const functions: Readonly<Record<FunctionId, CustomFunction>> = {
  SCORE: { call: score, parameters: audit, required: 2, result: "number" },
  STARS: { call: stars, parameters: audit, required: 2, result: "number" },
  GRADE: { call: grade, parameters: speaking, required: 2, result: "text" },
  RANGE: { call: range, parameters: audit, required: 2, result: "table" },
  TOTALS: { call: totals, parameters: audit, required: 2, result: "table" },
  LEDGER: { call: ledger, parameters: speaking, required: 2, result: "table" },
  DEDUCTIONS: { call: deductions, parameters: ["specials"], required: 1, result: "number" },
  GAP: { call: gap, parameters: speaking, required: 2, result: "table" },
  FINGERPRINT: { call: fingerprint, parameters: ["cells"], required: 1, result: "text" },
};
