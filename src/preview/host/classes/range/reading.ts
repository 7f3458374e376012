import { translateFormulaToR1C1 } from "@borgar/fx";

import type { Area, LiveBook, LiveCell } from "../../../../calc/liveBook";
import type { CellValue } from "../../../../core/book/book";
import { columnLetters } from "../../cells/address";
import { isUnbounded, mapCells } from "../../cells/area";
import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";

/** A cell's value as an add-in reads it: a blank is "", an error its text. */
export function wireValue(value: CellValue): Wire {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Reads one thing of every cell; null for whole rows and columns, as Excel answers for unbounded ranges. */
function ofCells(
  range: CellRange,
  read: (cell: LiveCell, book: LiveBook, area: Area, row: number, column: number) => Wire,
): Wire {
  const area = range.area();
  if (isUnbounded(area)) return null;
  const { book } = range.session;
  return mapCells(area, (row, column) => read(book.cell(area.sheet, row, column), book, area, row, column));
}

export const readValues = (range: CellRange): Wire => ofCells(range, (cell) => wireValue(cell.value));

/** Cells that an array formula fills from elsewhere answer their value. */
export const readFormulas = (range: CellRange): Wire => ofCells(range, (cell) => cell.formula ?? wireValue(cell.value));

export const readFormulasR1C1 = (range: CellRange): Wire =>
  ofCells(range, (cell, _book, _area, row, column) =>
    cell.formula === null
      ? wireValue(cell.value)
      : translateFormulaToR1C1(cell.formula, `${columnLetters(column)}${row + 1}`),
  );

export const readText = (range: CellRange): Wire =>
  ofCells(range, (_cell, book, area, row, column) => book.text(area.sheet, row, column));

export const readNumberFormats = (range: CellRange): Wire =>
  ofCells(range, (cell) => cell.style.numberFormat ?? "General");

export const readValueTypes = (range: CellRange): Wire => ofCells(range, (cell) => valueType(cell.value));

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
