import { add, gcd, rational, ZERO } from "./rational";
import type { Rational } from "./rational";

const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * A running total of many rationals. It keeps one common denominator and comes to lowest terms only when it is read,
 * which is what makes sums over whole audits quick; what no longer fits safe integers is set aside exactly.
 */
export class Sum {
  private n = 0;
  private d = 1;
  private aside: Rational = ZERO;

  /** Adds one value. */
  add(value: Rational): void {
    const { n, d } = value;
    if (typeof n !== "number" || typeof d !== "number") {
      this.aside = add(this.aside, value);
    } else if (d === this.d) {
      this.put(this.n, n, d, value);
    } else if (this.d % d === 0) {
      this.put(this.n, n * (this.d / d), this.d, value);
    } else {
      const factor = d / gcd(this.d, d);
      this.put(this.n * factor, n * ((this.d * factor) / d), this.d * factor, value);
    }
  }

  /** The total so far, in lowest terms. */
  get value(): Rational {
    const near = rational(this.n, this.d);
    return this.aside === ZERO ? near : add(this.aside, near);
  }

  /** Takes left + right over d; where one left the safe integers, sets the total aside and begins again at `value`. */
  private put(left: number, right: number, d: number, value: Rational): void {
    const n = left + right;
    if (isSafe(n) && isSafe(left) && isSafe(right) && d <= LARGEST) {
      this.n = n;
      this.d = d;
      return;
    }
    this.aside = add(this.aside, rational(this.n, this.d));
    this.n = Number(value.n);
    this.d = Number(value.d);
  }
}

const isSafe = (x: number): boolean => x <= LARGEST && x >= -LARGEST;
