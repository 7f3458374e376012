import type { CellValue } from "../../core/book/book";
import { compareValues, equalValues } from "../value/compare";
import { toNumber, toText } from "../value/coerce";
import { mapPairs } from "../value/matrix";
import { type Operand, failure, raise } from "../value/operand";
import { valueOf } from "./deref";
import type { Scope } from "./scope";

type Binary = (left: CellValue, right: CellValue) => CellValue;

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : failure("#NUM!");
}

function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return failure("#NUM!");
  if (base === 0 && exponent < 0) return failure("#DIV/0!");
  return finite(base ** exponent);
}

/** The operators between two values. */
export const BINARY: Readonly<Record<string, Binary>> = {
  "+": (a, b) => finite(toNumber(a) + toNumber(b)),
  "-": (a, b) => finite(toNumber(a) - toNumber(b)),
  "*": (a, b) => finite(toNumber(a) * toNumber(b)),
  "/": (a, b) => {
    const numerator = toNumber(a);
    const divisor = toNumber(b);
    return divisor === 0 ? raise("#DIV/0!") : finite(numerator / divisor);
  },
  "^": (a, b) => power(toNumber(a), toNumber(b)),
  "&": (a, b) => toText(a) + toText(b),
  "=": equalValues,
  "<>": (a, b) => !equalValues(a, b),
  "<": (a, b) => compareValues(a, b) < 0,
  ">": (a, b) => compareValues(a, b) > 0,
  "<=": (a, b) => compareValues(a, b) <= 0,
  ">=": (a, b) => compareValues(a, b) >= 0,
};

const asIs = (value: CellValue): CellValue => value ?? 0;

/** The operators of one value. */
export const UNARY: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  "+": asIs,
  "-": (value) => -toNumber(value),
  "%": (value) => toNumber(value) / 100,
};

/** Applies an operator, cell by cell where a side is a matrix or several cells. */
export function applyBinary(operator: Binary, left: Operand, right: Operand, scope: Scope): Operand {
  return mapPairs(valueOf(left, scope), valueOf(right, scope), operator);
}

/** Applies an operator of one value, cell by cell for several cells. */
export function applyUnary(operator: (value: CellValue) => CellValue, operand: Operand, scope: Scope): Operand {
  return mapPairs(valueOf(operand, scope), null, operator);
}
