import { add, gcd, rational, ZERO } from "./rational";
import type { Rational } from "./rational";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** 2³ · 3² · 5³ · 7: decimals and the usual numbers of samples fit into it, so that few terms need a new denominator. */
const FIRST_DENOMINATOR = 63_000;

/**
 * A running total of many rationals. It keeps one common denominator and comes to lowest terms only when it is read,
 * which is what makes sums over whole audits quick; what no longer fits safe integers is set aside exactly.
 */
export class Sum {
  private n = 0;
  private d = FIRST_DENOMINATOR;
  private aside: Rational = ZERO;

  /** Adds one value. */
  add(value: Rational): void {
    const { n, d } = value;
    if (typeof n === "number" && typeof d === "number") {
      // Below 2⁵³ a quotient that is shown as whole is whole.
      const factor = this.d / d;
      const term = n * factor;
      const total = this.n + term;
      if (Math.floor(factor) === factor && isSafe(term) && isSafe(total)) this.n = total;
      else this.addOver(value, n, d);
    } else {
      this.aside = add(this.aside, value);
    }
  }

  /** The total so far, in lowest terms. */
  get value(): Rational {
    const near = rational(this.n, this.d);
    return this.aside === ZERO ? near : add(this.aside, near);
  }

  /** Widens the denominator; where that leaves the safe integers, sets the total aside and begins again. */
  private addOver(value: Rational, n: number, d: number): void {
    const factor = d / gcd(this.d, d);
    const wider = this.d * factor;
    const [own, term] = [this.n * factor, n * (wider / d)];
    if (wider <= LARGEST && isSafe(own) && isSafe(term) && isSafe(own + term)) {
      this.n = own + term;
      this.d = wider;
      return;
    }
    this.aside = add(this.aside, add(rational(this.n, this.d), value));
    this.n = 0;
    this.d = FIRST_DENOMINATOR;
  }
}

const isSafe = (x: number): boolean => x <= LARGEST && x >= -LARGEST;
