import { parseA1Range, toCol } from "@borgar/fx";

/** One cell of a sheet, zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of a sheet, zero-based. */
export interface Block extends Spot {
  readonly rows: number;
  readonly columns: number;
}

/** What a person has selected: `anchor` is the active cell, `head` the opposite corner. */
export interface Selection {
  readonly anchor: Spot;
  readonly head: Spot;
}

/** The size of Excel's grid. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const sameSpot = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

export const selectionOf = (spot: Spot): Selection => ({ anchor: spot, head: spot });

/** The smallest block that holds two cells. */
export const blockBetween = (a: Spot, b: Spot): Block => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

export const contains = (block: Block, spot: Spot): boolean =>
  spot.row >= block.row &&
  spot.row < block.row + block.rows &&
  spot.column >= block.column &&
  spot.column < block.column + block.columns;

export const overlaps = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const union = (a: Block, b: Block): Block =>
  blockBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    {
      row: Math.max(a.row + a.rows, b.row + b.rows) - 1,
      column: Math.max(a.column + a.columns, b.column + b.columns) - 1,
    },
  );

/** The selected block, widened until it cuts no merged area. */
export function selectedBlock(selection: Selection, merges: readonly Block[]): Block {
  let block = blockBetween(selection.anchor, selection.head);
  for (;;) {
    const wider = merges.filter((merge) => overlaps(block, merge)).reduce(union, block);
    if (wider.rows === block.rows && wider.columns === block.columns) return block;
    block = wider;
  }
}

/** The A1 name of a cell. */
export const spotName = (spot: Spot): string => `${toCol(spot.column)}${spot.row + 1}`;

/** The A1 name of a block; one cell has one name. */
export function blockName(block: Block): string {
  const first = spotName(block);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${spotName({ row: block.row + block.rows - 1, column: block.column + block.columns - 1 })}`;
}

/** Reads A1 text such as B3, B3:C9, 4:4 or C:D; null when it is none or lies outside the grid. */
export function blockNamed(text: string): Block | null {
  const range = parseA1Range(text.trim());
  if (!range) return null;
  const { top = 0, left = 0, bottom = sheetRows - 1, right = sheetColumns - 1 } = range;
  return blockBetween(
    { row: top ?? 0, column: left ?? 0 },
    { row: bottom ?? sheetRows - 1, column: right ?? sheetColumns - 1 },
  );
}
