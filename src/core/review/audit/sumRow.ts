import type { CellModel } from "../model/cellModel";
import type { ColumnRole } from "./headingWords";

/** What every headed column of a table holds. */
type Roles = ReadonlyMap<number, ColumnRole>;

/** Columns that have something of a score in them. */
export const scoring: ReadonlySet<ColumnRole> = new Set([
  "points",
  "weight",
  "verdict",
  "score",
  "deducted",
  "excluded",
  "weighted",
  "rate",
]);

/** What a row adds up. */
export interface Added {
  /** First and last row that are added up. */
  readonly from: number;
  readonly to: number;
  /** The rows, where they are named one by one. */
  readonly rows: readonly number[];
}

/** The cells from row `from` on that a row adds up in one of its own columns, outside itself; null when it adds none. */
export function sumIn(cells: readonly CellModel[], roles: Roles, from = 0): Added | null {
  for (const { formula, row, column } of cells) {
    if (formula === null || !scoring.has(roles.get(column) ?? "other")) continue;
    const own = formula.references.filter(
      ({ sheet, area }) => sheet === null && area.left === column && area.right === column && area.top >= from,
    );
    const range = own.find(({ area }) => area.bottom > area.top);
    if (range !== undefined && !(range.area.top <= row && range.area.bottom >= row))
      return { from: range.area.top, to: range.area.bottom, rows: [] };
    const rows = own.map(({ area }) => area.top);
    const isList = range === undefined && rows.length >= 2 && rows.length === formula.references.length;
    if (isList && addition.test(formula.pattern) && rows.every((one) => one < row))
      return { from: Math.min(...rows), to: Math.max(...rows), rows };
  }
  return null;
}

/** Single cells joined by plus signs, or listed in SUM; rounded or guarded against errors all the same. */
const addition = /^(?:(?:IFERROR|ROUND)\()*(?:@(?:\+@)+|SUM\(@(?:[,+]@)+\))(?:,(?:#|"[^"]*")\))*$/;

/** Where the cells stand that a row adds up in its own columns; null when it adds none. */
export function sumSide(cells: readonly CellModel[], roles: Roles, from = 0): "above" | "below" | null {
  const added = sumIn(cells, roles, from);
  if (added === null) return null;
  return added.from > (cells[0]?.row ?? 0) ? "below" : "above";
}
