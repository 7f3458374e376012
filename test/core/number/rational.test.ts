import fc from "fast-check";
import { format, formatShortest, roundHalfAwayFromZero, toFloat, toFraction } from "../../../src/core/number/format";
import {
  add,
  compare,
  divide,
  equals,
  multiply,
  negate,
  rational,
  scale,
  subtract,
} from "../../../src/core/number/rational";
import type { Rational } from "../../../src/core/number/rational";
import { PairSum } from "../../../src/core/number/pairSum";

/** Numbers on both sides of what a safe integer holds. */
const whole = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n }),
);
const pair = fc.tuple(
  whole,
  whole.filter((d) => d !== 0n),
);
const made = ([n, d]: readonly [bigint, bigint]): Rational => rational(n, d);
/** a/b = c/d without any code of ours. */
const same = (value: Rational, n: bigint, d: bigint): boolean => BigInt(value.n) * d === n * BigInt(value.d);

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const isCanonical = ({ n, d }: Rational): boolean => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const small = [top, bottom].every((x) => x >= -(2n ** 53n) + 1n && x <= 2n ** 53n - 1n);
  const kind = small ? "number" : "bigint";
  return (
    bottom > 0n &&
    gcd(top < 0n ? -top : top, bottom) === 1n &&
    typeof n === kind &&
    typeof d === kind &&
    !Object.is(n, -0)
  );
};

test("sums, differences, products and quotients are exact and in lowest terms", () => {
  fc.assert(
    fc.property(pair, pair, (p, q) => {
      const [a, b] = [made(p), made(q)];
      const [[an, ad], [bn, bd]] = [p, q];
      const results: [Rational, bigint, bigint][] = [
        [add(a, b), an * bd + bn * ad, ad * bd],
        [subtract(a, b), an * bd - bn * ad, ad * bd],
        [multiply(a, b), an * bn, ad * bd],
        ...(bn === 0n ? [] : [[divide(a, b), an * bd, ad * bn] as [Rational, bigint, bigint]]),
      ];
      return results.every(([value, n, d]) => same(value, n, d) && isCanonical(value));
    }),
    { numRuns: 2000 },
  );
});

test("lowest terms hold on both sides of 2³¹, where the steps of the divisor change", () => {
  const near = (power: bigint) => fc.bigInt({ min: 2n ** power - 40n, max: 2n ** power + 40n });
  const side = fc.oneof(near(31n), near(32n), near(53n), fc.bigInt({ min: 1n, max: 60n }));
  fc.assert(
    fc.property(side, side, side, (n, d, factor) => {
      const value = rational(n * factor, d * factor);
      const plain = n <= 2n ** 53n - 1n && d <= 2n ** 53n - 1n ? rational(Number(n), Number(d)) : rational(n, d);
      return same(value, n, d) && isCanonical(value) && equals(value, plain);
    }),
    { numRuns: 2000 },
  );
});

test("comparison is that of cross products", () => {
  fc.assert(
    fc.property(pair, pair, (p, q) => {
      const positive = (d: bigint) => (d < 0n ? -1n : 1n);
      const left = p[0] * q[1] * positive(p[1]) * positive(q[1]);
      const right = q[0] * p[1] * positive(p[1]) * positive(q[1]);
      return Math.sign(compare(made(p), made(q))) === (left < right ? -1 : left > right ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
});

test("running totals are the same as adding one by one, signs and sizes mixed", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pair, pair, fc.boolean()), { maxLength: 30 }), (entries) => {
      const pairs = entries.map(([p, q, isSame]) => [made(p), made(q), isSame] as const);
      const sum = new PairSum();
      pairs.forEach(([a, b, isSame]) => sum.add(a, isSame ? a : b));
      const left = pairs.map(([a]) => a).reduce(add, rational(0));
      const right = pairs.map(([a, b, isSame]) => (isSame ? a : b)).reduce(add, rational(0));
      return equals(sum.values[0], left) && equals(sum.values[1], right);
    }),
    { numRuns: 1000 },
  );
});

test("running totals keep every unit where terms of opposite sign are large", () => {
  const sum = new PairSum();
  const terms = [rational(9007199254740991, 3), rational(-9007199254740991, 7), rational(1, 11)];
  terms.forEach((value) => sum.add(value, negate(value)));
  const expected = 9007199254740991n * (77n - 33n) + 21n;
  expect(sum.values.map(toFraction)).toEqual([lowest(expected, 231n), `-${lowest(expected, 231n)}`]);
});

function lowest(n: bigint, d: bigint): string {
  const divisor = gcd(n, d);
  return `${n / divisor}/${d / divisor}`;
}

test("nothing is divided by zero", () => {
  expect(() => rational(1, 0)).toThrow(RangeError);
  expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  expect(() => rational(0.5)).toThrow(RangeError);
});

test.each<[string, Rational, number, string]>([
  ["a tie goes up", rational(1, 8), 2, "0.13"],
  ["a negative tie goes down", rational(-1, 8), 2, "-0.13"],
  ["2.5 is 3, not the even 2", rational(5, 2), 0, "3"],
  ["1.005, which binary floats make 1.00", rational(201, 200), 2, "1.01"],
  ["94.995 shows as 95.00", rational(18999, 200), 2, "95.00"],
  ["nothing negative is left of a small negative", rational(-1, 1000), 2, "0.00"],
  ["zeros are kept", rational(9), 2, "9.00"],
  ["a third", rational(1, 3), 4, "0.3333"],
])("rounding half away from zero: %s", (_what, value, decimals, text) => {
  expect(format(value, decimals)).toBe(text);
});

test("rounding does not hang on the size of the number", () => {
  const large = rational(10n ** 30n + 5n, 10n ** 3n);
  expect(toFraction(roundHalfAwayFromZero(large, 2))).toBe(lowest(10n ** 29n + 1n, 100n));
});

test.each<[Rational, string]>([
  [rational(9, 2), "4.5"],
  [rational(40), "40"],
  [rational(1, 3), "0.3333333333"],
  [rational(-7, 4), "-1.75"],
  [rational(100), "100"],
])("the shortest text of %j is %s", (value, text) => expect(formatShortest(value)).toBe(text));

test("floats are the nearest ones", () => {
  expect(toFloat(rational(10n ** 40n + 1n, 3n * 10n ** 40n))).toBe(1 / 3);
  expect(toFloat(rational(-(10n ** 40n), 10n ** 40n * 8n + 1n))).toBe(-0.125);
  expect(toFloat(negate(rational(1, 10)))).toBe(-0.1);
  expect(toFloat(scale(rational(468, 10), 100, 52))).toBe(90);
});
