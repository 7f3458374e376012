import type { CellValue } from "../../core/book/book";
import { type Matrix, caught, failure } from "./operand";

/** Height of a matrix. */
export const rowsOf = (matrix: Matrix): number => matrix.length;
/** Width of a matrix. */
export const columnsOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** A matrix of this size, cell by cell. */
export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => CellValue): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column)));
}

/**
 * The value that stands at a place when a smaller matrix is laid over a larger one: a single row or column repeats,
 * anything else ends in #N/A.
 */
export function stretched(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (line === undefined) return failure("#N/A");
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? failure("#N/A") : value;
}

/** Applies a function cell by cell to values and matrices, repeating the smaller ones; one error stays in its cell. */
export function mapCells(
  values: readonly (CellValue | Matrix)[],
  apply: (cells: readonly CellValue[]) => CellValue,
): CellValue | CellValue[][] {
  const matrices = values.filter((value): value is Matrix => Array.isArray(value));
  if (matrices.length === 0) return caught(() => apply(values as readonly CellValue[]));
  const rows = Math.max(...matrices.map(rowsOf));
  const columns = Math.max(...matrices.map(columnsOf));
  return matrixOf(rows, columns, (row, column) =>
    caught(() => apply(values.map((value) => cellAt(value, row, column)))),
  );
}

function cellAt(value: CellValue | Matrix, row: number, column: number): CellValue {
  return Array.isArray(value) ? stretched(value as Matrix, row, column) : (value as CellValue);
}
