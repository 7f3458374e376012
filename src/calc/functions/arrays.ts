import type { CellValue } from "../../core/book/book";
import { firstOf, matrixFrom, valueOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { compareValues } from "../value/compare";
import { toLogical, toNumber, toWhole } from "../value/coerce";
import { columnsOf, matrixOf, rowsOf } from "../value/matrix";
import { type Matrix, type Operand, failure, isError, raise, raised } from "../value/operand";
import { type Family, MANY, whole } from "./define";

type Line = readonly CellValue[];

const transposed = (matrix: Matrix): CellValue[][] =>
  matrixOf(columnsOf(matrix), rowsOf(matrix), (row, column) => matrix[column]?.[row] ?? null);

/** Works on columns instead of rows when a switch says so. */
const turned = (matrix: Matrix, sideways: boolean): Matrix => (sideways ? transposed(matrix) : matrix);

function filter(operands: readonly Operand[], scope: Scope): Operand {
  const [source = null, keep = null, none = null] = operands;
  const matrix = matrixFrom(source, scope);
  const flags = matrixFrom(keep, scope);
  const sideways = rowsOf(flags) === 1 && columnsOf(flags) === columnsOf(matrix) && rowsOf(matrix) !== 1;
  const wide = sideways || (rowsOf(flags) === 1 && columnsOf(flags) > 1);
  const lines = turned(matrix, wide);
  const tests = turned(flags, wide).map((line) => line[0] ?? null);
  if (tests.length !== lines.length) return failure("#VALUE!");
  const kept = lines.filter((_, at) => truth(tests[at] ?? null));
  if (kept.length > 0) return turned(kept, wide);
  return operands.length > 2 ? valueOf(none, scope) : failure("#CALC!");
}

function truth(value: CellValue): boolean {
  if (isError(value)) throw raised(value);
  return toLogical(value);
}

const kind = (value: CellValue): number => {
  if (value === null) return 4;
  if (isError(value)) return 3;
  return typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
};

/** Order of a sort: numbers, text, FALSE, TRUE, errors; blanks stay last in both directions. */
export function sortOrder(a: CellValue, b: CellValue, descending: boolean): number {
  if (a === null || b === null) return kind(a) - kind(b);
  const order = kind(a) === kind(b) && !isError(a) ? compareValues(a, b) : kind(a) - kind(b);
  return descending ? -order : order;
}

function sort([source = null, index = 1, direction = 1, byColumn = false]: readonly Operand[], scope: Scope): Operand {
  const sideways = toLogical(firstOf(byColumn, scope));
  const lines = turned(matrixFrom(source, scope), sideways);
  const at = toWhole(firstOf(index ?? 1, scope)) - 1;
  if (at < 0 || at >= columnsOf(lines)) return failure("#VALUE!");
  const descending = toWhole(firstOf(direction ?? 1, scope)) < 0;
  const order = (a: Line, b: Line): number => sortOrder(a[at] ?? null, b[at] ?? null, descending);
  return turned([...lines].sort(order), sideways);
}

function sortBy([source = null, ...keys]: readonly Operand[], scope: Scope): Operand {
  const lines = matrixFrom(source, scope);
  const columns = keys.filter((_, at) => at % 2 === 0).map((key) => matrixFrom(key, scope).flat());
  const down = keys.filter((_, at) => at % 2 === 1).map((order) => toWhole(firstOf(order, scope)) < 0);
  if (columns.some((column) => column.length !== lines.length)) return failure("#VALUE!");
  const order = (a: number, b: number): number => {
    for (const [at, column] of columns.entries()) {
      const difference = sortOrder(column[a] ?? null, column[b] ?? null, down[at] ?? false);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  return [...lines.keys()].sort(order).map((at) => lines[at] ?? []);
}

const identity = (line: Line): string =>
  JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));

function unique([source = null, byColumn = false, once = false]: readonly Operand[], scope: Scope): Operand {
  const sideways = toLogical(firstOf(byColumn, scope));
  const lines = turned(matrixFrom(source, scope), sideways);
  const seen = new Map<string, { line: Line; count: number }>();
  for (const line of lines) {
    const key = identity(line);
    const entry = seen.get(key);
    if (entry === undefined) seen.set(key, { line, count: 1 });
    else entry.count += 1;
  }
  const onlyOnce = toLogical(firstOf(once, scope));
  const kept = [...seen.values()].filter((entry) => !onlyOnce || entry.count === 1);
  return kept.length === 0
    ? failure("#CALC!")
    : turned(
        kept.map((entry) => entry.line),
        sideways,
      );
}

function sequence([rows = 1, columns = 1, start = 1, step = 1]: readonly Operand[], scope: Scope): Operand {
  const number = (operand: Operand): number => toNumber(firstOf(operand ?? 1, scope));
  const height = Math.trunc(number(rows));
  const width = Math.trunc(number(columns));
  if (height < 1 || width < 1) return raise("#CALC!");
  if (height * width > 1_000_000) return raise("#VALUE!");
  const first = number(start);
  const by = number(step);
  return matrixOf(height, width, (row, column) => first + by * (row * width + column));
}

function stacked(matrices: readonly Matrix[]): CellValue[][] {
  const width = Math.max(...matrices.map(columnsOf));
  return matrices.flatMap((matrix) =>
    matrixOf(rowsOf(matrix), width, (row, column) => {
      const value = matrix[row]?.[column];
      return value === undefined ? failure("#N/A") : value;
    }),
  );
}

const listed = (sideways: boolean) =>
  whole(1, 3, ([source = null], scope) => {
    const values = matrixFrom(source, scope).flat();
    return sideways ? [values] : values.map((value) => [value]);
  });

/** Functions whose result fills several cells. */
export const ARRAYS: Family = {
  FILTER: whole(2, 3, filter),
  SORT: whole(1, 4, sort),
  SORTBY: whole(2, MANY, sortBy),
  UNIQUE: whole(1, 3, unique),
  SEQUENCE: whole(1, 4, sequence),
  VSTACK: whole(1, MANY, (args, scope) => stacked(args.map((arg) => matrixFrom(arg, scope)))),
  HSTACK: whole(1, MANY, (args, scope) => transposed(stacked(args.map((arg) => transposed(matrixFrom(arg, scope)))))),
  TOCOL: listed(false),
  TOROW: listed(true),
};
