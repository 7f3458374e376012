import { fail, ok } from "../result";
import type { Result } from "../result";
import type { NumberWhy } from "../audit/problem";
import { rational } from "./rational";
import type { Rational } from "./rational";

/** What Excel keeps of a number; more digits would silently be another number in a cell. */
const MOST_DIGITS = 15;
const LONGEST_TEXT = 100;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const EXPONENT = /^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const COMMA = /^[+-]?[\d.]*,[\d.,]*$/;
const NOT_FINITE = /^[+-]?(infinity|∞|nan)$/i;
/** Compatibility forms that would turn "5²" into 52. */
const RAISED = /[⁰¹²³⁴-⁹₀-₉]/;

/**
 * Reads a decimal number as a person types it: digits of any width, outer spaces, a decimal point, a sign. Refuses
 * exponents, commas and more than 15 significant digits, so that a sheet and this program never see two numbers.
 */
export function parseDecimal(text: string): Result<Rational, NumberWhy> {
  const plain = text.length > LONGEST_TEXT ? text : text.normalize("NFKC").trim();
  if (plain === "") return fail("empty");
  const parts = RAISED.test(text) ? null : DECIMAL.exec(plain);
  const [whole, fraction] = [parts?.[2] ?? "", parts?.[3] ?? ""];
  if (parts === null || whole + fraction === "") return fail(whyNot(plain));
  if (plain.length > LONGEST_TEXT || significant(whole, fraction) > MOST_DIGITS) return fail("too-many-digits");
  return ok(decimal(`${parts[1]}${whole}`, fraction));
}

/** Takes a number of a cell or a file as its decimal text of 15 digits: 0.30000000000000004 is 0.3, as in Excel. */
export function fromNumber(value: number): Result<Rational, NumberWhy> {
  if (!Number.isFinite(value)) return fail("not-finite");
  if (Math.abs(value) >= 10 ** MOST_DIGITS) return fail("too-many-digits");
  if (Number.isInteger(value)) return ok(rational(value + 0));
  const [digits = "", exponent = "0"] = value.toExponential(MOST_DIGITS - 1).split("e");
  return fromScientific(digits.replace(".", ""), Number(exponent) - (MOST_DIGITS - 1));
}

function fromScientific(digits: string, exponent: number): Result<Rational, NumberWhy> {
  if (exponent < -LONGEST_TEXT) return fail("too-many-digits");
  const power = 10n ** BigInt(Math.abs(exponent));
  return ok(exponent < 0 ? rational(BigInt(digits), power) : rational(BigInt(digits) * power));
}

/** Zeros in front and behind the last decimal change nothing and do not count. */
function significant(whole: string, fraction: string): number {
  return `${whole}${fraction.replace(/0+$/, "")}`.replace(/^0+/, "").length;
}

function decimal(whole: string, fraction: string): Rational {
  const kept = fraction.replace(/0+$/, "");
  const digits = `${whole}${kept}`;
  const isShort = digits.length <= MOST_DIGITS && kept.length <= MOST_DIGITS;
  if (isShort) return rational(Number(digits) + 0, 10 ** kept.length);
  const sign = digits.startsWith("-") ? -1n : 1n;
  return rational(sign * BigInt(digits.replace(/^[+-]/, "")), 10n ** BigInt(kept.length));
}

function whyNot(text: string): NumberWhy {
  if (text.length > LONGEST_TEXT) return "text";
  if (EXPONENT.test(text)) return "exponent";
  if (COMMA.test(text)) return "comma";
  return NOT_FINITE.test(text) ? "not-finite" : "text";
}
