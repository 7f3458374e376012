import type { CellStyle } from "../../../../core/book/book";
import { isUnbounded } from "../../cells/area";
import { notImplemented } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";

/** What all cells of a range agree on, else null: Excel's answer for a format of several cells. */
export function agreed<T extends Wire>(range: CellRange, read: (style: CellStyle) => T): T | null {
  const area = range.area();
  if (isUnbounded(area)) throw notImplemented("formats of whole rows or columns");
  const first = read(range.session.book.cell(area.sheet, area.row, area.column).style);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (read(range.session.book.cell(area.sheet, row, column).style) !== first) return null;
    }
  }
  return first;
}

export function setStyle(range: CellRange, style: CellStyle): void {
  const area = range.area();
  if (isUnbounded(area)) throw notImplemented("formats of whole rows or columns");
  assertAllowed(range.session, area.sheet, "formatCells");
  range.session.book.setStyle(area, style);
}

/** Takes one thing out of the style of every cell. */
export function dropStyle(range: CellRange, without: (style: CellStyle) => CellStyle): void {
  const area = range.area();
  if (isUnbounded(area)) throw notImplemented("formats of whole rows or columns");
  assertAllowed(range.session, area.sheet, "formatCells");
  const { book } = range.session;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
      const rest = without(book.cell(area.sheet, row, column).style);
      book.clear(cell, "formats", "addin");
      book.setStyle(cell, rest);
    }
  }
}
