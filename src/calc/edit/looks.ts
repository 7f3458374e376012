import type { CellStyle } from "../../core/book/book";
import { EMPTY } from "../graph/node";
import type { Area, SheetId } from "../liveBook";
import { eachCell } from "../sheets/address";
import { type ColumnState, type RowState, withSheet } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";

/** Whole columns and rows are formatted only as far as there are cells, and this far beyond. */
const MARGIN = 50;

function bounded(book: Workbook, area: Area): Area {
  const extent = book.cells.extent(area.sheet);
  const rows = Math.min(area.rows, Math.max(1, extent.rows + MARGIN - area.row));
  const columns = Math.min(area.columns, Math.max(1, extent.columns + MARGIN - area.column));
  return area.rows > 10_000 || area.columns > 1_000 ? { ...area, rows, columns } : area;
}

/** The first style with these members that was seen; cells that look alike share one. */
function sharedStyle(known: Map<string, CellStyle>, style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const found = known.get(key) ?? style;
  known.set(key, found);
  return found;
}

function merged(old: CellStyle, change: CellStyle): CellStyle {
  const borders = change.borders === undefined ? {} : { borders: { ...old.borders, ...change.borders } };
  return { ...old, ...change, ...borders };
}

/** Adds to the style of every cell of an area. */
export function setStyle(book: Workbook, area: Area, change: CellStyle): void {
  const known = new Map<string, CellStyle>();
  book.edit(book.source, () => {
    eachCell(bounded(book, area), (row, column) => {
      const content = book.content(area.sheet, row, column);
      const style = sharedStyle(known, merged(content.style, change));
      book.put(area.sheet, row, column, { ...content, style });
    });
    book.announce({ kind: "look", sheet: area.sheet });
  });
}

/** Empties cells, their formats, or both. */
export function clearCells(book: Workbook, area: Area, what: "contents" | "formats" | "all"): void {
  const cells: [number, number][] = [];
  book.cells.eachIn(area, (_, row, column) => cells.push([row, column]));
  for (const [row, column] of cells) {
    const content = book.content(area.sheet, row, column);
    if (what === "formats") book.put(area.sheet, row, column, { ...content, style: EMPTY.style });
    else if (what === "all") book.put(area.sheet, row, column, EMPTY);
    else book.put(area.sheet, row, column, { ...EMPTY, style: content.style, note: content.note });
  }
}

/** Puts a note on a cell or takes it away. */
export function setNote(book: Workbook, sheet: SheetId, row: number, column: number, note: string | null): void {
  book.edit(book.source, () => {
    book.put(sheet, row, column, { ...book.content(sheet, row, column), note });
    book.announce({ kind: "look", sheet });
  });
}

function withLook<T extends object>(looks: ReadonlyMap<number, T>, at: number, look: T): ReadonlyMap<number, T> {
  return new Map([...looks, [at, { ...looks.get(at), ...look }]]);
}

/** Changes width or visibility of a column. */
export function setColumnLook(book: Workbook, sheet: SheetId, column: number, look: ColumnState): void {
  changeLooks(book, sheet, (state) => ({ ...state, columnLooks: withLook(state.columnLooks, column, look) }));
}

/** Changes height or visibility of a row. */
export function setRowLook(book: Workbook, sheet: SheetId, row: number, look: RowState): void {
  changeLooks(book, sheet, (state) => ({ ...state, rowLooks: withLook(state.rowLooks, row, look) }));
}

function changeLooks(book: Workbook, sheet: SheetId, change: Parameters<typeof withSheet>[2]): void {
  book.edit(book.source, () => {
    book.redraw(withSheet(book.structure, sheet, change));
    book.announce({ kind: "look", sheet });
  });
}
