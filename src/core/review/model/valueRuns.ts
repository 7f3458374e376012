import { contains } from "./area";
import type { CellModel } from "./cellModel";
import { groupBy } from "./groupBy";
import { along, type Direction, type Stretch } from "./lines";
import { isFormulaCell, type FormulaCell } from "./sheetModel";
import { totalOf } from "./totals";

/** Typed numbers that stand where their neighbours along a row or column calculate. */
export interface ValueRun {
  readonly values: readonly CellModel[];
  /** The formula beside them, which the other peers repeat. */
  readonly peer: FormulaCell;
  readonly peers: number;
  /** Formulas stand on both sides, only before, or only after. */
  readonly place: "between" | "after" | "before";
}

/** Runs of typed numbers in a stretch, each with the formula that its neighbours share. */
export function valueRunsOf({ cells, direction }: Stretch): readonly ValueRun[] {
  const counts = groupBy(cells.filter(isFormulaCell), ({ formula }) => formula.key);
  const found = spans(cells);
  if (takeTurns(found, cells)) return [];
  return found.flatMap(({ start, end }) => {
    const [before, after] = [formulaAt(cells[start - 1]), formulaAt(cells[end + 1])];
    if (before && after && before.formula.key !== after.formula.key && !totalAlike(before, after, direction)) return [];
    const peer = before ?? after;
    if (!peer || readsLine(peer, cells, direction)) return [];
    const place = before && after ? "between" : before ? "after" : "before";
    const isSeries = before && after && before.formula.key !== after.formula.key;
    const peers = isSeries
      ? cells.filter((cell) => isFormulaCell(cell) && totalAlike(cell, before, direction)).length
      : (counts.get(peer.formula.key)?.length ?? 0);
    return [{ values: cells.slice(start, end + 1), peer, peers, place }];
  });
}

/** Totals of one kind side by side, though of series of unequal length. */
function totalAlike(one: FormulaCell, other: FormulaCell, line: Direction): boolean {
  const [mine, theirs] = [totalOf(one), totalOf(other)];
  return (
    mine !== null &&
    theirs !== null &&
    mine.direction !== line &&
    mine.call === theirs.call &&
    mine.direction === theirs.direction
  );
}

/** Numbers and formulas side by side again and again: two kinds of column, such as counts and shares. */
function takeTurns(found: readonly Span[], cells: readonly CellModel[]): boolean {
  const values = found.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return found.length > 1 && values * 2 >= cells.length;
}

const formulaAt = (cell: CellModel | undefined): FormulaCell | null => (cell && isFormulaCell(cell) ? cell : null);

/** First and last place of a run within its stretch. */
interface Span {
  readonly start: number;
  end: number;
}

function spans(cells: readonly CellModel[]): Span[] {
  const found: Span[] = [];
  cells.forEach((cell, index) => {
    if (cell.kind !== "number") return;
    const last = found.at(-1);
    if (last && last.end === index - 1) last.end = index;
    else found.push({ start: index, end: index });
  });
  return found;
}

/**
 * A formula that reads the stretch it stands in sums or continues it: the typed numbers there are what it needs. A held
 * reference always means the same cell, such as a heading or a rate.
 */
function readsLine({ formula, row, column }: FormulaCell, cells: readonly CellModel[], direction: Direction): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return false;
  return formula.references.some(({ area, sheet, fixed }) => {
    if (sheet !== null || (direction === "row" ? fixed.left : fixed.top)) return false;
    const inLine =
      direction === "row"
        ? contains({ ...area, left: column, right: column }, row, column)
        : area.left <= column && area.right >= column;
    const [from, to] = direction === "row" ? [area.left, area.right] : [area.top, area.bottom];
    return inLine && from <= along(direction, last) && to >= along(direction, first);
  });
}
