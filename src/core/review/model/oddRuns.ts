import type { CellModel } from "./cellModel";
import { copyArea } from "./copyFormula";
import { groupBy } from "./groupBy";
import { stretchesOf, type Direction, type Stretch } from "./lines";
import { isFormulaCell, type FormulaCell, type SheetModel } from "./sheetModel";

/** Formulas that break off the copies of one formula along a row or column. */
export interface OddRun {
  readonly direction: Direction;
  readonly cells: readonly FormulaCell[];
  /** A cell beside them that holds the formula of the others. */
  readonly peer: FormulaCell;
  /** How many in the stretch hold it. */
  readonly peers: number;
  readonly place: "between" | "end";
}

/** Formulas at odds with both their row or column and not at home in the other direction either. */
export function oddRunsOf(sheet: SheetModel): readonly OddRun[] {
  const directions: readonly Direction[] = ["column", "row"];
  return directions
    .flatMap((direction) => stretchesOf(sheet, direction))
    .flatMap(oddInStretch)
    .filter(({ cells, direction }) => !cells.some((cell) => atHomeAcross(cell, sheet, direction)));
}

function oddInStretch({ cells, direction }: Stretch): OddRun[] {
  const keys = groupBy(cells.filter(isFormulaCell), ({ formula }) => formula.key);
  if (keys.size < 2) return [];
  return keyRuns(cells).flatMap(({ run, before, after }) => {
    const flanked = before !== null && after !== null;
    if (flanked && before.formula.key !== after.formula.key) return [];
    const peer = before ?? after;
    const own = run[0];
    if (!peer || !own) return [];
    const peers = keys.get(peer.formula.key)?.length ?? 0;
    const isThree = cells.length === 3 && peers === 2 && run.length === 1 && differsInOne(own, peer);
    if (!isThree && (peers < 3 || peers < 3 * kin(own, peer, keys))) return [];
    if (!flanked && own.formula.pattern !== peer.formula.pattern) return [];
    return [{ direction, cells: run, peer, peers, place: flanked ? "between" : "end" } satisfies OddRun];
  });
}

/** The same calculation with several inputs, of which one is another than in a copy of the peer. */
function differsInOne(own: FormulaCell, peer: FormulaCell): boolean {
  const [mine, theirs] = [own.formula.references, peer.formula.references];
  if (own.formula.pattern !== peer.formula.pattern || mine.length < 2) return false;
  const differing = mine.filter((reference, index) => {
    const other = theirs[index];
    const copied = other === undefined ? null : copyArea(other, peer, own);
    return (
      copied === null ||
      copied.top !== reference.area.top ||
      copied.left !== reference.area.left ||
      reference.sheet !== other?.sheet
    );
  });
  return differing.length === 1;
}

/** How many cells of the stretch calculate like the odd one: where there are several, two columns take turns. */
function kin(own: FormulaCell, peer: FormulaCell, keys: ReadonlyMap<string, readonly FormulaCell[]>): number {
  if (own.formula.pattern === peer.formula.pattern) return keys.get(own.formula.key)?.length ?? 0;
  let count = 0;
  for (const [cell, ...others] of keys.values())
    if (cell?.formula.pattern === own.formula.pattern) count += 1 + others.length;
  return count;
}

interface KeyRun {
  readonly run: FormulaCell[];
  readonly before: FormulaCell | null;
  readonly after: FormulaCell | null;
}

/** The stretch cut where the formula changes; typed numbers cut it too and are nobody's neighbour. */
function keyRuns(cells: readonly CellModel[]): KeyRun[] {
  const runs: FormulaCell[][] = [];
  let last: FormulaCell | null = null;
  const gaps = new Set<FormulaCell[]>();
  for (const cell of cells) {
    if (!isFormulaCell(cell)) {
      const open = runs.at(-1);
      if (open) gaps.add(open);
      last = null;
      continue;
    }
    if (last !== null && last.formula.key === cell.formula.key) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = cell;
  }
  return runs.map((run, index) => {
    const [previous, next] = [runs[index - 1], runs[index + 1]];
    const before = previous && !gaps.has(previous) ? (previous.at(-1) ?? null) : null;
    const after = next && !gaps.has(run) ? (next[0] ?? null) : null;
    return { run, before, after };
  });
}

/** Its neighbours across hold the same formula: it belongs to a line in the other direction, such as a row of totals. */
export function atHomeAcross(cell: FormulaCell, sheet: SheetModel, direction: Direction): boolean {
  const { row, column } = cell;
  const sides =
    direction === "column"
      ? [sheet.at(row, column - 1), sheet.at(row, column + 1)]
      : [sheet.at(row - 1, column), sheet.at(row + 1, column)];
  return sides.some((side) => side?.formula?.key === cell.formula.key);
}
