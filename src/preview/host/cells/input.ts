import { typed as readTyped } from "../../../calc/format/typing";
import type { CellInput } from "../../../calc/liveBook";
import type { CellStyle } from "../../../core/book/book";

/** What becomes of a value that an add-in puts into a cell; `format` is the number format Excel then chooses. */
export interface Typed {
  readonly input: CellInput;
  readonly format: string | null;
}

/**
 * Excel treats text that an add-in writes as if a person typed it: "5.10" becomes the number 5.1, "1-2" a date,
 * "=…" a formula, an apostrophe keeps the rest as text, and a cell with the format "@" takes everything as text.
 */
export function typed(value: string | number | boolean, style: CellStyle): Typed {
  if (typeof value !== "string")
    return { input: { value: style.numberFormat === "@" ? textOf(value) : value }, format: null };
  const read = readTyped(value, style);
  if (read.kind === "formula") return { input: { formula: value }, format: null };
  return { input: { value: read.value }, format: read.numberFormat };
}

function textOf(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
