import type { RawValue } from "../../core/audit/audit";
import { fail, ok, type Result } from "../../core/result";
import type { ParameterKey } from "../../words/shape/functions";
import { isBlankOrZero, readCells, rowCount } from "./cells";
import type { ArgumentRefusal } from "./refusal";

/** More rows than any score sheet has; a whole column has 1,048,576. */
export const rowLimit = 20_000;

/** One value a row, or null when the argument was left out. */
export type Column = readonly RawValue[] | null;

/** A range of one column. */
export function readColumn(parameter: ParameterKey, argument: unknown): Result<Column, ArgumentRefusal> {
  if (rowCount(argument) > rowLimit) return fail({ code: "TOO_MANY_ROWS", parameter, limit: rowLimit });
  const cells = readCells(argument);
  if (cells === null) return ok(null);
  const columns = cells[0]?.length ?? 0;
  if (columns > 1) return fail({ code: "NOT_ONE_COLUMN", parameter, columns });
  return ok(cells.map((row) => row[0]));
}

/** A column that must be as high as the points. One blank cell stands for an argument that was left out. */
export function readColumnBeside(
  parameter: ParameterKey,
  argument: unknown,
  expected: number,
): Result<Column, ArgumentRefusal> {
  const column = readColumn(parameter, argument);
  if (!column.ok || column.value === null || column.value.length === expected) return column;
  const rows = column.value.length;
  if (rows === 1 && isBlankOrZero(column.value[0])) return ok(null);
  return fail({ code: "UNEQUAL_ROWS", parameter, rows, expected });
}
