import { firstCellsIn } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import type { AuditModel } from "./auditModel";
import { showsNothing, showsZero } from "./emptyResults";
import type { Expression } from "./expression";
import { expressionOf } from "./expressionOf";

/** A divisor that may be zero; an average of which nothing may be left: zeros count in it, texts do not. */
export function isPerhapsNothing(below: Expression, sheet: SheetModel, audit: AuditModel): boolean {
  if (below.kind !== "call" || below.name !== "AVERAGE") return canVanish(below, sheet, audit, 0);
  const [arg] = below.args;
  if (arg?.kind !== "range") return arg !== undefined && canVanish(arg, sheet, audit, 1);
  const target = audit.sheetOf(arg, sheet);
  const cells = target === null ? [] : firstCellsIn(target, arg.area, 50);
  return cells.length > 0 && cells.every((cell) => cell.formula !== null && showsNothing(expressionOf(cell.formula)));
}

const counting = /^(COUNT|SUMIF|COUNTIF|COUNTA|COUNTIFS|SUMIFS|COUNTBLANK)$/;

/** Whether an amount depends on what was entered: counts, sums with a condition, cells that are made of such, blank results. */
export function canVanish(node: Expression, sheet: SheetModel, audit: AuditModel, depth: number): boolean {
  if (depth > 4) return false;
  if (node.kind === "operation") return node.args.some((arg) => canVanish(arg, sheet, audit, depth));
  if (node.kind === "range") return cellVanishes(node, sheet, audit, depth);
  if (node.kind !== "call") return false;
  if (node.name === "COUNT") return !node.args.every((arg) => isAlwaysThere(arg, sheet, audit));
  if (counting.test(node.name)) return true;
  return (
    /^(SUM|ROUND|AVERAGE|SUMPRODUCT)$/.test(node.name) && node.args.some((arg) => canVanish(arg, sheet, audit, depth))
  );
}

/** Cells that are all worked out, and none of which ever shows a text in place of its number. */
function isAlwaysThere(arg: Expression, own: SheetModel, audit: AuditModel): boolean {
  const sheet = arg.kind === "range" ? audit.sheetOf(arg, own) : null;
  const cells = sheet === null || arg.kind !== "range" ? [] : firstCellsIn(sheet, arg.area, 50);
  return (
    cells.length > 0 &&
    cells.every(({ formula, cell }) => formula !== null && typeof cell.value === "number" && formula.texts.length === 0)
  );
}

/** Whether all cells of a range may come to nothing. */
export function cellVanishes(
  node: Expression & { kind: "range" },
  own: SheetModel,
  audit: AuditModel,
  depth: number,
): boolean {
  const sheet = audit.sheetOf(node, own);
  if (sheet === null) return false;
  const some = firstCellsIn(sheet, node.area, 50);
  return some.length > 0 && some.every((cell) => formulaVanishes(cell, sheet, audit, depth));
}

/** Answers by depth for each formula: many ranges read the same cells, and each of these may read many. */
const known = new WeakMap<CellModel, boolean[]>();

function formulaVanishes(cell: CellModel, sheet: SheetModel, audit: AuditModel, depth: number): boolean {
  const answers = known.get(cell) ?? [];
  known.set(cell, answers);
  const found = answers[depth];
  if (found !== undefined) return found;
  const formula = audit.formulaAt(sheet, cell.row, cell.column);
  const answer =
    formula !== null &&
    (showsNothing(formula.tree) || showsZero(formula.tree) || canVanish(formula.tree, sheet, audit, depth + 1));
  answers[depth] = answer;
  return answer;
}
