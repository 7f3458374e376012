import { parseValue } from "./numberFormats";
import type { CellValue } from "../../core/book/book";
import { isError, raise, raised } from "./operand";

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const MANY_TEXTS = 5_000;
const readTexts = new Map<string, number | null>();

/** Reading dates and amounts out of text is slow, and criteria ask for the same texts again and again. */
function rememberedNumber(text: string): number | null {
  const known = readTexts.get(text);
  if (known !== undefined) return known;
  const value = /\d/.test(text) ? parseValue(text)?.value : undefined;
  const number = typeof value === "number" ? value : null;
  if (readTexts.size >= MANY_TEXTS) readTexts.clear();
  readTexts.set(text, number);
  return number;
}

/** The number a text stands for when a formula calculates with it ("5", "5%", "2026-11-22"), or null. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  if (trimmed === "") return null;
  return rememberedNumber(trimmed);
}

/** As a number: blank is 0, TRUE is 1, numeric text counts; raises #VALUE! for other text and any error value itself. */
export function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw raised(value);
  return numberInText(value) ?? raise("#VALUE!");
}

/** A number cut to a whole one towards zero, as most functions take their counts and positions. */
export const toWhole = (value: CellValue): number => Math.trunc(toNumber(value));

/** A number as a formula joins it to text: at most 15 significant digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e20 || size < 1e-9) return scientific(value);
  return plainDecimal(Number(value.toPrecision(15)));
}

function scientific(value: number): string {
  const [mantissa = "0", exponent = "+0"] = Number(value.toPrecision(15)).toExponential().split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa}E${exponent.charAt(0)}${digits}`;
}

function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(value).toString();
}

/** As text: blank is "", TRUE is "TRUE"; raises an error value. */
export function toText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw raised(value);
}

/** As a truth value: a number is true unless 0, "TRUE" and "FALSE" count; raises #VALUE! for other text. */
export function toLogical(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) throw raised(value);
  const word = value.toUpperCase();
  if (word === "TRUE") return true;
  return word === "FALSE" ? false : raise("#VALUE!");
}
