import { add, rational, ZERO } from "./rational";
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
    if (typeof n !== "number" || typeof d !== "number") this.aside = add(this.aside, value);
    else if (d !== this.d) this.addOver(n, d);
    else if (Math.abs(this.n + n) <= LARGEST) this.n += n;
    else this.startAgain(n, d);
  }

  /** The total so far, in lowest terms. */
  get value(): Rational {
    const near = rational(this.n, this.d);
    return this.aside === ZERO ? near : add(this.aside, near);
  }

  private addOver(n: number, d: number): void {
    const shared = this.d % d === 0 ? d : commonDivisor(this.d, d);
    const [mine, its] = [d / shared, this.d / shared];
    const [left, right] = [this.n * mine, n * its];
    const worst = Math.max(Math.abs(left), Math.abs(right), Math.abs(left + right), this.d * mine);
    if (worst > LARGEST) return this.startAgain(n, d);
    this.n = left + right;
    this.d *= mine;
  }

  private startAgain(n: number, d: number): void {
    this.aside = add(this.aside, rational(this.n, this.d));
    this.n = n;
    this.d = d;
  }
}

function commonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
