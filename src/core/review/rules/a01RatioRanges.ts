import type { Finding } from "../finding";
import { areaAddress, contains, type Area } from "../model/area";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import {
  isCell,
  isColumnRange,
  nodesOf,
  rangesOf,
  type CallNode,
  type Expression,
  type RangeNode,
} from "../audit/expression";
import { finding, type Rule } from "../rule";

/** A ratio whose two sides look at different clauses. */
export const ratioRanges: Rule = {
  ids: ["unequal-ratio-ranges"],
  check(model) {
    const audit = auditModel(model);
    const ratios = audit.formulas.filter(isRatio).flatMap((formula) => {
      const pair = ratioPair(formula, audit) ?? conditionPair(formula);
      return pair === null ? [] : [{ formula, pair }];
    });
    const rows = besides(audit);
    const own = ratios.filter((one) => !rows.some((other) => reads(one.formula, other.formula)));
    const flagged = new Set(own.map(({ formula }) => formula.cell));
    return [...own, ...rows.filter(({ formula }) => !flagged.has(formula.cell))].map(({ formula, pair }) =>
      unequal(formula, pair),
    );
  },
};

/** Whether a ratio only shows what is wrong in a cell that it reads. */
const reads = ({ sheet, ranges }: ReadFormula, other: ReadFormula): boolean =>
  sheet === other.sheet &&
  ranges.some(
    (range) => range.sheet === null && isCell(range) && contains(range.area, other.cell.row, other.cell.column),
  );

interface Pair {
  readonly top: Area;
  readonly bottom: Area;
}

const isRatio = ({ cell }: ReadFormula): boolean => /\/|SUMIF\(|AVERAGEIF\(/i.test(cell.formula.text);

function unequal({ sheet, cell }: ReadFormula, { top, bottom }: Pair): Finding {
  const facts = { formula: cell.formula.text, top: areaAddress(top), bottom: areaAddress(bottom) };
  return finding(sheet.name, [cell], { rule: "unequal-ratio-ranges", category: "audit", severity: "error", facts });
}

function ratioPair(formula: ReadFormula, audit: AuditModel): Pair | null {
  for (const { node } of nodesOf(formula.tree)) {
    if (node.kind !== "operation" || node.operator !== "/") continue;
    const [over, under] = node.args;
    const pair =
      over && under ? differing(sources(over, formula.sheet, audit), sources(under, formula.sheet, audit)) : null;
    if (pair !== null) return pair;
  }
  return null;
}

interface Source {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Columns of cells that a side reads, itself or through the one formula that it names. */
function sources(side: Expression, own: SheetModel, audit: AuditModel): Source[] {
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

/** The first range of one side that nearly, but not quite, covers the rows of the other. */
function differing(tops: readonly Source[], bottoms: readonly Source[]): Pair | null {
  for (const { sheet, area } of tops) {
    const others = bottoms.filter((one) => one.sheet === sheet);
    const isPaired = others.some((one) => one.area.top === area.top && one.area.bottom === area.bottom);
    const near = others.find((one) => isNear(one.area, area));
    if (near && !isPaired) return { top: area, bottom: near.area };
  }
  for (const { sheet, area } of bottoms) {
    const isPaired = tops.some(
      (one) => one.sheet === sheet && one.area.top === area.top && one.area.bottom === area.bottom,
    );
    const near = tops.find((one) => one.sheet === sheet && isNear(one.area, area));
    if (near && !isPaired) return { top: near.area, bottom: area };
  }
  return null;
}

/** A share of a part in a whole is no slip: only ranges that were plainly meant to be the same. */
function isNear(one: Area, other: Area): boolean {
  const common = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const all = Math.max(one.bottom, other.bottom) - Math.min(one.top, other.top) + 1;
  return common >= 2 && common * 2 >= all;
}

/**
 * Figures of one row that read nearly, but not quite, the same rows of another sheet, and counts under each other that
 * look nearly, but not quite, at the same cells: the odd one of at least three.
 */
function besides(audit: AuditModel): RatioPair[] {
  const sourced = audit.formulas.flatMap((formula) => {
    const [first] = formula.ranges;
    const sheet = first === undefined ? null : audit.sheetOf(first, formula.sheet);
    return sheet === null ? [] : [{ formula, sheet }];
  });
  const away = sourced.flatMap(({ formula }) => {
    const [source] = sources(formula.tree, formula.sheet, audit).filter(({ sheet }) => sheet !== formula.sheet);
    return source === undefined ? [] : [{ formula, source }];
  });
  const counts = sourced.flatMap(({ formula, sheet }) => {
    const { references, calls } = formula.cell.formula;
    const [first] = references;
    const isCount = calls.length === 1 && /^(COUNTIF|SUMIF)$/.test(calls[0] ?? "");
    return isCount && first !== undefined && isRange(first.area)
      ? [{ formula, source: { sheet, area: first.area } }]
      : [];
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
        `${formula.sheet.name}|${formula.cell.column}|${source.sheet.name}|${formula.cell.formula.pattern}`,
      ({ source: { area } }) => areaAddress(area),
      overlap,
    ),
  ];
}

const isRange = ({ top, left, bottom, right }: Area): boolean => bottom > top || right > left;

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
  return both >= 2 && both * 2 >= cellCount(one) && both * 2 >= cellCount(other);
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

/** SUMIF and its kin take the rows of the first range and silently stretch the other. */
function conditionPair({ tree }: ReadFormula): Pair | null {
  for (const { node } of nodesOf(tree)) {
    if (node.kind !== "call" || !(node.name === "SUMIF" || node.name === "AVERAGEIF")) continue;
    const pair = ofCall(node);
    if (pair !== null) return pair;
  }
  return null;
}

function ofCall({ args: [tested, , summed] }: CallNode): Pair | null {
  if (tested?.kind !== "range" || summed?.kind !== "range" || !isColumnRange(summed)) return null;
  const isSame = tested.area.top === summed.area.top && tested.area.bottom === summed.area.bottom;
  return isSame ? null : { top: tested.area, bottom: summed.area };
}
