import { toNumber, toWhole } from "../value/coerce";
import type { Scope } from "../formula/scope";
import { type Operand, Reference, failure, isError, isMatrix, raise } from "../value/operand";
import { type Family, MANY, whole } from "./define";
import { numbersOf, total, valuesOf } from "./numbers";
import { firstOf } from "../formula/deref";
import { numberInText } from "../value/coerce";

/** COUNT counts numbers, and as typed arguments also what can be read as one; errors are passed over. */
function countNumbers(operand: Operand, scope: Scope): number {
  if (operand instanceof Reference || isMatrix(operand)) {
    return valuesOf(operand, scope).filter((value) => typeof value === "number").length;
  }
  if (typeof operand === "string") return numberInText(operand) === null ? 0 : 1;
  return isError(operand) ? 0 : 1;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? raise("#DIV/0!") : total(numbers) / numbers.length;
}

const extreme = (pick: (a: number, b: number) => number) =>
  whole(1, MANY, (args, scope) => {
    const [first, ...rest] = numbersOf(args, scope);
    return first === undefined ? 0 : rest.reduce(pick, first);
  });

const ordered = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function nth(numbers: readonly number[], place: number): number {
  return numbers[place - 1] ?? raise("#NUM!");
}

function median(numbers: readonly number[]): number {
  const sorted = ordered(numbers);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] ?? raise("#NUM!");
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2;
}

function rank([number = null, list = null, order = null]: readonly Operand[], scope: Scope): Operand {
  const wanted = toNumber(firstOf(number, scope));
  const numbers = numbersOf([list], scope);
  if (!numbers.includes(wanted)) return failure("#N/A");
  const ascending = toNumber(firstOf(order, scope)) !== 0;
  return 1 + numbers.filter((x) => (ascending ? x < wanted : x > wanted)).length;
}

function blanks(operand: Operand, scope: Scope): number {
  const values = valuesOf(operand, scope);
  const filled = values.filter((value) => value !== null && value !== "").length;
  if (!(operand instanceof Reference)) return values.length - filled;
  return total(operand.areas.map((area) => area.rows * area.columns)) - filled;
}

/** Counting, averages, extremes and places in an order. */
export const STATISTICS: Family = {
  COUNT: whole(1, MANY, (args, scope) => total(args.map((arg) => countNumbers(arg, scope)))),
  COUNTA: whole(1, MANY, (args, scope) =>
    total(args.map((arg) => valuesOf(arg, scope).filter((value) => value !== null).length)),
  ),
  COUNTBLANK: whole(1, 1, ([range = null], scope) => blanks(range, scope)),
  AVERAGE: whole(1, MANY, (args, scope) => mean(numbersOf(args, scope))),
  MIN: extreme((a, b) => Math.min(a, b)),
  MAX: extreme((a, b) => Math.max(a, b)),
  MEDIAN: whole(1, MANY, (args, scope) => median(numbersOf(args, scope))),
  SMALL: whole(2, 2, ([list = null, place = null], scope) =>
    nth(ordered(numbersOf([list], scope)), toWhole(firstOf(place, scope))),
  ),
  LARGE: whole(2, 2, ([list = null, place = null], scope) =>
    nth(ordered(numbersOf([list], scope)).reverse(), toWhole(firstOf(place, scope))),
  ),
  RANK: whole(2, 3, rank),
  "RANK.EQ": whole(2, 3, rank),
};
