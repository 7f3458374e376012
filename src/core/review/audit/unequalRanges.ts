import { areaAddress, type Area } from "../model/area";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import type { AuditModel, ReadFormula } from "./auditModel";
import { isCell, isColumnRange, rangesOf, type Expression, type RangeNode } from "./expression";

/** Two ranges that were plainly meant to be the same rows. */
export interface Pair {
  readonly top: Area;
  readonly bottom: Area;
}

/** Cells of a sheet that a formula reads. */
export interface Source {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Columns of cells that a side reads, itself or through the one formula that it names. */
export function sources(side: Expression, own: SheetModel, audit: AuditModel): Source[] {
  return rangesOf(side).flatMap((range) => {
    const sheet = audit.sheetOf(range, own);
    if (sheet === null) return [];
    if (!isCell(range)) return isColumnRange(range) ? [{ sheet, area: range.area }] : [];
    return throughCell(sheet, range, audit);
  });
}

function throughCell(sheet: SheetModel, { area }: RangeNode, audit: AuditModel): Source[] {
  const named = audit.formulaAt(sheet, area.top, area.left);
  if (named === null) return [];
  return rangesOf(named.tree).flatMap((range) => {
    const target = audit.sheetOf(range, sheet);
    return target !== null && isColumnRange(range) ? [{ sheet: target, area: range.area }] : [];
  });
}

/** A share of a part in a whole is no slip: only ranges that were plainly meant to be the same. */
export function isNear(one: Area, other: Area): boolean {
  const common = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const all = Math.max(one.bottom, other.bottom) - Math.min(one.top, other.top) + 1;
  return common >= 2 && common * 2 >= all;
}

/**
 * Figures of one row that read nearly, but not quite, the same rows of another sheet, and counts under each other that
 * look nearly, but not quite, at the same cells: the odd one of at least three.
 */
export function besides(audit: AuditModel): RatioPair[] {
  const sourced = audit.formulas.flatMap((formula) => {
    const [first] = /!|IF\(/i.test(formula.cell.formula.text) ? formula.ranges : [];
    const sheet = first === undefined ? null : audit.sheetOf(first, formula.sheet);
    return sheet === null ? [] : [{ formula, sheet }];
  });
  const away = sourced.flatMap(({ formula }) => {
    const ranges = rangesOf(formula.tree).filter((range) => range.sheet !== null && isColumnRange(range));
    const [source] = ranges.flatMap((range) => {
      const sheet = audit.sheetOf(range, formula.sheet);
      return sheet === null ? [] : [{ sheet, area: range.area }];
    });
    return source === undefined ? [] : [{ formula, source }];
  });
  const counts = sourced.flatMap(({ formula, sheet }) => {
    const { references, calls } = formula.cell.formula;
    const [first] = references;
    const isCount = calls.length === 1 && /^(COUNTIF|SUMIF)$/.test(calls[0] ?? "");
    return isCount && first !== undefined ? [{ formula, source: { sheet, area: first.area } }] : [];
  });
  return [
    ...oddOnes(
      away,
      ({ formula, source }) => `${formula.sheet.name}|${formula.cell.row}|${source.sheet.name}`,
      ({ source: { area } }) => `${area.top}:${area.bottom}`,
      isNear,
    ),
    ...oddOnes(
      counts,
      ({ formula, source }) =>
        `${formula.sheet.name}|${formula.cell.column}|${source.sheet.name}|${formula.cell.formula.pattern.replaceAll("@:@", "@")}`,
      ({ source: { area } }) => areaAddress(area),
      overlap,
    ),
  ];
}

interface RatioPair {
  readonly formula: ReadFormula;
  readonly pair: Pair;
}

interface Sourced {
  readonly formula: ReadFormula;
  readonly source: Source;
}

/** Most of the cells of two areas are in both. */
function overlap(one: Area, other: Area): boolean {
  const [top, bottom] = [Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)];
  const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
  const both = Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
  return both * 2 >= cellCount(one) && both * 2 >= cellCount(other);
}

const cellCount = ({ top, bottom, left, right }: Area): number => (bottom - top + 1) * (right - left + 1);

function oddOnes(
  figures: readonly Sourced[],
  lineOf: (figure: Sourced) => string,
  spanOf: (figure: Sourced) => string,
  isClose: (one: Area, other: Area) => boolean,
): RatioPair[] {
  return [...groupBy(figures, lineOf).values()].flatMap((line) => {
    const spans = [...groupBy(line, spanOf).values()];
    const [most = [], ...rest] = spans.sort((one, other) => other.length - one.length);
    const usual = most[0]?.source.area;
    const odd = rest.flat().filter(({ source }) => usual !== undefined && isClose(source.area, usual));
    return usual === undefined || most.length < 2 || odd.length >= most.length || rest.length > 1
      ? []
      : odd.map(({ formula, source }) => ({ formula, pair: { top: source.area, bottom: usual } }));
  });
}
