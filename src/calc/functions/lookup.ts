import type { CellValue } from "../../core/book/book";
import { matrixFrom, valueOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { toLogical, toWhole } from "../value/coerce";
import { columnsOf, mapCells, matrixOf, rowsOf } from "../value/matrix";
import { type Matrix, type Operand, Reference, failure, isError, isMatrix, raise, raised } from "../value/operand";
import { firstOf } from "../formula/deref";
import { type Family, whole } from "./define";
import { findExact, findLastNotAbove, findLastNotBelow } from "./find";

/** Answers one result for each wanted value. */
function forEachWanted(wanted: Operand, scope: Scope, find: (value: CellValue) => CellValue): Operand {
  return mapCells([valueOf(wanted, scope)], ([value = null]) => {
    if (isError(value)) throw raised(value);
    return find(value);
  });
}

const firstColumns = new WeakMap<Matrix, readonly CellValue[]>();

/** The first column of a matrix; the same list for the same matrix. */
function firstColumn(matrix: Matrix): readonly CellValue[] {
  const known = firstColumns.get(matrix);
  if (known !== undefined) return known;
  const made = matrix.map((row) => row[0] ?? null);
  firstColumns.set(matrix, made);
  return made;
}

const lineOf = (matrix: Matrix): readonly CellValue[] =>
  rowsOf(matrix) === 1 ? (matrix[0] ?? []) : firstColumn(matrix);

const orNotAvailable = (at: number): number => (at < 0 ? raise("#N/A") : at);

function match([wanted = null, list = null, how = 1]: readonly Operand[], scope: Scope): Operand {
  const matrix = matrixFrom(list, scope);
  if (rowsOf(matrix) > 1 && columnsOf(matrix) > 1) return failure("#N/A");
  const values = lineOf(matrix);
  const type = Math.sign(toWhole(firstOf(how ?? 0, scope)));
  const find = type === 0 ? findExact : type > 0 ? findLastNotAbove : findLastNotBelow;
  return forEachWanted(wanted, scope, (value) => orNotAvailable(find(values, value)) + 1);
}

const transposed = (matrix: Matrix): CellValue[][] =>
  matrixOf(columnsOf(matrix), rowsOf(matrix), (row, column) => matrix[column]?.[row] ?? null);

const columnLookup =
  (turn: (matrix: Matrix) => Matrix) =>
  ([wanted = null, table = null, index = null, sorted = true]: readonly Operand[], scope: Scope): Operand => {
    const rows = turn(matrixFrom(table, scope));
    const column = toWhole(firstOf(index, scope));
    if (column < 1) return failure("#VALUE!");
    if (column > columnsOf(rows)) return failure("#REF!");
    const find = toLogical(firstOf(sorted, scope)) ? findLastNotAbove : findExact;
    const keys = firstColumn(rows);
    return forEachWanted(wanted, scope, (value) => rows[orNotAvailable(find(keys, value))]?.[column - 1] ?? 0);
  };

function lookup([wanted = null, list = null, results = null]: readonly Operand[], scope: Scope): Operand {
  const table = matrixFrom(list, scope);
  const wide = columnsOf(table) > rowsOf(table);
  const keys = wide ? (table[0] ?? []) : firstColumn(table);
  const last = wide ? (table[table.length - 1] ?? []) : table.map((row) => row[row.length - 1] ?? null);
  const answers = results === null ? last : lineOf(matrixFrom(results, scope));
  return forEachWanted(wanted, scope, (value) => answers[orNotAvailable(findLastNotAbove(keys, value))] ?? 0);
}

/** INDEX of cells stays a reference, so that it can be a corner of a range or the start of another one. */
function indexArea(area: Reference, row: number, column: number): Operand {
  const all = area.single;
  if (all === null) return failure("#REF!");
  if (row > all.rows || column > all.columns) return failure("#REF!");
  const rows = row === 0 ? { row: all.row, rows: all.rows } : { row: all.row + row - 1, rows: 1 };
  const columns =
    column === 0 ? { column: all.column, columns: all.columns } : { column: all.column + column - 1, columns: 1 };
  return new Reference([{ sheet: all.sheet, ...rows, ...columns }]);
}

function indexMatrix(matrix: Matrix, row: number, column: number): Operand {
  if (row > rowsOf(matrix) || column > columnsOf(matrix)) return failure("#REF!");
  const rows = row === 0 ? matrix : [matrix[row - 1] ?? []];
  const cells = column === 0 ? rows : rows.map((line) => [line[column - 1] ?? null]);
  return rowsOf(cells) === 1 && columnsOf(cells) === 1 ? (cells[0]?.[0] ?? null) : cells;
}

function indexAt(source: Operand, row: number, column: number): Operand {
  if (row < 0 || column < 0) return failure("#VALUE!");
  if (source instanceof Reference) return indexArea(source, row, column);
  return indexMatrix(isMatrix(source) ? source : [[source]], row, column);
}

/** With one number a single row is counted along, anything else down. */
function place(source: Operand, first: number, second: number | null): [number, number] {
  if (second !== null) return [first, second];
  const area = source instanceof Reference ? source.single : null;
  const flat = area === null ? isMatrix(source) && rowsOf(source) === 1 : area.rows === 1 && area.columns > 1;
  return flat ? [1, first] : [first, columnCount(source) > 1 ? 0 : 1];
}

function columnCount(source: Operand): number {
  if (source instanceof Reference) return source.single?.columns ?? 1;
  return isMatrix(source) ? columnsOf(source) : 1;
}

function index(operands: readonly Operand[], scope: Scope): Operand {
  const [given = null, first = null, second = null] = operands;
  if (isError(given)) return given;
  const areas = given instanceof Reference ? given.areas : [];
  const which = toWhole(firstOf(operands[3] ?? 1, scope));
  const chosen = areas[which - 1];
  if (given instanceof Reference && chosen === undefined) return failure("#REF!");
  const source = chosen === undefined ? given : new Reference([chosen]);
  const rows = valueOf(first, scope);
  const columns = operands.length < 3 ? null : valueOf(second, scope);
  if (!isMatrix(rows) && !isMatrix(columns)) {
    return indexAt(
      source,
      ...place(source, toWhole(rows), columns === null ? omittedColumn(operands) : toWhole(columns)),
    );
  }
  return mapCells([rows, columns], ([r = null, c = null]) => {
    const found = indexAt(source, ...place(source, toWhole(r), columns === null ? null : toWhole(c)));
    return firstOf(found, scope);
  });
}

const omittedColumn = (operands: readonly Operand[]): number | null => (operands.length < 3 ? null : 0);

function xlookup(operands: readonly Operand[], scope: Scope): Operand {
  const [wanted = null, list = null, results = null, missing = null, mode = 0] = operands;
  const keys = lineOf(matrixFrom(list, scope));
  const answers = lineOf(matrixFrom(results, scope));
  const how = toWhole(firstOf(mode, scope));
  if (how !== 0 && how !== -1 && how !== 2) return failure("#VALUE!");
  const find = how === -1 ? findLastNotAbove : findExact;
  return forEachWanted(wanted, scope, (value) => {
    const at = find(keys, value);
    if (at >= 0) return answers[at] ?? 0;
    return operands.length > 3 ? firstOf(missing, scope) : failure("#N/A");
  });
}

/** Finding values and places in ranges. */
export const LOOKUP: Family = {
  MATCH: whole(2, 3, match),
  VLOOKUP: whole(
    3,
    4,
    columnLookup((matrix) => matrix),
  ),
  HLOOKUP: whole(3, 4, columnLookup(transposed)),
  LOOKUP: whole(2, 3, lookup),
  INDEX: whole(2, 4, index),
  XLOOKUP: whole(3, 6, xlookup),
  XMATCH: whole(2, 4, ([wanted = null, list = null], scope) => match([wanted, list, 0], scope)),
  TRANSPOSE: whole(1, 1, ([matrix = null], scope) => transposed(matrixFrom(matrix, scope))),
};
