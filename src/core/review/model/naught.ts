import type { CellModel } from "./cellModel";
import type { Direction } from "./lines";
import type { SheetModel } from "./sheetModel";

/** A zero in a line that was set to zero as a whole, such as a flat that stands empty: nothing in it calculates. */
export function isNaught({ cell, row, column }: CellModel, sheet: SheetModel, direction: Direction): boolean {
  if (cell.value !== 0) return false;
  const line = direction === "row" ? sheet.row(row) : sheet.column(column);
  return line.every(({ kind }) => kind !== "formula") && line.filter((one) => one.cell.value === 0).length >= 2;
}
