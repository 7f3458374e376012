import type { SchemeWhy } from "../audit/problem";
import { parseDecimal } from "../number/parse";
import { isNegative } from "../number/rational";
import type { Rational } from "../number/rational";

/** One thing that is wrong in a scheme, named by the key of its row. */
export interface Fault {
  readonly key: string;
  readonly found: string;
  readonly why: SchemeWhy;
}

/** That one thing, as a list. */
export const fault = (key: string, found: string, why: SchemeWhy): Fault[] => [{ key, found, why }];

/** Ids that are missing or stand twice; `name` begins the keys of their rows. */
export function twice(name: string, entries: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (id.trim() === "") return fault(name, id, "missing");
    if (seen.has(id)) return fault(`${name}.${id}`, id, "duplicate");
    seen.add(id);
    return [];
  });
}

/** A word that is not in its closed set. */
export const choice = (key: string, found: string, among: readonly string[]): Fault[] =>
  among.includes(found) ? [] : fault(key, found, "not-a-choice");
/** The same for several words. */
export const each = (key: string, found: readonly string[], among: readonly string[]): Fault[] =>
  found.flatMap((one) => choice(key, one, among));

/** The number a text holds, exactly; null when it holds none. */
export function read(text: string): Rational | null {
  const number = parseDecimal(text);
  return number.ok ? number.value : null;
}

/** A text that is no number. */
export const number = (key: string, text: string): Fault[] =>
  read(text) === null ? fault(key, text, "not-a-number") : [];

/** A text that is no number, or one below zero. */
export function amount(key: string, text: string): Fault[] {
  const value = read(text);
  return value !== null && isNegative(value) ? fault(key, text, "negative") : number(key, text);
}

/** A number that is not whole, below zero or above `most`. */
export const whole = (key: string, value: number, most = Number.MAX_SAFE_INTEGER): Fault[] =>
  Number.isInteger(value) && value >= 0 && value <= most ? [] : fault(key, String(value), "not-whole");
