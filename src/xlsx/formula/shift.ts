import { columnLetters, columnNumber, gridColumns, gridRows } from "../address";
import { cutFormula } from "./pieces";

/** A column or a row as a reference names it. */
interface Axis {
  /** Zero-based. */
  readonly index: number;
  /** What is written when it does not move: "$A", "$1"; null for a relative one. */
  readonly fixed: string | null;
}

/** The text in front of a column, a row or both, and these; the last part of a formula has neither. */
interface Part {
  readonly text: string;
  readonly column: Axis | null;
  readonly row: Axis | null;
}

/** A formula that can be moved by rows and columns. */
export type Movable = (rows: number, columns: number) => string;

const edge = "(?<![\\p{L}\\p{N}_.$\\\\?])";
const after = "(?![\\p{L}\\p{N}_.(\\\\?])";
const reference = new RegExp(
  `${edge}(?:(\\$?[A-Za-z]{1,3})(\\$?[1-9]\\d{0,6})|(\\$?[A-Za-z]{1,3}):(\\$?[A-Za-z]{1,3})|(\\$?[1-9]\\d{0,6}):(\\$?[1-9]\\d{0,6}))${after}`,
  "gu",
);

/** Prepares a formula for being moved many times, as a shared formula is. References wrap at the grid's ends, as in Excel. */
export function movable(formula: string): Movable {
  const parts = cutFormula(formula).flatMap((piece) =>
    piece.kind === "code" ? partsOf(piece.text) : [{ text: piece.text, column: null, row: null }],
  );
  return (rows, columns) => {
    // Joined and not added up: added texts stay chains of pieces in memory, many times as large as the formula.
    const moved: string[] = [];
    for (const { text, column, row } of parts) {
      moved.push(text);
      if (column) moved.push(column.fixed ?? letters(wrap(column.index + columns, gridColumns)));
      if (row) moved.push(row.fixed ?? String(wrap(row.index + rows, gridRows) + 1));
    }
    return moved.join("");
  };
}

function partsOf(code: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of code.matchAll(reference)) {
    parts.push(...partsOfReference(code.slice(at, match.index), match));
    at = match.index + match[0].length;
  }
  parts.push({ text: code.slice(at), column: null, row: null });
  return parts;
}

function partsOfReference(text: string, match: RegExpMatchArray): Part[] {
  const [whole, column, row, firstColumn, lastColumn, firstRow, lastRow] = match;
  const columns = [column, firstColumn, lastColumn].map(columnAxis);
  const rows = [row, firstRow, lastRow].map(rowAxis);
  const outside =
    columns.some((axis) => (axis?.index ?? 0) >= gridColumns) || rows.some((axis) => (axis?.index ?? 0) >= gridRows);
  if (outside) return [{ text: text + whole, column: null, row: null }];
  const [ownColumn = null, fromColumn = null, toColumn = null] = columns;
  const [ownRow = null, fromRow = null, toRow = null] = rows;
  if (ownColumn && ownRow) return [{ text, column: ownColumn, row: ownRow }];
  return [
    { text, column: fromColumn, row: fromRow },
    { text: ":", column: toColumn, row: toRow },
  ];
}

function columnAxis(text: string | undefined): Axis | null {
  if (text === undefined) return null;
  const isFixed = text.startsWith("$");
  return { index: columnNumber(isFixed ? text.slice(1) : text), fixed: isFixed ? text : null };
}

function rowAxis(text: string | undefined): Axis | null {
  if (text === undefined) return null;
  const isFixed = text.startsWith("$");
  return { index: Number(isFixed ? text.slice(1) : text) - 1, fixed: isFixed ? text : null };
}

/** Letters of the columns asked for so far: formulas ask for the same few again and again. */
const known: string[] = [];

function letters(column: number): string {
  return (known[column] ??= columnLetters(column));
}

function wrap(index: number, size: number): number {
  return index >= 0 && index < size ? index : ((index % size) + size) % size;
}
