import { isCellError } from "../../core/audit/raw";
import { fail, ok, type Result } from "../../core/result";
import type { ParameterKey } from "../../words/shape/functions";
import { readCells, type Cells } from "./cells";
import type { ArgumentRefusal } from "./refusal";

/** More rows than any score sheet has; a whole column has 1,048,576. */
const limit = 20_000;

/** The rows of an argument, or null when it was left out. Too many are refused before any cell is looked at. */
export function readRange(parameter: ParameterKey, argument: unknown): Result<Cells | null, ArgumentRefusal> {
  if (Array.isArray(argument) && argument.length > limit) return fail({ code: "TOO_MANY_ROWS", parameter, limit });
  return ok(readCells(argument));
}

/** Refuses cells in error where no clause could be named for them. */
export function refuseErrors(parameter: ParameterKey, cells: Cells): ArgumentRefusal | null {
  const row = cells.findIndex((values) => values.some(isCellError));
  const found = cells[row]?.find(isCellError);
  return found ? { code: "ARGUMENT_ERROR", parameter, row: row + 1, error: found.error } : null;
}
