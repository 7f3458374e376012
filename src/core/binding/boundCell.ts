import type { Cell } from "../book/book";
import type { Binding, ColumnRole } from "./binding";
import { shownAt, type Grid } from "./grid";

/** What a row shows in the column of a role; nothing where the sheet has no such column. */
export const cellOf = (grid: Grid, binding: Binding, row: number, role: ColumnRole): Cell | undefined => {
  const column = binding.columns[role];
  return column === undefined ? undefined : shownAt(grid, row, column);
};
