import type { Cell, Sheet } from "../../../core/book/book";
import { area } from "../../layout/address";
import { written } from "../cells";
import { boundsOf, matrix } from "./grid";

/** Number formats and values of a sheet. Formats come first, so that ids in text cells stay text (5.10 is not 5.1). */
export function writeValues(target: Excel.Worksheet, sheet: Sheet): void {
  const bounds = boundsOf(sheet.cells);
  if (bounds === null) return;
  const range = target.getRange(area(bounds.row, bounds.column, bounds.lastRow, bounds.lastColumn));
  range.numberFormat = matrix(sheet.cells, bounds, (cell) => cell.style?.numberFormat ?? null);
  range.values = matrix(sheet.cells, bounds, valueOf);
}

/** Formulas of a sheet. They need the sheets, tables and names they speak of. */
export function writeFormulas(target: Excel.Worksheet, sheet: Sheet): void {
  const bounds = boundsOf(sheet.cells.filter((cell) => cell.formula !== undefined));
  if (bounds === null) return;
  const range = target.getRange(area(bounds.row, bounds.column, bounds.lastRow, bounds.lastColumn));
  range.formulas = matrix(sheet.cells, bounds, (cell) => cell.formula ?? null);
}

function valueOf(cell: Cell): string | number | boolean | null {
  if (cell.formula !== undefined || cell.value === null) return null;
  return written({ value: cell.value }, cell.style?.numberFormat === "@");
}
