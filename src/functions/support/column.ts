import type { RawValue } from "../../core/audit/audit";
import { fail, ok, type Result } from "../../core/result";
import type { ParameterKey } from "../../words/shape/functions";
import { isOneBlank } from "./cells";
import { readRange } from "./range";
import type { ArgumentRefusal } from "./refusal";

/** One value a row, or null when the argument was left out. */
export type Column = readonly RawValue[] | null;

/** A range of one column. Where `height` is given it must be as high; one blank cell stands for an argument left out. */
export function readColumn(
  parameter: ParameterKey,
  argument: unknown,
  height?: number,
): Result<Column, ArgumentRefusal> {
  const range = readRange(parameter, argument);
  if (!range.ok || range.value === null) return range.ok ? ok(null) : range;
  const cells = range.value;
  const columns = cells[0]?.length ?? 0;
  if (columns > 1) return fail({ code: "NOT_ONE_COLUMN", parameter, columns });
  if (height === undefined || cells.length === height) return ok(cells.map((row) => row[0]));
  if (isOneBlank(cells)) return ok(null);
  return fail({ code: "UNEQUAL_ROWS", parameter, rows: cells.length, expected: height });
}
