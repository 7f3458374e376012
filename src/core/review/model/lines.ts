import type { CellModel } from "./cellModel";
import { remember } from "./remember";
import type { SheetModel } from "./sheetModel";

export type Direction = "row" | "column";

/** Touching cells along one row or column: numbers and formulas, broken by text, blanks and the edge. */
export interface Stretch {
  readonly direction: Direction;
  readonly cells: readonly CellModel[];
}

/** Where a cell stands along a line of this direction. */
export const along = (direction: Direction, { row, column }: CellModel): number => (direction === "row" ? column : row);

/** Where the line itself stands. */
export const across = (direction: Direction, { row, column }: CellModel): number =>
  direction === "row" ? row : column;

/** Every row, or every column, that holds something, each from its beginning. */
function linesOf(sheet: SheetModel, direction: Direction): readonly (readonly CellModel[])[] {
  const indexes = new Set(sheet.cells.map((cell) => across(direction, cell)));
  return [...indexes].map((index) => (direction === "row" ? sheet.row(index) : sheet.column(index)));
}

/** The stretches of a sheet in one direction, of at least two cells and with at least one formula among them. */
export function stretchesOf(sheet: SheetModel, direction: Direction): readonly Stretch[] {
  return both(sheet)[direction];
}

const both = remember((sheet: SheetModel) => ({
  row: findStretches(sheet, "row"),
  column: findStretches(sheet, "column"),
}));

function findStretches(sheet: SheetModel, direction: Direction): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const line of linesOf(sheet, direction))
    for (const cells of split(line, direction))
      if (cells.length > 1 && cells.some(({ kind }) => kind === "formula")) found.push({ direction, cells });
  return found;
}

function split(line: readonly CellModel[], direction: Direction): CellModel[][] {
  const parts: CellModel[][] = [];
  let last: CellModel | null = null;
  for (const cell of line) {
    if (!isAmount(cell)) {
      last = null;
      continue;
    }
    const touching = last !== null && along(direction, cell) === along(direction, last) + 1;
    if (touching) parts.at(-1)?.push(cell);
    else parts.push([cell]);
    last = cell;
  }
  return parts;
}

/** A formula, or a typed number. */
const isAmount = ({ kind }: CellModel): boolean => kind === "formula" || kind === "number";
