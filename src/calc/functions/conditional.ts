import type { CellValue } from "../../core/book/book";
import { matrixFrom, readArea, valueOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { columnsOf, mapCells, rowsOf } from "../value/matrix";
import { type Matrix, type Operand, Reference, isError, raise, raised } from "../value/operand";
import { criterion } from "./criteria";
import { type Family, type FunctionDefinition, MANY, whole } from "./define";
import { total } from "./numbers";

type Summary = (numbers: readonly number[]) => number;
interface Condition {
  readonly values: Matrix;
  readonly wanted: Operand;
}

const mean: Summary = (numbers) => (numbers.length === 0 ? raise("#DIV/0!") : total(numbers) / numbers.length);
const greatest: Summary = (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers));
const least: Summary = (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers));

function meets(conditions: readonly { values: Matrix; test: (value: CellValue) => boolean }[]) {
  return (row: number, column: number): boolean =>
    conditions.every(({ values, test }) => test(values[row]?.[column] ?? null));
}

function sameSize(matrices: readonly Matrix[]): void {
  const [first] = matrices;
  const differs = (m: Matrix): boolean =>
    first !== undefined && (rowsOf(m) !== rowsOf(first) || columnsOf(m) !== columnsOf(first));
  if (matrices.some(differs)) raise("#VALUE!");
}

/** The places where all conditions hold; several criteria in one argument answer several results. */
function overCriteria(
  conditions: readonly Condition[],
  scope: Scope,
  answer: (holds: (row: number, column: number) => boolean) => CellValue,
): Operand {
  sameSize(conditions.map((condition) => condition.values));
  const wanted = conditions.map((condition) => valueOf(condition.wanted, scope));
  return mapCells(wanted, (cells) =>
    answer(meets(conditions.map(({ values }, at) => ({ values, test: criterion(cells[at] ?? null) })))),
  );
}

function conditionsOf(args: readonly Operand[], scope: Scope): Condition[] {
  if (args.length % 2 !== 0) return raise("#VALUE!");
  const count = args.length / 2;
  return Array.from({ length: count }, (_, at) => ({
    values: matrixFrom(args[2 * at] ?? null, scope),
    wanted: args[2 * at + 1] ?? null,
  }));
}

function countIfs(args: readonly Operand[], scope: Scope): Operand {
  const conditions = conditionsOf(args, scope);
  const places = conditions[0]?.values ?? [];
  return overCriteria(conditions, scope, (holds) =>
    total(places.map((line, row) => line.filter((_, column) => holds(row, column)).length)),
  );
}

function summaryWhere(summary: Summary, range: Matrix, holds: (row: number, column: number) => boolean): number {
  const numbers: number[] = [];
  range.forEach((line, row) =>
    line.forEach((value, column) => {
      if (!holds(row, column)) return;
      if (isError(value)) throw raised(value);
      if (typeof value === "number") numbers.push(value);
    }),
  );
  return summary(numbers);
}

const manyConditions = (summary: Summary): FunctionDefinition =>
  whole(3, MANY, ([range = null, ...rest], scope) => {
    const values = matrixFrom(range, scope);
    const conditions = conditionsOf(rest, scope);
    sameSize([values, ...conditions.map((condition) => condition.values)]);
    return overCriteria(conditions, scope, (holds) => summaryWhere(summary, values, holds));
  });

/** SUMIF takes from its third argument only the first cell; the size is that of the range it tests. */
function resized(operand: Operand, like: Matrix, scope: Scope): Matrix {
  const area = operand instanceof Reference ? operand.single : null;
  if (area === null) return raise("#VALUE!");
  return readArea({ ...area, rows: rowsOf(like), columns: columnsOf(like) }, scope);
}

const oneCondition = (summary: Summary): FunctionDefinition =>
  whole(2, 3, ([range = null, wanted = null, summed = null], scope) => {
    const values = matrixFrom(range, scope);
    const counted = summed === null ? values : resized(summed, values, scope);
    return overCriteria([{ values, wanted }], scope, (holds) => summaryWhere(summary, counted, holds));
  });

/** Counting and summing where conditions hold. */
export const CONDITIONAL: Family = {
  COUNTIF: whole(2, 2, countIfs),
  COUNTIFS: whole(2, MANY, countIfs),
  SUMIF: oneCondition(total),
  SUMIFS: manyConditions(total),
  AVERAGEIF: oneCondition(mean),
  AVERAGEIFS: manyConditions(mean),
  MAXIFS: manyConditions(greatest),
  MINIFS: manyConditions(least),
};
