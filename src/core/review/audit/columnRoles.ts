import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";
import { roleOf, type ColumnRole } from "./headingWords";

/** A text, typed or handed on by a formula. */
export const isWord = ({ kind, cell: { value } }: CellModel): boolean =>
  kind === "text" || (kind === "formula" && typeof value === "string" && value.trim() !== "");

/**
 * What the headed columns of a table hold: by their own heading, or, where that says nothing (names of those who are
 * rated side by side), by the heading that stands over several columns.
 */
export function columnRoles(
  sheet: SheetModel,
  header: number,
  headings: ReadonlyMap<number, string>,
  rest: Rows,
): Map<number, ColumnRole> {
  const over = groupHeadings(sheet, header, [...headings.keys()]);
  const roles = new Map(
    [...headings].map(([column, text]) => [column, roleOf(text) ?? roleOf(over.get(column) ?? "") ?? "other"] as const),
  );
  for (const [column, role] of roles)
    if (role === "points" && isWorkedOut(sheet, column, roles, rest)) roles.set(column, "score");
  return roles;
}

interface Rows {
  readonly from: number;
  readonly end: number;
}

/** "Points" that are calculated from a weight in their own row are those that were reached, not those that can be. */
function isWorkedOut(sheet: SheetModel, column: number, roles: ReadonlyMap<number, ColumnRole>, rows: Rows): boolean {
  const formulas = sheet.formulasIn(column, rows.from, rows.end - 1);
  const weighted = formulas.filter(({ row, formula }) =>
    formula.references.some(
      ({ sheet: away, area }) => away === null && area.top === row && roles.get(area.left) === "weight",
    ),
  );
  return weighted.length >= 2 && weighted.length * 2 >= formulas.length;
}

/** The headings of the row above, each for its own column and those after it up to the next one or a blank column. */
function groupHeadings(sheet: SheetModel, header: number, columns: readonly number[]): Map<number, string> {
  const above = new Map(sheet.row(header - 1).map((cell) => [cell.column, textAt(cell)]));
  const found = new Map<number, string>();
  // A single text above a table is its title.
  if (above.size < 2) return found;
  let [group, last] = ["", -2];
  for (const column of columns) {
    group = above.get(column) ?? (column === last + 1 ? group : "");
    last = column;
    found.set(column, group);
  }
  return found;
}
