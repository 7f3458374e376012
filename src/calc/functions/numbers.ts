import type { CellValue } from "../../core/book/book";
import { readArea } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { toNumber } from "../value/coerce";
import { type Matrix, type Operand, Reference, isError, isMatrix, raised } from "../value/operand";

/** The values of every area of an operand. */
export function matricesOf(operand: Operand, scope: Scope): readonly Matrix[] {
  if (operand instanceof Reference) return operand.areas.map((area) => readArea(area, scope));
  return [isMatrix(operand) ? operand : [[operand]]];
}

/** Every value of an operand, row by row. */
export function valuesOf(operand: Operand, scope: Scope): CellValue[] {
  return matricesOf(operand, scope).flatMap((matrix) => matrix.flat());
}

function collect(matrix: Matrix, numbers: number[]): void {
  for (const line of matrix) {
    for (const value of line) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) throw raised(value);
    }
  }
}

/**
 * The numbers that SUM and its like take: in ranges and arrays only real numbers, as typed arguments also TRUE and
 * numeric text. Raises the first error value.
 */
export function numbersOf(operands: readonly Operand[], scope: Scope): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (!(operand instanceof Reference) && !isMatrix(operand)) numbers.push(toNumber(operand));
    else for (const matrix of matricesOf(operand, scope)) collect(matrix, numbers);
  }
  return numbers;
}

/** The sum; added as Excel adds, from the first to the last. */
export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
