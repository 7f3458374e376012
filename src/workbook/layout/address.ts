/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A1 text of a zero-based cell, without dollars. */
export const a1 = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** A1 text of a cell that stays where it is when its formula is copied. */
export const fixed = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;

/** A1 text of a rectangle given by its first and last cell, zero-based. */
export const area = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${a1(row, column)}:${a1(lastRow, lastColumn)}`;

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/** A sheet's name as formulas write it: in quotes only where Excel needs them, so that the text stays as we wrote it. */
export function quoted(sheet: string): string {
  const isPlain = PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A text as formulas write it. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The first cell of an A1 address, zero-based; null when it is none. Sheet names and dollars are ignored. */
export function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})/i.exec(address.slice(address.lastIndexOf("!") + 1));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
