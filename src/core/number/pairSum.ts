import { add, gcd, rational, ZERO } from "./rational";
import type { Rational } from "./rational";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** 2³ · 3² · 5³ · 7: decimals and the usual numbers of samples fit into it, so that few terms need a new denominator. */
const FIRST_DENOMINATOR = 63_000;

/**
 * Two running totals that grow together, such as points and what was earned of them. They keep one common denominator
 * and come to lowest terms only when they are read, which is what makes sums over whole audits quick; what no longer
 * fits safe integers is set aside exactly.
 */
export class PairSum {
  private left = 0;
  private right = 0;
  private d = FIRST_DENOMINATOR;
  private aside: readonly [Rational, Rational] = NOTHING_ASIDE;

  /** Adds one value to each total. */
  add(a: Rational, b: Rational): void {
    const more = over(this.d, a);
    const left = this.left + more;
    const right = this.right + (a === b ? more : over(this.d, b));
    if (!isSafe(left) || !isSafe(right)) return this.addWider(a, b);
    this.left = left;
    this.right = right;
  }

  /** Both totals so far, in lowest terms. */
  get values(): readonly [Rational, Rational] {
    const left = rational(this.left, this.d);
    const right = this.left === this.right ? left : rational(this.right, this.d);
    return this.aside === NOTHING_ASIDE ? [left, right] : [add(this.aside[0], left), add(this.aside[1], right)];
  }

  private addWider(a: Rational, b: Rational): void {
    const wider = widened(widened(this.d, a), b);
    const factor = wider / this.d;
    const [left, right] = [this.left * factor, this.right * factor];
    const [newLeft, newRight] = [left + over(wider, a), right + over(wider, b)];
    if (![wider, left, right, newLeft, newRight].every(isSafe)) return this.beginAgain(a, b);
    this.left = newLeft;
    this.right = newRight;
    this.d = wider;
  }

  private beginAgain(a: Rational, b: Rational): void {
    const [left, right] = this.values;
    this.aside = [add(left, a), add(right, b)];
    this.left = 0;
    this.right = 0;
    this.d = FIRST_DENOMINATOR;
  }
}

const NOTHING_ASIDE: readonly [Rational, Rational] = [ZERO, ZERO];

/** The numerator of a value over this denominator; not a number where there is none among the safe integers. */
function over(d: number, value: Rational): number {
  if (typeof value.n !== "number" || typeof value.d !== "number") return Number.NaN;
  const factor = d / value.d;
  const term = value.n * factor;
  // Below 2⁵³ a quotient that is shown as whole is whole.
  return Math.floor(factor) === factor && isSafe(term) ? term : Number.NaN;
}

/** The least common denominator, beyond the safe integers where there is none among them. */
function widened(d: number, value: Rational): number {
  if (typeof value.d !== "number" || d > LARGEST) return Number.POSITIVE_INFINITY;
  return d * (value.d / gcd(d, value.d));
}

const isSafe = (x: number): boolean => x <= LARGEST && x >= -LARGEST;
