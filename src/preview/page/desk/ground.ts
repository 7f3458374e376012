import type { LiveBook, SheetId } from "../../../calc/liveBook";
import { sheetOf } from "../edits/typing";
import type { Ground } from "../model/moves";
import { sheetColumns, sheetRows, type Selection } from "../model/spot";

const rowsShown = 1000;
const columnsShown = 40;
const rowsBelow = 200;
const columnsBeside = 10;

/** The part of a sheet that the grid shows: what is used and selected, and room to go on. */
export function extentOf(book: LiveBook, sheet: SheetId, selection: Selection): { rows: number; columns: number } {
  const used = book.usedArea(sheet);
  const lastRow = Math.max(used ? used.row + used.rows : 0, selection.anchor.row);
  const lastColumn = Math.max(used ? used.column + used.columns : 0, selection.anchor.column);
  return {
    rows: Math.min(sheetRows, Math.max(rowsShown, lastRow + rowsBelow)),
    columns: Math.min(sheetColumns, Math.max(columnsShown, lastColumn + columnsBeside)),
  };
}

/** The sheet as moves need to know it. */
export function groundOf(book: LiveBook, sheet: SheetId, selection: Selection): Ground {
  return {
    ...extentOf(book, sheet, selection),
    merges: sheetOf(book, sheet)?.merges ?? [],
    isBlank: ({ row, column }) => book.cell(sheet, row, column).value === null,
    isHidden: ({ row, column }) => book.rowLook(sheet, row).hidden || book.columnLook(sheet, column).hidden,
  };
}
