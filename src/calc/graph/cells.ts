import type { CellValue } from "../../core/book/book";
import { type Box, cellKey, keyColumn, keyRow } from "../sheets/address";
import type { Area, SheetId } from "../liveBook";
import { type Content, EMPTY, type Slot, isBlank, isEmpty } from "./node";

class Grid {
  readonly slots = new Map<number, Slot>();
  rows = 0;
  columns = 0;
  /** How often something in a column got another value. */
  readonly changes: number[] = [];
}

/** The cells of all sheets as they are now. */
export class Cells {
  private readonly grids = new Map<SheetId, Grid>();

  /** The cell, or undefined when nothing was ever in it. */
  at(sheet: SheetId, row: number, column: number): Slot | undefined {
    return this.grids.get(sheet)?.slots.get(cellKey(row, column));
  }

  value(sheet: SheetId, row: number, column: number): CellValue {
    return this.at(sheet, row, column)?.value ?? null;
  }

  content(sheet: SheetId, row: number, column: number): Content {
    return this.at(sheet, row, column)?.content ?? EMPTY;
  }

  /** The cell, made when it is not there yet. */
  make(sheet: SheetId, row: number, column: number): Slot {
    const grid = this.grid(sheet);
    const key = cellKey(row, column);
    const found = grid.slots.get(key);
    if (found !== undefined) return found;
    const made: Slot = { value: null, content: EMPTY, node: null, spilledFrom: null };
    grid.slots.set(key, made);
    grid.rows = Math.max(grid.rows, row + 1);
    grid.columns = Math.max(grid.columns, column + 1);
    return made;
  }

  /** Every cell with content lies within this size. */
  extent(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    return this.grid(sheet);
  }

  /** A size that holds the cells of every sheet. */
  largest(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    for (const grid of this.grids.values()) {
      rows = Math.max(rows, grid.rows);
      columns = Math.max(columns, grid.columns);
    }
    return { rows, columns };
  }

  /** Notes that a cell of a column shows another value. */
  changed(sheet: SheetId, column: number): void {
    const { changes } = this.grid(sheet);
    changes[column] = (changes[column] ?? 0) + 1;
  }

  /** A number that rises whenever a value in one of the area's columns changes. */
  stamp(area: Area): number {
    const { changes } = this.grid(area.sheet);
    let sum = 0;
    const end = Math.min(area.column + area.columns, changes.length);
    for (let column = area.column; column < end; column += 1) sum += changes[column] ?? 0;
    return sum;
  }

  /** Calls for every cell of a sheet that is kept, in no order. */
  each(sheet: SheetId, visit: (slot: Slot, row: number, column: number) => void): void {
    this.grids.get(sheet)?.slots.forEach((slot, key) => visit(slot, keyRow(key), keyColumn(key)));
  }

  /** Calls for the cells kept inside a rectangle; large rectangles cost no more than the sheet's cells. */
  eachIn(area: Area, visit: (slot: Slot, row: number, column: number) => void): void {
    const grid = this.grids.get(area.sheet);
    if (grid === undefined) return;
    const rows = Math.min(area.rows, grid.rows - area.row);
    const columns = Math.min(area.columns, grid.columns - area.column);
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) {
        const slot = grid.slots.get(cellKey(row, column));
        if (slot !== undefined) visit(slot, row, column);
      }
    }
  }

  /** What was put into the cells of a sheet. */
  contents(sheet: SheetId): Map<number, Content> {
    const contents = new Map<number, Content>();
    this.grids.get(sheet)?.slots.forEach((slot, key) => {
      if (!isEmpty(slot.content)) contents.set(key, slot.content);
    });
    return contents;
  }

  /** The rectangle around all cells that show or hold something, or null. */
  used(sheet: SheetId, valuesOnly: boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.each(sheet, (slot, row, column) => {
      const counts = slot.value !== null || !(valuesOnly ? isBlank(slot.content) : isEmpty(slot.content));
      if (!counts) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  drop(sheet: SheetId): void {
    this.grids.delete(sheet);
  }

  clear(): void {
    this.grids.clear();
  }

  private grid(sheet: SheetId): Grid {
    const found = this.grids.get(sheet);
    if (found !== undefined) return found;
    const made = new Grid();
    this.grids.set(sheet, made);
    return made;
  }
}
