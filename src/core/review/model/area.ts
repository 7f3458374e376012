/** Cells of one sheet: a rectangle, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a cell stands on its sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel's grid. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const overlaps = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export const cellAddress = (row: number, column: number): string => columnLetters(column) + String(row + 1);

/** "B3:C9", or "B3" for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Reads A1, A1:B2, A:C and 1:3, with or without $; null for anything else. */
export function readArea(text: string): Area | null {
  const [from = "", to = from] = text.split(":");
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (!first || !last || from === "" || to === "") return null;
  return {
    top: first[2] ? Number(first[2]) - 1 : 0,
    left: first[1] ? columnNumber(first[1]) : 0,
    bottom: last[2] ? Number(last[2]) - 1 : gridRows - 1,
    right: last[1] ? columnNumber(last[1]) : gridColumns - 1,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
