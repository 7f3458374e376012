import * as numfmt from "numfmt";

import type { CellInput } from "../../../calc/liveBook";
import type { CellStyle, ErrorText } from "../../../core/book/book";

/** What becomes of a value that an add-in puts into a cell; `format` is the number format Excel then chooses. */
export interface Typed {
  readonly input: CellInput;
  readonly format: string | null;
}

const errorTexts: readonly ErrorText[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

/**
 * Excel treats text that an add-in writes as if a person typed it: "5.10" becomes the number 5.1, "1-2" a date,
 * "=…" a formula, an apostrophe keeps the rest as text, and a cell with the format "@" takes everything as text.
 */
export function typed(value: string | number | boolean, style: CellStyle): Typed {
  if (style.numberFormat === "@") return plain(value === "" ? null : textOf(value));
  if (typeof value !== "string") return plain(value);
  if (value === "") return plain(null);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return { input: { formula: value }, format: null };
  const error = errorTexts.find((text) => text === value.toUpperCase());
  if (error !== undefined) return plain({ error });
  return parsed(value);
}

function parsed(text: string): Typed {
  const found = numfmt.parseValue(text);
  if (found === undefined) return plain(text);
  const format = found.formatId === undefined ? null : numfmt.getFormatFromId(found.formatId);
  return { input: { value: found.value }, format };
}

function plain(value: string | number | boolean | null | { readonly error: ErrorText }): Typed {
  return { input: { value }, format: null };
}

function textOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
