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
      this.put(this.n + n, d, value);
    } else if (this.d % d === 0) {
      this.put(this.n + n * (this.d / d), this.d, value);
    } else {
      const factor = d / gcd(this.d, d);
      this.put(this.n * factor + n * ((this.d * factor) / d), this.d * factor, value);
    }
  }

  /** The total so far, in lowest terms. */
  get value(): Rational {
    const near = rational(this.n, this.d);
    return this.aside === ZERO ? near : add(this.aside, near);
  }

  /** Takes the new total, or, where a product left the safe integers, sets the old one aside and begins at `value`. */
  private put(n: number, d: number, value: Rational): void {
    if (n > LARGEST || n < -LARGEST || d > LARGEST) {
      this.aside = add(this.aside, rational(this.n, this.d));
      this.n = Number(value.n);
      this.d = Number(value.d);
      return;
    }
    this.n = n;
    this.d = d;
  }
}
