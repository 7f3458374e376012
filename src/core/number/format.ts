import { rational } from "./rational";
import type { Rational } from "./rational";

/** The nearest number of `decimals` decimals (0 to 20); a tie goes away from zero, as assessors round. */
export function roundHalfAwayFromZero(value: Rational, decimals: number): Rational {
  const power = 10n ** BigInt(decimals);
  const [top, bottom] = [BigInt(value.n), BigInt(value.d)];
  const size = top < 0n ? -top : top;
  const rounded = (2n * size * power + bottom) / (2n * bottom);
  return rational(top < 0n ? -rounded : rounded, power);
}

/** The number with exactly `decimals` decimals, rounded half away from zero: "91.25", "-0.50". */
export function format(value: Rational, decimals: number): string {
  const power = 10n ** BigInt(decimals);
  const rounded = roundHalfAwayFromZero(value, decimals);
  const scaled = (BigInt(rounded.n) * power) / BigInt(rounded.d);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const fraction = decimals === 0 ? "" : `.${digits.slice(point)}`;
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, point)}${fraction}`;
}

/** The number with as few decimals as it needs and at most `most`: "4.5", "40", "0.3333333333". */
export function formatShortest(value: Rational, most = 10): string {
  const text = format(value, most);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Lowest terms, always with its denominator: "95/1", "-7/3". */
export const toFraction = (value: Rational): string => `${value.n}/${value.d}`;

/** The nearest binary number: for showing and for the edge of the custom functions, never for a decision. */
export function toFloat(value: Rational): number {
  const { n, d } = value;
  if (typeof n === "number" && typeof d === "number") return n / d;
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const size = top < 0n ? -top : top;
  const shift = Math.max(0, bits(bottom) - bits(size) + 64);
  const scaled = size << BigInt(shift);
  // The odd last bit keeps the remainder's share in how the quotient is rounded.
  const quotient = scaled / bottom;
  const sticky = scaled % bottom === 0n ? quotient : quotient | 1n;
  return (Number(sticky) / 2 ** shift) * (top < 0n ? -1 : 1);
}

const bits = (value: bigint): number => value.toString(16).length * 4;
