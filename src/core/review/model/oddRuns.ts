import type { Area } from "./area";
import type { CellModel } from "./cellModel";
import { copyArea } from "./copyFormula";
import { groupBy } from "./groupBy";
import { across, along, stretchesOf, type Direction, type Stretch } from "./lines";
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
    .flatMap((stretch) => oddInStretch(stretch, sheet))
    .filter(({ cells, direction }) => !cells.some((cell) => atHomeAcross(cell, sheet, direction)));
}

function oddInStretch({ cells, direction }: Stretch, sheet: SheetModel): OddRun[] {
  const keys = groupBy(cells.filter(isFormulaCell), ({ formula }) => formula.key);
  if (keys.size < 2) return [];
  const context = { sheet, direction };
  return keyRuns(cells).flatMap(({ run, before, after }) => {
    const own = run[0];
    if (!own) return [];
    if (before && after && before.formula.key !== after.formula.key) {
      // Between two kinds it goes on with one of them.
      const peer = run.length > 1 ? null : [before, after].find((side) => isThird(own, side, false, context));
      return peer ? [{ direction, cells: run, peer, peers: 2, place: "end" } satisfies OddRun] : [];
    }
    const flanked = before !== null && after !== null;
    const peer = before ?? after;
    if (!peer) return [];
    const peers = keys.get(peer.formula.key)?.length ?? 0;
    const isThree = cells.length === 3 && peers === 2 && run.length === 1 && differsInOne(own, peer);
    const isOdd = peers >= 3 && peers >= 3 * kin(own, peer, keys);
    if (!isThree && !isOdd && !(run.length === 1 && isThird(own, peer, flanked, context))) return [];
    if (!flanked && own.formula.pattern !== peer.formula.pattern) return [];
    const place = flanked || isEnclosed(own, peer, cells) ? "between" : "end";
    return [{ direction, cells: run, peer, peers, place } satisfies OddRun];
  });
}

/** Typed numbers interrupt the line, but its formula goes on behind them. */
function isEnclosed(own: FormulaCell, peer: FormulaCell, cells: readonly CellModel[]): boolean {
  const at = cells.indexOf(own);
  const goesOn = (part: readonly CellModel[]): boolean => part.some(({ formula }) => formula?.key === peer.formula.key);
  return goesOn(cells.slice(0, at)) && goesOn(cells.slice(at));
}

interface Context {
  readonly sheet: SheetModel;
  readonly direction: Direction;
}

/** The third of three lines of one form, at odds with the two others: it should read what they read, or some of it. */
const isThird = (own: FormulaCell, peer: FormulaCell, flanked: boolean, context: Context): boolean =>
  isKin(own, peer, flanked) && agreeElsewhere(own, peer, flanked, context);

/** The same calculation on other cells, or, between two neighbours, another one of at least two of the cells that they read. */
function isKin(own: FormulaCell, peer: FormulaCell, flanked: boolean): boolean {
  if (own.formula.pattern === peer.formula.pattern) return own.formula.references.length > 0;
  if (!flanked) return false;
  const place = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();
  const mine = own.formula.references.map(({ area }) => place(area));
  const theirs = peer.formula.references.flatMap((reference) => {
    const area = copyArea(reference, peer, own);
    return area === null ? [] : [place(area)];
  });
  const common = mine.filter((one) => theirs.includes(one)).length;
  return common >= 2 && common === Math.min(mine.length, theirs.length);
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

/** At least so many places near by in which three lines agree show that they are lines of one form. */
const agreements = 3;
const near = 20;

/** Two neighbours agree and the odd one does not, while all three lines hold copies of one formula in other places near by. */
function agreeElsewhere(own: FormulaCell, peer: FormulaCell, flanked: boolean, { sheet, direction }: Context): boolean {
  const line = along(direction, own);
  const step = along(direction, peer) - line;
  const lines = flanked ? [line - 1, line, line + 1] : [line, line + step, line + 2 * step];
  const place = across(direction, own);
  const keyAt = (at: number, other: number): string | undefined =>
    (direction === "row" ? sheet.at(other, at) : sheet.at(at, other))?.formula?.key;
  const agree = (at: readonly number[], other: number): boolean => {
    const [first, ...rest] = at.map((one) => keyAt(one, other));
    return first !== undefined && rest.every((key) => key === first);
  };
  if (
    !agree(
      lines.filter((one) => one !== line),
      place,
    )
  )
    return false;
  let found = 0;
  for (let other = Math.max(0, place - near); other <= place + near && found < agreements; other++)
    if (other !== place && agree(lines, other)) found++;
  return found >= agreements;
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
