import type { RawValue } from "../audit/audit";
import { isBlank, isCellError } from "../audit/raw";

/**
 * The canonical text of a range, row by row from its first cell: cells parted by a tab, rows by a line feed; text as a
 * JSON string, numbers in the fewest decimal digits that give the same number, TRUE and FALSE. A blank and a 0 are both
 * nothing, because desktop Excel hands a function 0 for a blank; blanks at the end of a row and blank rows at the end
 * are left out. Formats and formulas play no part, and the order of the rows does.
 */
export function canonicalCells(rows: readonly (readonly RawValue[])[]): string {
  const lines = rows.map((cells) => trimmed(cells.map(canonicalCell)).join("\t"));
  return trimmed(lines).join("\n");
}

function trimmed(texts: readonly string[]): readonly string[] {
  const last = texts.findLastIndex((text) => text !== "");
  return texts.slice(0, last + 1);
}

function canonicalCell(value: RawValue): string {
  if (value === 0 || isBlank(value) || isCellError(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : JSON.stringify(value);
}
