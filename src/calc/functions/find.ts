import type { CellValue } from "../../core/book/book";
import { compareValues } from "../value/compare";
import { isError } from "../value/operand";
import { wildcardPattern } from "./criteria";

const kind = (value: CellValue): string => (value === null ? "blank" : typeof value);

const comparable = (value: CellValue, wanted: CellValue): boolean => !isError(value) && kind(value) === kind(wanted);

/** Position of the first value equal to the wanted one (text with wildcards, any case), or −1. */
export function findExact(values: readonly CellValue[], wanted: CellValue): number {
  const sought = wanted ?? 0;
  if (typeof sought === "string" && /[*?~]/.test(sought)) {
    const pattern = wildcardPattern(sought);
    return values.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  return values.findIndex((value) => comparable(value, sought) && compareValues(value, sought) === 0);
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
