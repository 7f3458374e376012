import type { LiveBook, LiveSheet, LiveTable } from "../../../calc/liveBook";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { sheetOf } from "../edits/typing";
import { type Axis, axisOf } from "../model/axis";
import { columnPixels } from "../model/sizes";
import { type Block, contains, type Spot } from "../model/spot";
import { tableLook, type TableLook } from "../model/tableLook";
import type { RowHeights } from "./rowHeights";

export const headerHeight = 24;
export const headerWidth = 46;

/** One state of a sheet, ready to be painted. */
export interface SheetView {
  readonly book: LiveBook;
  readonly sheet: LiveSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly tables: readonly { readonly table: LiveTable; readonly look: TableLook | null }[];
  readonly selected: Block;
  readonly active: Spot;
  /** The cells in the clipboard, when they are of this sheet. */
  readonly copied: Block | null;
  /** The area filled by the array formula of the active cell. */
  readonly spill: Block | null;
}

/** Lays out what the desk shows; the sizes of rows and columns are kept as long as nothing changes. */
export class Layout {
  private key = "";
  private axes = { rows: axisOf(0, 0, () => 0), columns: axisOf(0, 0, () => 0) };

  constructor(
    private readonly desk: Desk,
    private readonly heights: RowHeights,
  ) {}

  /** The sheet as it is to be painted; null when it is gone. */
  view(state: DeskState): SheetView | null {
    const { book, block, active } = this.desk;
    const sheet = sheetOf(book, state.sheet);
    if (!sheet) return null;
    const tables = book.tables().filter(({ area }) => area.sheet === sheet.id);
    return {
      book,
      sheet,
      ...this.axesOf(sheet, state.version),
      tables: tables.map((table) => ({ table, look: tableLook(table.style) })),
      selected: block,
      active,
      copied: state.clip?.sheet === sheet.id ? state.clip.block : null,
      spill: spillOf(book, sheet, active),
    };
  }

  private axesOf(sheet: LiveSheet, version: number): { readonly rows: Axis; readonly columns: Axis } {
    const { book, ground } = this.desk;
    const key = [sheet.id, version, ground.rows, ground.columns].join(" ");
    if (key === this.key) return this.axes;
    const used = book.usedArea(sheet.id);
    const width = (column: number): number => {
      const look = book.columnLook(sheet.id, column);
      return look.hidden ? 0 : columnPixels(look.width);
    };
    const rows = axisOf(ground.rows, sheet.frozen.rows, (row) => this.heights.of(sheet.id, row, used));
    this.key = key;
    this.axes = { rows, columns: axisOf(ground.columns, sheet.frozen.columns, width) };
    return this.axes;
  }
}

/** The array formula's area around a cell, found by walking over the cells it fills. */
function spillOf(book: LiveBook, sheet: LiveSheet, active: Spot): Block | null {
  const origin = book.cell(sheet.id, active.row, active.column).spilledFrom ?? active;
  const filled = (row: number, column: number): boolean => {
    const from = book.cell(sheet.id, row, column).spilledFrom;
    return from?.row === origin.row && from.column === origin.column;
  };
  let [rows, columns] = [1, 1];
  while (filled(origin.row + rows, origin.column)) rows += 1;
  while (filled(origin.row, origin.column + columns)) columns += 1;
  return rows * columns > 1 ? { row: origin.row, column: origin.column, rows, columns } : null;
}

/** The pixels of a block when nothing is scrolled, without the headers. */
export const boxOf = (view: SheetView, block: Block) => ({
  left: view.columns.offset(block.column),
  top: view.rows.offset(block.row),
  width: view.columns.offset(block.column + block.columns) - view.columns.offset(block.column),
  height: view.rows.offset(block.row + block.rows) - view.rows.offset(block.row),
});

/** The merged area that begins at or covers a cell, or the cell itself. */
export const wholeCell = (view: SheetView, spot: Spot): Block =>
  view.sheet.merges.find((merge) => contains(merge, spot)) ?? { ...spot, rows: 1, columns: 1 };
