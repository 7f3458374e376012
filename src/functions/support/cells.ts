import type { RawValue } from "../../core/audit/audit";
import { isBlank } from "../../core/audit/raw";

/** A range as the runtime hands it over: rows of cells. */
export type Cells = readonly (readonly RawValue[])[];

/** Rows of an argument, or null when it was left out. A single value counts as one cell. */
export function readCells(argument: unknown): Cells | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[readCell(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
}

/** Whether a cell may be blank: desktop Excel sends 0 for a blank, the web null or "". */
export const isBlankOrZero = (value: RawValue): boolean => value === 0 || isBlank(value);

/** Whether an argument is one cell that may be blank: as good as left out. */
export const isOneBlank = (cells: Cells): boolean =>
  cells.length === 1 && cells[0]?.length === 1 && isBlankOrZero(cells[0][0]);

function readCell(value: unknown): RawValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("code" in value && typeof value.code === "string") return { error: value.code };
  // A formatted number or another rich value stands for its plain one.
  return "basicValue" in value ? readCell(value.basicValue) : { error: "#VALUE!" };
}
