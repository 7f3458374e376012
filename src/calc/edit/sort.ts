import type { Content } from "../graph/node";
import { sortOrder } from "../functions/arrays";
import type { Area, EditSource } from "../liveBook";
import type { Workbook } from "../sheets/workbook";
import { copiedFormula } from "./columnFormula";
import { announceChange } from "./write";

const moved = (content: Content, rows: number): Content =>
  content.formula === null ? content : { ...content, formula: copiedFormula(content.formula, rows, 0) };

/** Sorts the rows of an area by one of the sheet's columns. Formulas move as if they were copied; looks stay in place. */
export function sortRows(book: Workbook, area: Area, column: number, descending: boolean, source: EditSource): void {
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
  const key = (row: number) => book.cells.value(area.sheet, row, column);
  const order = [...rows].sort((a, b) => sortOrder(key(a), key(b), descending) || a - b);
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const before = new Map(
    rows.map((row) => [row, columns.map((place) => book.content(area.sheet, row, place))] as const),
  );
  book.edit(source, () => {
    order.forEach((from, at) => {
      const to = area.row + at;
      if (from === to) return;
      before.get(from)?.forEach((content, place) => {
        const { style } = book.content(area.sheet, to, area.column + place);
        book.put(area.sheet, to, area.column + place, { ...moved(content, to - from), style });
      });
    });
    announceChange(book, area, source);
  });
}
