import { parseA1Range, toCol } from "@borgar/fx";
import type { Area } from "../liveBook";

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** One number for a cell of a sheet, for maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
/** Zero-based row of a cell's number. */
export const keyRow = (key: number): number => Math.floor(key / MAX_COLUMNS);
/** Zero-based column of a cell's number. */
export const keyColumn = (key: number): number => key % MAX_COLUMNS;

/** A rectangle without its sheet. */
export type Box = Omit<Area, "sheet">;

/** "B2:C5", "B2", "B:C" or "2:5" as a rectangle, or null. Dollar signs are ignored. */
export function parseBox(text: string): Box | null {
  const range = parseA1Range(text.trim());
  if (range === undefined) return null;
  const row = range.top ?? 0;
  const column = range.left ?? 0;
  const bottom = range.bottom ?? MAX_ROWS - 1;
  const right = range.right ?? MAX_COLUMNS - 1;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** "B2" for row 1, column 1. */
export const cellAddress = (row: number, column: number): string => `${toCol(column)}${row + 1}`;

/** "B2:C5", or "B2" for one cell; whole columns and rows as "B:C" and "2:5". */
export function boxAddress(box: Box): string {
  const bottom = box.row + box.rows - 1;
  const right = box.column + box.columns - 1;
  if (box.rows >= MAX_ROWS) return `${toCol(box.column)}:${toCol(right)}`;
  if (box.columns >= MAX_COLUMNS) return `${box.row + 1}:${bottom + 1}`;
  const first = cellAddress(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${cellAddress(bottom, right)}`;
}

export const contains = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The cells both have, or null. */
export function overlap<T extends Box>(a: T, b: Box): T | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { ...a, row, column, rows, columns } : null;
}

/** Calls for every cell of a rectangle, row by row. */
export function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) visit(row, column);
  }
}
