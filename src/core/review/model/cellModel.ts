import type { Cell } from "../../book/book";
import type { Place } from "./area";
import type { Formula } from "./formula";

/** What stands in a cell, as a reader of the sheet sees it. `number` includes dates. */
export type CellKind = "formula" | "number" | "text" | "boolean" | "error";

/** A cell with content. */
export interface CellModel extends Place {
  readonly kind: CellKind;
  readonly cell: Cell;
  /** Null for a typed value, and for a formula that could not be understood. */
  readonly formula: Formula | null;
}

/** A typed number that is a date or a time: it heads or dates something and is not an amount. */
export function isDate({ cell }: CellModel): boolean {
  const format = cell.style?.numberFormat ?? "";
  return typeof cell.value === "number" && /[dmyhs年月日]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ""));
}

/** A typed number that reads as a calendar year: a heading wherever it stands alone in a row or column of headings. */
export function isYear({ cell, kind }: CellModel): boolean {
  const { value } = cell;
  return kind === "number" && typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** What a cell holds, as text; "" for a blank. */
export function shownText({ cell: { value } }: Pick<CellModel, "cell">): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
