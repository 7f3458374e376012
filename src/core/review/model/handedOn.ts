import { isFormulaCell, type FormulaCell, type SheetModel } from "./sheetModel";

/**
 * Whether a cell only shows one cell of another sheet, and the cell above or below it (beside it, in a comparison down a
 * column) shows one of the same column (row) there: it keeps to its own line, whatever the cells of the other direction show.
 */
export function keepsToItsLine(cell: FormulaCell, sheet: SheetModel, direction: "row" | "column"): boolean {
  const own = lineRead(cell, direction);
  if (own === null) return false;
  const { row, column } = cell;
  const neighbours =
    direction === "row"
      ? [sheet.at(row - 1, column), sheet.at(row + 1, column)]
      : [sheet.at(row, column - 1), sheet.at(row, column + 1)];
  return neighbours.some((one) => one !== undefined && isFormulaCell(one) && lineRead(one, direction) === own);
}

/** The column (row) of the one cell elsewhere that a formula shows; null for any other formula. */
function lineRead({ formula }: FormulaCell, direction: "row" | "column"): number | null {
  const [only, another] = formula.references;
  if (formula.pattern !== "@" || only === undefined || another !== undefined || only.sheet === null) return null;
  return direction === "row" ? only.area.left : only.area.top;
}
