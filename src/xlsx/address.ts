/** Rows and columns of Excel's grid. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** A rectangle, zero-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A → 0, AA → 26; either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "B3:C9", or "B3" for one cell. */
export function areaAddress(area: Rectangle): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Reads A1, A1:B2, A:C and 1:3, with or without $; null for anything else or outside the grid. */
export function readArea(text: string): Rectangle | null {
  const [from = "", to = from] = text.split(":");
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (!first || !last || from === "" || to === "") return null;
  const top = first[2] ? Number(first[2]) - 1 : 0;
  const left = first[1] ? columnNumber(first[1]) : 0;
  const bottom = last[2] ? Number(last[2]) - 1 : gridRows - 1;
  const right = last[1] ? columnNumber(last[1]) : gridColumns - 1;
  return inGrid({ top, left, bottom, right });
}

function inGrid(area: Rectangle): Rectangle | null {
  const ordered = area.top <= area.bottom && area.left <= area.right;
  return ordered && area.bottom < gridRows && area.right < gridColumns ? area : null;
}

/** A single cell; null when the text is not one. */
export function readCell(text: string): { readonly row: number; readonly column: number } | null {
  const area = readArea(text);
  if (!area || area.top !== area.bottom || area.left !== area.right) return null;
  return { row: area.top, column: area.left };
}

/** The areas of a list such as "A1:A9 C1:C9"; what is not an area is left out. */
export function readAreas(list: string): Rectangle[] {
  return list
    .trim()
    .split(/\s+/)
    .map(readArea)
    .filter((area) => area !== null);
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
