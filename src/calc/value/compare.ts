import type { CellValue } from "../../core/book/book";
import { isError, raised } from "./operand";

const rank = (value: CellValue): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
};

/** Two numbers are the same to Excel when their first 15 significant digits are. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Order of two texts without regard to case. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return 0;
  return collator.compare(x, y) || (x < y ? -1 : 1);
}

function compareNumbers(a: number, b: number): number {
  if (sameNumber(a, b)) return 0;
  return a < b ? -1 : 1;
}

/** What a blank counts as beside another value: 0, "" or FALSE. */
function besides(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/**
 * Order of two values as the comparison operators see it: numbers before text before truth values, text without
 * regard to case. Negative, zero or positive; raises an error value on either side.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  if (isError(left)) throw raised(left);
  if (isError(right)) throw raised(right);
  const a = besides(left, right);
  const b = besides(right, left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}

/** True for values the operator = finds equal; quicker than their order. */
export function equalValues(left: CellValue, right: CellValue): boolean {
  if (typeof left !== "string" || typeof right !== "string") return compareValues(left, right) === 0;
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}
