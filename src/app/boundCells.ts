import type { Binding, ColumnRole } from "../core/binding/binding";
import type { Grid } from "../core/binding/grid";
import type { Cell } from "../core/book/book";
import { cellAddress } from "../core/review/model/area";
import type { CellInput } from "../workbook/port";

/** The cells of a clause that can be written, by what they hold. */
export type ClauseCells = Readonly<Partial<Record<ColumnRole, WritableCell>>>;

/** A cell and what stood in it when it was read. */
export interface WritableCell {
  /** A1 */
  readonly address: string;
  readonly holds: CellInput;
}

const written = [
  "awarded",
  "deducted",
  "verdict",
  "conforms",
  "fails",
  "partial",
  "notApplicable",
  "applicable",
  "sampled",
  "nonConforming",
  "evidence",
  "reason",
] as const satisfies readonly ColumnRole[];

/** The cells of the clause in this row. Of merged cells the first one holds the content. */
export function cellsOf(grid: Grid, binding: Binding, row: number): ClauseCells {
  return Object.fromEntries(
    written.flatMap((role) => {
      const column = binding.columns[role];
      if (column === undefined) return [];
      const merge = grid.mergeAt(row, column);
      const place = merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
      const cell = grid.at(place.row, place.column);
      return [[role, { address: cellAddress(place.row, place.column), holds: content(cell) }]];
    }),
  );
}

const content = (cell: Cell | undefined): CellInput =>
  cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
