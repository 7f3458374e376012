import type { Cell, Sheet } from "../../../core/book/book";
import { area as addressOf } from "../address";
import type { AnswerCells } from "../working/working";
import type { SavedValues } from "./values";

/**
 * The cells that a whole result fills, A1; null for one cell, undefined where something is in its way.
 * `spillsUnsaid`: the book does not say which cells a result fills, so that one which is shown has its room.
 */
export function roomOf(
  saved: SavedValues,
  sheet: Sheet,
  cell: Cell,
  { rows, columns }: AnswerCells,
  spillsUnsaid: boolean,
): string | null | undefined {
  if (rows * columns === 1) return null;
  const whole = addressOf(cell.row, cell.column, cell.row + rows - 1, cell.column + columns - 1);
  const isShown = cell.value !== null && typeof cell.value !== "object";
  if (spillsUnsaid && isShown) return whole;
  const own = cell.spill?.split(":")[1];
  const filled = own === undefined ? null : filledBy(cell, own);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (row + column === 0) continue;
      if (filled !== null && row < filled.rows && column < filled.columns) continue;
      const value = saved.at(sheet.name, cell.row + row, cell.column + column);
      const isTaken = value !== null && value !== "";
      if (isTaken) return row > 0 && filled !== null ? (cell.spill ?? undefined) : undefined;
    }
  return whole;
}

/** How many rows and columns the result filled until now; `last` is its last cell, A1. */
function filledBy({ row, column, spill }: Cell, last: string): { readonly rows: number; readonly columns: number } {
  const end = /^([A-Z]+)(\d+)$/i.exec(last);
  const columns = [...(end?.[1] ?? "A").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return spill === undefined
    ? { rows: 1, columns: 1 }
    : { rows: Number(end?.[2] ?? row + 1) - row, columns: columns - column };
}
