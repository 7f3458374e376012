import { groupBy } from "./groupBy";
import { across, along, type Direction } from "./lines";
import { remember } from "./remember";
import type { CellModel } from "./cellModel";
import type { FormulaCell, SheetModel } from "./sheetModel";

/**
 * Lines of one form that need not touch, such as the amount columns of four quarters or the rows of a block that is
 * repeated for every month: at least three, the same formulas in the same places but for a few.
 */
export interface SiblingLines {
  readonly direction: Direction;
  /** Where the lines stand, from the left or the top. */
  readonly lines: readonly number[];
}

/** Lines with fewer formulas say too little about what they have in common. */
const least = 4;
/** Lines of more kinds than this are no form. */
const most = 200;

/** All groups of such lines on a sheet: columns first. */
export const siblingLinesOf = remember((sheet: SheetModel): readonly SiblingLines[] => [
  ...groupsOf(sheet, "column"),
  ...groupsOf(sheet, "row"),
]);

type Keys = ReadonlyMap<number, string>;

function groupsOf(sheet: SheetModel, direction: Direction): SiblingLines[] {
  const lines = groupBy(sheet.formulas, (cell) => across(direction, cell));
  const groups: { readonly first: Keys; readonly lines: number[] }[] = [];
  for (const [at, cells] of [...lines].sort(([one], [other]) => one - other)) {
    if (cells.length < least) continue;
    const keys = keysOf(cells, direction);
    const group = groups.find(({ first }) => isAlike(first, keys));
    if (group) group.lines.push(at);
    else if (groups.length < most) groups.push({ first: keys, lines: [at] });
  }
  return groups.flatMap((group) => (group.lines.length >= 3 ? [{ direction, lines: group.lines }] : []));
}

const keysOf = (cells: readonly FormulaCell[], direction: Direction): Keys =>
  new Map(cells.map((cell) => [along(direction, cell), cell.formula.key]));

/** Four of five formulas of the longer one stand in the other one, too. */
function isAlike(one: Keys, other: Keys): boolean {
  const longer = Math.max(one.size, other.size);
  if (Math.min(one.size, other.size) * 5 < longer * 4) return false;
  let same = 0;
  for (const [place, key] of other) if (one.get(place) === key) same++;
  return same * 5 >= longer * 4;
}

/** A cell at odds with the cells at its place in all other lines of its form. */
export interface OddCell {
  readonly cell: CellModel;
  /** One of the others. */
  readonly peer: FormulaCell;
  readonly peers: number;
}

/**
 * The odd cells of a form: at one place all lines hold the same formula but for one. The first line is never accused, for it
 * often begins with what the others carry on.
 */
export function oddCellsOf({ direction, lines }: SiblingLines, sheet: SheetModel): OddCell[] {
  const [, ...later] = lines;
  const cellOf = (line: number, place: number): CellModel | undefined =>
    direction === "column" ? sheet.at(place, line) : sheet.at(line, place);
  const places = new Set(
    lines.slice(0, 3).flatMap((line) => formulasOf(sheet, direction, line).map((cell) => along(direction, cell))),
  );
  return [...places].flatMap((place) => {
    const all = lines.flatMap((line) => cellOf(line, place) ?? []);
    if (all.length !== lines.length) return [];
    const kinds = [...groupBy(all, (cell) => cell.formula?.key ?? `typed ${cell.kind}`).values()];
    const [usual, [cell, another] = [], third] = kinds.sort((one, other) => other.length - one.length);
    const peer = usual?.[0];
    if (cell === undefined || another !== undefined || third !== undefined || peer === undefined) return [];
    if (!isFormula(peer) || !later.includes(across(direction, cell))) return [];
    if (cell.kind !== "number" && cell.formula === null) return [];
    return [{ cell, peer, peers: usual?.length ?? 0 }];
  });
}

const formulasOf = (sheet: SheetModel, direction: Direction, line: number): readonly CellModel[] =>
  (direction === "column" ? sheet.column(line) : sheet.row(line)).filter(isFormula);

const isFormula = (cell: CellModel): cell is FormulaCell => cell.formula !== null;
