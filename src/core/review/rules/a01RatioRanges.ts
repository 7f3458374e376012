import type { Finding } from "../finding";
import { areaAddress, contains } from "../model/area";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { isCell, isColumnRange, nodesOf, type CallNode } from "../audit/expression";
import { besides, isNear, sources, type Pair, type Source } from "../audit/unequalRanges";
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
    const odd = besides(audit);
    const rows = odd.filter((one) => !odd.some((other) => reads(one.formula, other.formula)));
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
