/**
 * An exact number: `n` over `d` in lowest terms, `d` above zero. Both are plain numbers while both are safe integers and
 * both bigints beyond that, so equal values always look the same.
 */
export interface Rational {
  readonly n: number | bigint;
  readonly d: number | bigint;
}

const LARGEST = Number.MAX_SAFE_INTEGER;
const BIG_LARGEST = BigInt(LARGEST);
const LARGEST_INT32 = 2 ** 31 - 1;
const fits = (x: number): boolean => x <= LARGEST && x >= -LARGEST;

/**
 * A class and not a literal: engines allocate literals in old memory once a few of them have lived long, as the points
 * of parsed audits do, and every short-lived sum after them would be paid for by full collections.
 */
class Fraction implements Rational {
  constructor(
    readonly n: number | bigint,
    readonly d: number | bigint,
  ) {}
}

/** Nothing: 0/1. */
export const ZERO: Rational = new Fraction(0, 1);

/** The greatest common divisor of two safe integers that are not below zero; gcd(0, b) is b. */
export function gcd(a: number, b: number): number {
  return a <= LARGEST_INT32 && b <= LARGEST_INT32 ? smallGcd(a, b) : largeGcd(a, b);
}

/** Apart from the large one because engines divide 32-bit integers many times faster while they see nothing else. */
function smallGcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

function largeGcd(a: number, b: number): number {
  while (b > LARGEST_INT32) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return b === 0 ? a : smallGcd(b, a % b);
}

/** As soon as both are safe integers the plain numbers go on: most of the steps are theirs. */
function bigGcd(a: bigint, b: bigint): bigint {
  while (b > BIG_LARGEST) [a, b] = [b, a % b];
  return b === 0n ? a : BigInt(gcd(Number(b), Number(a % b)));
}

/** Lowest terms of two safe integers, d > 0. Adding 0 turns −0 into 0. */
function reduced(n: number, d: number): Rational {
  if (d === 1) return new Fraction(n + 0, 1);
  const divisor = gcd(n < 0 ? -n : n, d);
  return divisor === 1 ? new Fraction(n, d) : new Fraction(n / divisor + 0, d / divisor);
}

function bigReduced(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n;
  const divisor = bigGcd(n < 0n ? -n : n, d < 0n ? -d : d) * sign;
  const top = n / divisor;
  const bottom = d / divisor;
  const [smallTop, smallBottom] = [Number(top), Number(bottom)];
  return fits(smallTop) && fits(smallBottom) ? new Fraction(smallTop, smallBottom) : new Fraction(top, bottom);
}

/** `n` over `d`; throws a RangeError for d = 0 or a number that is not a safe integer, which only a programmer can cause. */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  if (typeof n === "number" && typeof d === "number") {
    if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) throw new RangeError(`No rational: ${n}/${d}`);
    return d < 0 ? reduced(-n, -d) : reduced(n, d);
  }
  if (BigInt(d) === 0n) throw new RangeError(`No rational: ${n}/${d}`);
  return bigReduced(BigInt(n), BigInt(d));
}

/** a + b */
export function add(a: Rational, b: Rational): Rational {
  const { n: an, d: ad } = a;
  const { n: bn, d: bd } = b;
  if (typeof an === "number" && typeof ad === "number" && typeof bn === "number" && typeof bd === "number") {
    if (ad === bd && fits(an + bn)) return reduced(an + bn, ad);
    const [left, right, d] = [an * bd, bn * ad, ad * bd];
    if (fits(left) && fits(right) && fits(left + right) && fits(d)) return reduced(left + right, d);
  }
  return bigReduced(BigInt(an) * BigInt(bd) + BigInt(bn) * BigInt(ad), BigInt(ad) * BigInt(bd));
}

/** −a */
export const negate = (a: Rational): Rational => new Fraction(typeof a.n === "number" ? 0 - a.n : -a.n, a.d);

/** a − b */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** a × n ÷ d for whole n and positive whole d. */
export function scale(a: Rational, n: number | bigint, d: number | bigint): Rational {
  const { n: an, d: ad } = a;
  if (typeof an === "number" && typeof ad === "number" && typeof n === "number" && typeof d === "number") {
    const [top, bottom] = [an * n, ad * d];
    if (fits(top) && fits(bottom)) return reduced(top, bottom);
  }
  return bigReduced(BigInt(an) * BigInt(n), BigInt(ad) * BigInt(d));
}

/** a × b */
export const multiply = (a: Rational, b: Rational): Rational => scale(a, b.n, b.d);

/** a ÷ b; throws a RangeError for b = 0: whoever divides asks first. */
export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new RangeError("Division by zero");
  return isNegative(b) ? negate(scale(a, b.d, negate(b).n)) : scale(a, b.d, b.n);
}

/** Below zero, zero or above zero as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const { n: an, d: ad } = a;
  const { n: bn, d: bd } = b;
  if (typeof an === "number" && typeof ad === "number" && typeof bn === "number" && typeof bd === "number") {
    const [left, right] = [an * bd, bn * ad];
    if (fits(left) && fits(right)) return left - right;
  }
  const [left, right] = [BigInt(an) * BigInt(bd), BigInt(bn) * BigInt(ad)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same value: canonical forms are equal part by part. */
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
/** Whether a is nothing at all. */
export const isZero = (a: Rational): boolean => a.n === 0;
/** Whether a is below zero. */
export const isNegative = (a: Rational): boolean => a.n < 0;
/** Whether a is a whole number. */
export const isWhole = (a: Rational): boolean => a.d === 1;
/** The smaller of both. */
export const min = (a: Rational, b: Rational): Rational => (compare(b, a) < 0 ? b : a);
/** The larger of both. */
export const max = (a: Rational, b: Rational): Rational => (compare(b, a) > 0 ? b : a);
