import type { Finding, Fix, RuleId } from "../finding";
import { cellAddress, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { copyFormula } from "../model/copyFormula";
import { readFormula } from "../model/formula";
import type { SheetModel } from "../model/sheetModel";
import { placesOf } from "./expected";

/** Flags whose cure is to copy what the block holds on both sides. */
const copied: ReadonlySet<RuleId> = new Set<RuleId>([
  "inconsistent-formula",
  "inconsistent-reference",
  "absolute-reference-mismatch",
  "constant-in-formula",
  "value-among-formulas",
  "value-replaces-formula",
  "row-offset",
  "odd-calculation",
  "score-typed-over",
  "nothing-applicable",
]);

/** At least so many copies of the formula stand beside the accused cells. */
const enough = 4;

/**
 * The finding with a correction, where it is certain: the cells before and after the accused ones hold copies of the
 * expected formula, at least four in all, so that nothing but the slip itself sets these cells apart.
 */
export function withFix(finding: Finding, model: BookModel): Finding {
  const sheet = model.sheet(finding.sheet);
  if (finding.fix !== null || finding.expected === null || sheet === undefined) return finding;
  if (![finding, ...finding.also].some(({ rule }) => copied.has(rule))) return finding;
  const fix = certainFix(finding.expected, placesOf(finding), sheet);
  return fix === null ? finding : { ...finding, fix };
}

function certainFix(expected: string, places: readonly Place[], sheet: SheetModel): Fix | null {
  const [first] = places;
  const key = first === undefined ? undefined : readFormula(expected, first, undefined, sheet.name)?.key;
  if (first === undefined || key === undefined || places.length > 20) return null;
  const holds = (row: number, column: number): boolean => sheet.at(row, column)?.formula?.key === key;
  if (!enclosed(places, holds)) return null;
  const line = [...sheet.column(first.column), ...sheet.row(first.row)];
  if (line.filter(({ formula }) => formula?.key === key).length < enough) return null;
  const cells = places.flatMap((place) => {
    const formula = copyFormula(expected, first, place);
    return formula === null ? [] : [{ cell: cellAddress(place.row, place.column), formula }];
  });
  return cells.length === places.length ? { cells } : null;
}

/** A run of cells in one line with the formula on both of its ends. */
function enclosed(places: readonly Place[], holds: (row: number, column: number) => boolean): boolean {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const inColumn = left === right && bottom - top + 1 === places.length;
  const inRow = top === bottom && right - left + 1 === places.length;
  return (
    (inColumn && holds(top - 1, left) && holds(bottom + 1, left)) ||
    (inRow && holds(top, left - 1) && holds(top, right + 1))
  );
}
