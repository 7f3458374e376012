import { columnLetters, columnNumber, gridColumns, gridRows } from "../address";
import { cutFormula } from "./pieces";

/** A formula ready to be moved: text between references, and functions that give a reference for a distance. */
type Part = string | ((rows: number, columns: number) => string);

const edge = "(?<![\\p{L}\\p{N}_.$\\\\?])";
const after = "(?![\\p{L}\\p{N}_.(\\\\?])";
const reference = new RegExp(
  `${edge}(?:(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6}))${after}`,
  "gu",
);

/** Prepares a formula for being moved many times, as a shared formula is. References wrap at the grid's ends, as in Excel. */
export function movable(formula: string): (rows: number, columns: number) => string {
  const parts: Part[] = cutFormula(formula).flatMap((piece) =>
    piece.kind === "code" ? partsOf(piece.text) : [piece.text],
  );
  return (rows, columns) => parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join("");
}

function partsOf(code: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of code.matchAll(reference)) {
    parts.push(code.slice(at, match.index), movedReference(match));
    at = match.index + match[0].length;
  }
  parts.push(code.slice(at));
  return parts;
}

function movedReference(match: RegExpMatchArray): Part {
  const [whole, fixC, column, fixR, row, fixC1, column1, fixC2, column2, fixR1, row1, fixR2, row2] = match;
  if (column !== undefined && row !== undefined) {
    if (columnNumber(column) >= gridColumns || Number(row) > gridRows) return whole;
    return (rows, columns) => moveColumn(fixC, column, columns) + moveRow(fixR, row, rows);
  }
  if (column1 !== undefined && column2 !== undefined) {
    return (_, columns) => `${moveColumn(fixC1, column1, columns)}:${moveColumn(fixC2, column2, columns)}`;
  }
  return (rows) => `${moveRow(fixR1, row1 ?? "", rows)}:${moveRow(fixR2, row2 ?? "", rows)}`;
}

function moveColumn(fixed: string | undefined, letters: string, by: number): string {
  return fixed ? fixed + letters : columnLetters(wrap(columnNumber(letters) + by, gridColumns));
}

function moveRow(fixed: string | undefined, row: string, by: number): string {
  return fixed ? fixed + row : String(wrap(Number(row) - 1 + by, gridRows) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
