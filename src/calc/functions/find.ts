import type { CellValue } from "../../core/book/book";
import { compareValues, equalValues } from "../value/compare";
import { isError } from "../value/operand";
import { wildcardPattern } from "./criteria";

const kind = (value: CellValue): string => (value === null ? "blank" : typeof value);

const comparable = (value: CellValue, wanted: CellValue): boolean => !isError(value) && kind(value) === kind(wanted);

/** Shorter lists are searched faster than they are indexed. */
const WORTH_AN_INDEX = 32;

const indexes = new WeakMap<readonly CellValue[], ReadonlyMap<CellValue, number>>();

/** What equal values have in common: numbers their first 15 digits, text its letters in any case. */
function equalityKey(value: CellValue): CellValue {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** First position of each value of a list; kept, because many formulas look into the same list. */
function indexOf(values: readonly CellValue[]): ReadonlyMap<CellValue, number> {
  const known = indexes.get(values);
  if (known !== undefined) return known;
  const index = new Map<CellValue, number>();
  for (const [at, value] of values.entries()) {
    const key = equalityKey(value);
    if (!index.has(key)) index.set(key, at);
  }
  indexes.set(values, index);
  return index;
}

/** Position of the first value equal to the wanted one (text with wildcards, any case), or −1. */
export function findExact(values: readonly CellValue[], wanted: CellValue): number {
  const sought = wanted ?? 0;
  if (typeof sought === "string" && /[*?~]/.test(sought)) {
    const pattern = wildcardPattern(sought);
    return values.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  if (values.length >= WORTH_AN_INDEX) return indexOf(values).get(equalityKey(sought)) ?? -1;
  return values.findIndex((value) => comparable(value, sought) && equalValues(value, sought));
}

/**
 * Position of the last value not above the wanted one in a list sorted upwards, or −1. Values of another kind are
 * passed over, so text between numbers does no harm.
 */
export function findLastNotAbove(values: readonly CellValue[], wanted: CellValue): number {
  const sought = wanted ?? 0;
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (!comparable(value, sought)) continue;
    if (compareValues(value, sought) > 0) return found;
    found = at;
  }
  return found;
}

/** Position of the last value not below the wanted one in a list sorted downwards, or −1. */
export function findLastNotBelow(values: readonly CellValue[], wanted: CellValue): number {
  const sought = wanted ?? 0;
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (!comparable(value, sought)) continue;
    if (compareValues(value, sought) < 0) return found;
    found = at;
  }
  return found;
}
