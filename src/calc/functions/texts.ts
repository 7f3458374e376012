import { format } from "../value/numberFormats";
import type { CellValue } from "../../core/book/book";
import { toLogical, toNumber, toText, toWhole } from "../value/coerce";
import { type Operand, failure, isError, raise } from "../value/operand";
import { type Family, MANY, scalar, whole } from "./define";
import { wildcardPattern } from "./criteria";
import { valuesOf } from "./numbers";
import { firstOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { LONGEST_TEXT, checkedLength } from "./textLength";

const ofText = (apply: (text: string) => CellValue) => scalar(1, 1, ([text = null]) => apply(toText(text)));

function count(value: CellValue | undefined): number {
  const whole = value === undefined ? 1 : toWhole(value);
  return whole < 0 ? raise("#VALUE!") : whole;
}

function middle([text = null, start = null, length = null]: readonly CellValue[]): string {
  const from = toWhole(start);
  if (from < 1) return raise("#VALUE!");
  return toText(text).slice(from - 1, from - 1 + count(length));
}

function find([part = null, text = null, start = 1]: readonly CellValue[]): number {
  const from = toWhole(start);
  const within = toText(text);
  if (from < 1 || from > within.length + 1) return raise("#VALUE!");
  const at = within.indexOf(toText(part), from - 1);
  return at < 0 ? raise("#VALUE!") : at + 1;
}

function search([part = null, text = null, start = 1]: readonly CellValue[]): number {
  const from = toWhole(start);
  const within = toText(text);
  if (from < 1 || from > within.length + 1) return raise("#VALUE!");
  const at = within.slice(from - 1).search(wildcardPattern(toText(part), false));
  return at < 0 ? raise("#VALUE!") : at + from;
}

function substitute([text = null, old = null, fresh = null, which]: readonly CellValue[]): string {
  const source = toText(text);
  const part = toText(old);
  if (part === "") return source;
  const pieces = source.split(part);
  if (which === undefined) return checkedLength(pieces.join(toText(fresh)));
  const nth = toWhole(which);
  if (nth < 1) return raise("#VALUE!");
  if (nth >= pieces.length) return source;
  return pieces.slice(0, nth).join(part) + toText(fresh) + pieces.slice(nth).join(part);
}

function replace([text = null, start = null, length = null, fresh = null]: readonly CellValue[]): string {
  const source = toText(text);
  const from = toWhole(start);
  if (from < 1) return raise("#VALUE!");
  return source.slice(0, from - 1) + toText(fresh) + source.slice(from - 1 + count(length));
}

function repeat([text = null, times = null]: readonly CellValue[]): string {
  const source = toText(text);
  const often = count(times ?? 0);
  return source.length * often > LONGEST_TEXT ? raise("#VALUE!") : source.repeat(often);
}

function shown([value = null, pattern = null]: readonly CellValue[]): string {
  if (isError(value)) return toText(value);
  const code = toText(pattern);
  if (code === "") return "";
  if (typeof value === "boolean") return toText(value);
  try {
    return format(code, value ?? 0, { throws: true });
  } catch {
    return raise("#VALUE!");
  }
}

const allText = (operands: readonly Operand[], scope: Scope): string[] =>
  operands.flatMap((operand) => valuesOf(operand, scope)).map(toText);

function joined([delimiter = null, skipEmpty = null, ...texts]: readonly Operand[], scope: Scope): string {
  const skip = toLogical(firstOf(skipEmpty, scope));
  const parts = allText(texts, scope).filter((text) => !skip || text !== "");
  return checkedLength(parts.join(toText(firstOf(delimiter, scope))));
}

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Text functions; lengths and positions count UTF-16 units as Excel does. */
export const TEXTS: Family = {
  LEFT: scalar(1, 2, ([text = null, length]) => toText(text).slice(0, count(length))),
  RIGHT: scalar(1, 2, ([text = null, length]) => {
    const source = toText(text);
    return source.slice(Math.max(0, source.length - count(length)));
  }),
  MID: scalar(3, 3, middle),
  LEN: ofText((text) => text.length),
  FIND: scalar(2, 3, find),
  SEARCH: scalar(2, 3, search),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, replace),
  REPT: scalar(2, 2, repeat),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText((text) => text.replace(/[\x00-\x1f]/g, "")), // eslint-disable-line no-control-regex
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText(capitalised),
  VALUE: scalar(1, 1, ([value = null]) => (typeof value === "boolean" ? failure("#VALUE!") : toNumber(value))),
  TEXT: scalar(2, 2, shown),
  EXACT: scalar(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  CHAR: scalar(1, 1, ([code = null]) => String.fromCharCode(toWhole(code))),
  CODE: ofText((text) => (text === "" ? failure("#VALUE!") : text.charCodeAt(0))),
  UNICHAR: scalar(1, 1, ([code = null]) => String.fromCodePoint(toWhole(code))),
  UNICODE: ofText((text) => text.codePointAt(0) ?? failure("#VALUE!")),
  CONCATENATE: scalar(1, MANY, (texts) => checkedLength(texts.map(toText).join(""))),
  CONCAT: whole(1, MANY, (texts, scope) => checkedLength(allText(texts, scope).join(""))),
  TEXTJOIN: whole(3, MANY, joined),
};
