import type { CellValue } from "../../core/book/book";
import { type Matrix, Raised, caught, failure, isMatrix } from "./operand";

/** Height of a matrix. */
export const rowsOf = (matrix: Matrix): number => matrix.length;
/** Width of a matrix. */
export const columnsOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** A matrix of this size, cell by cell. */
export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => CellValue): CellValue[][] {
  const matrix: CellValue[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column += 1) line.push(at(row, column));
    matrix.push(line);
  }
  return matrix;
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

type Cell2 = (a: CellValue, b: CellValue) => CellValue;

function attempt(apply: Cell2, a: CellValue, b: CellValue): CellValue {
  try {
    return apply(a, b);
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.value;
    throw thrown;
  }
}

/** Applies an operator to two values or cell by cell; the same as `mapCells`, in the form that is quick for long columns. */
export function mapPairs(a: CellValue | Matrix, b: CellValue | Matrix, apply: Cell2): CellValue | CellValue[][] {
  const left = isMatrix(a) ? a : null;
  const right = isMatrix(b) ? b : null;
  if (left === null && right === null) return attempt(apply, a as CellValue, b as CellValue);
  const rows = Math.max(left?.length ?? 1, right?.length ?? 1);
  const columns = Math.max(left?.[0]?.length ?? 1, right?.[0]?.length ?? 1);
  return matrixOf(rows, columns, (row, column) => {
    const x = left === null ? (a as CellValue) : stretched(left, row, column);
    const y = right === null ? (b as CellValue) : stretched(right, row, column);
    return attempt(apply, x, y);
  });
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
