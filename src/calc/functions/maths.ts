import type { CellValue } from "../../core/book/book";
import { matrixFrom } from "../formula/deref";
import { toNumber, toWhole } from "../value/coerce";
import { columnsOf, rowsOf } from "../value/matrix";
import { type Matrix, failure, isError, raise, raised } from "../value/operand";
import { type Family, MANY, onEveryPass, scalar, whole } from "./define";
import { numbersOf, total } from "./numbers";
import { roundDown, roundHalfAway, roundToMultiple, roundUp } from "./rounding";

const finite = (value: number): CellValue => (Number.isFinite(value) ? value : failure("#NUM!"));

const ofOne = (apply: (x: number) => number) => scalar(1, 1, ([x = null]) => finite(apply(toNumber(x))));

const rounding = (round: (x: number, digits: number) => number) =>
  scalar(2, 2, ([x = null, digits = null]) => finite(round(toNumber(x), toWhole(digits))));

const multiples = (round: (quotient: number) => number) =>
  scalar(1, 2, ([x = null, step = 1]) => finite(roundToMultiple(toNumber(x), toNumber(step), round)));

/** MOD has the sign of its divisor. */
function modulo(x: number, divisor: number): number {
  if (divisor === 0) return raise("#DIV/0!");
  return x - divisor * Math.floor(x / divisor);
}

const asFactor = (value: CellValue): number => {
  if (isError(value)) throw raised(value);
  return typeof value === "number" ? value : 0;
};

/** Products of the cells at the same place of all matrices; text and truth values count as 0. */
function productSum(matrices: readonly Matrix[]): number {
  const [first] = matrices;
  if (first === undefined) return 0;
  const same = matrices.every((m) => rowsOf(m) === rowsOf(first) && columnsOf(m) === columnsOf(first));
  if (!same) return raise("#VALUE!");
  let sum = 0;
  for (let row = 0; row < first.length; row += 1) {
    for (let column = 0; column < columnsOf(first); column += 1) {
      let product = 1;
      for (const matrix of matrices) product *= asFactor(matrix[row]?.[column] ?? null);
      sum += product;
    }
  }
  return sum;
}

function logarithm(x: number, base: number): number {
  if (x <= 0 || base <= 0) return raise("#NUM!");
  if (base === 1) return raise("#DIV/0!");
  return base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base);
}

const positive = (apply: (x: number) => number) => ofOne((x) => (x > 0 ? apply(x) : raise("#NUM!")));

/** Sums, products, rounding and plain arithmetic. */
export const MATHS: Family = {
  SUM: whole(1, MANY, (args, scope) => finite(total(numbersOf(args, scope)))),
  SUMSQ: whole(1, MANY, (args, scope) => finite(total(numbersOf(args, scope).map((x) => x * x)))),
  PRODUCT: whole(1, MANY, (args, scope) => {
    const numbers = numbersOf(args, scope);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, x) => product * x, 1));
  }),
  SUMPRODUCT: whole(1, MANY, (args, scope) => finite(productSum(args.map((arg) => matrixFrom(arg, scope))))),
  ROUND: rounding(roundHalfAway),
  ROUNDUP: rounding(roundUp),
  ROUNDDOWN: rounding(roundDown),
  TRUNC: scalar(1, 2, ([x = null, digits = null]) => roundDown(toNumber(x), toWhole(digits))),
  INT: ofOne(Math.floor),
  EVEN: ofOne((x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  ODD: ofOne((x) => (x < 0 ? -1 : 1) * (Math.ceil((Math.abs(x) + 1) / 2) * 2 - 1)),
  CEILING: multiples(Math.ceil),
  FLOOR: multiples(Math.floor),
  "CEILING.MATH": multiples(Math.ceil),
  "FLOOR.MATH": multiples(Math.floor),
  MROUND: multiples((quotient) => Math.sign(quotient) * Math.round(Math.abs(quotient))),
  MOD: scalar(2, 2, ([x = null, divisor = null]) => modulo(toNumber(x), toNumber(divisor))),
  QUOTIENT: scalar(2, 2, ([x = null, divisor = null]) => {
    const by = toNumber(divisor);
    return by === 0 ? failure("#DIV/0!") : Math.trunc(toNumber(x) / by);
  }),
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  SQRT: ofOne((x) => (x < 0 ? raise("#NUM!") : Math.sqrt(x))),
  POWER: scalar(2, 2, ([x = null, y = null]) => finite(toNumber(x) ** toNumber(y))),
  EXP: ofOne(Math.exp),
  LN: positive(Math.log),
  LOG10: positive(Math.log10),
  LOG: scalar(1, 2, ([x = null, base = 10]) => logarithm(toNumber(x), toNumber(base))),
  PI: scalar(0, 0, () => Math.PI),
  RAND: onEveryPass(scalar(0, 0, (_, scope) => scope.book.random())),
  RANDBETWEEN: onEveryPass(
    scalar(2, 2, ([low = null, high = null], scope) => {
      const from = Math.ceil(toNumber(low));
      return from + Math.floor(scope.book.random() * (Math.floor(toNumber(high)) - from + 1));
    }),
  ),
};
