import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";

/** True or false when all rows (or columns) agree, else null. */
export function isHidden(range: CellRange, axis: "row" | "column"): boolean | null {
  const states = new Set(lines(range, axis).map((line) => look(range, axis, line)));
  const [first] = states;
  return states.size === 1 && first !== undefined ? first : null;
}

export function setHidden(range: CellRange, axis: "row" | "column", hidden: boolean): void {
  const { book } = range.session;
  const { sheet } = range.area();
  assertAllowed(range.session, sheet, axis === "row" ? "formatRows" : "formatColumns");
  for (const line of lines(range, axis)) {
    if (axis === "row") book.setRowLook(sheet, line, { hidden });
    else book.setColumnLook(sheet, line, { hidden });
  }
}

/** Row or column numbers of a range. */
export function lines(range: CellRange, axis: "row" | "column"): readonly number[] {
  const area = range.area();
  const count = axis === "row" ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) => area[axis] + index);
}

function look(range: CellRange, axis: "row" | "column", line: number): boolean {
  const { book } = range.session;
  const { sheet } = range.area();
  return axis === "row" ? book.rowLook(sheet, line).hidden : book.columnLook(sheet, line).hidden;
}
