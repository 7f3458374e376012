import type { CellValue } from "../../core/book/book";
import type { Area } from "../liveBook";
import { type Matrix, type Operand, Reference, failure, isMatrix } from "../value/operand";
import type { Scope } from "./scope";

/** The part of an area that can hold content: whole columns and rows end where their sheet does. At least one cell. */
export function boundedArea(area: Area, scope: Scope): Area {
  if (area.rows < 10_000 && area.columns < 1_000) return area;
  const extent = scope.book.extent();
  const rows = Math.max(1, Math.min(area.rows, extent.rows - area.row));
  const columns = Math.max(1, Math.min(area.columns, extent.columns - area.column));
  return { ...area, rows, columns };
}

/** The values of an area. */
export const readArea = (area: Area, scope: Scope): Matrix => scope.book.read(boundedArea(area, scope));

/** The values of an operand: one for a single cell, a matrix for more. A union is #VALUE!. */
export function valueOf(operand: Operand, scope: Scope): CellValue | Matrix {
  if (!(operand instanceof Reference)) return operand;
  const area = operand.single;
  if (area === null) return failure("#VALUE!");
  if (area.rows === 1 && area.columns === 1) return scope.book.value(area.sheet, area.row, area.column);
  return readArea(area, scope);
}

/** The values of an operand, one value as a matrix of one cell. */
export function matrixFrom(operand: Operand, scope: Scope): Matrix {
  const value = valueOf(operand, scope);
  return isMatrix(value) ? value : [[value]];
}

/** One value: of a matrix its first. */
export function firstOf(operand: Operand, scope: Scope): CellValue {
  const value = valueOf(operand, scope);
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** What `@` leaves: of an area the cell in the formula's own row or column (#VALUE! when there is none), of a matrix its first value. */
export function intersected(operand: Operand, scope: Scope): Operand {
  if (!(operand instanceof Reference)) return isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
  const area = operand.single;
  if (area === null) return failure("#VALUE!");
  const row = placeIn(area.row, area.rows, scope.row);
  const column = placeIn(area.column, area.columns, scope.column);
  if (row === null || column === null) return failure("#VALUE!");
  return new Reference([{ sheet: area.sheet, row, column, rows: 1, columns: 1 }]);
}

function placeIn(start: number, count: number, own: number): number | null {
  if (count === 1) return start;
  return own >= start && own < start + count ? own : null;
}
