import { fail } from "../result";
import type { Result } from "../result";
import { fromNumber, parseDecimal } from "../number/parse";
import { formatShortest } from "../number/format";
import type { Rational } from "../number/rational";
import type { RawValue } from "./audit";
import type { NumberWhy } from "./problem";

/** Whether a door gave an Excel error value. */
export const isCellError = (raw: RawValue): raw is { readonly error: string } =>
  typeof raw === "object" && raw !== null;

/** Whether there is nothing: no value, or text of spaces only. */
export const isBlank = (raw: RawValue): boolean =>
  raw === null || raw === undefined || (typeof raw === "string" && raw.normalize("NFKC").trim() === "");

/** The number a raw value holds, exactly, or why it holds none. */
export function readNumber(raw: RawValue): Result<Rational, NumberWhy> {
  if (typeof raw === "number") return fromNumber(raw);
  if (typeof raw === "string") return parseDecimal(raw);
  return fail(raw === null || raw === undefined ? "empty" : "text");
}

/** The text a raw value shows: trimmed, ASCII digits; a number in decimal digits; "" for a blank or an error. */
export function readText(raw: RawValue): string {
  if (raw === null || raw === undefined || isCellError(raw)) return "";
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") return raw.normalize("NFKC").trim();
  const number = fromNumber(raw);
  return number.ok ? formatShortest(number.value, 20) : String(raw);
}

/** What to quote back to a person, kept short. */
export function quoted(raw: RawValue): string {
  const text = isCellError(raw) ? raw.error : typeof raw === "string" ? raw.trim() : readText(raw);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
