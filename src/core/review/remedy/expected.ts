import type { Finding, RuleId } from "../finding";
import { readArea, sizeOf, type Area, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import { copyFormula } from "../model/copyFormula";
import { groupBy } from "../model/groupBy";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";

/** Flags about one cell of a block that ought to hold what the others hold. */
const peerRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "unequal-ratio-ranges",
  "unknown-status-word",
  "subtotal-counted",
  "clause-coverage",
  "nothing-applicable",
  "grade-bounds",
  "other-section",
  "row-offset",
  "odd-calculation",
  "score-typed-over",
  "limit-not-enforced",
  "total-differs",
]);

/** The finding with the formula of its peers beside it, where one of them is plainly in the majority. */
export function withExpected(finding: Finding, model: BookModel): Finding {
  const sheet = model.sheet(finding.sheet);
  if (finding.expected !== null || sheet === undefined || !peerRules.has(finding.rule)) return finding;
  const accused = placesOf(finding);
  const [first] = accused;
  const expected = first === undefined ? null : peerFormula(first, accused, sheet);
  return expected === null ? finding : { ...finding, expected };
}

const most = 2_000;

/** The accused cells, the first of each area first; empty where there are too many to look at. */
export function placesOf({ cells }: Pick<Finding, "cells">): Place[] {
  const areas = cells.flatMap((cell) => readArea(cell) ?? []);
  const count = areas.reduce((sum, area) => sum + sizeOf(area), 0);
  return count > most ? [] : areas.flatMap(placesIn);
}

function placesIn({ top, left, bottom, right }: Area): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}

/** What the cells of its column, else those of its row, hold in common, as it would stand in this cell. */
function peerFormula(at: Place, accused: readonly Place[], sheet: SheetModel): string | null {
  const isAccused = (cell: CellModel): boolean =>
    accused.some(({ row, column }) => row === cell.row && column === cell.column);
  const own = sheet.at(at.row, at.column)?.formula?.key;
  const lines = [sheet.column(at.column), sheet.row(at.row)];
  const votes = lines.map((line) => majority(line.filter(isFormulaCell), isAccused));
  const best = votes.sort((one, other) => other.length - one.length)[0]?.[0];
  return best === undefined || best.formula.key === own ? null : copyFormula(best.formula.text, best, at);
}

/** Copies of one formula that make up three fifths of a line and are at least two; else nothing. */
function majority(line: readonly FormulaCell[], isAccused: (cell: CellModel) => boolean): FormulaCell[] {
  const others = line.filter((cell) => !isAccused(cell));
  const groups = [...groupBy(others, ({ formula }) => formula.key).values()];
  const [first] = groups.sort((one, other) => other.length - one.length);
  return first !== undefined && first.length >= 2 && first.length * 5 >= others.length * 3 ? first : [];
}
