import type { Finding } from "../finding";
import { firstCellsIn } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { blankCounts } from "../audit/blankReads";
import { answersEmptyText, showsNothing, showsZero } from "../audit/emptyResults";
import { isCell, nodesOf, rangesOf, same, type CallNode, type Expression } from "../audit/expression";
import type { AuditFacts } from "./auditFacts";
import { finding, type Rule } from "../rule";

/** What happens when a whole section is not applicable, or when nothing has been entered yet. */
export const nothingApplicable: Rule = {
  ids: ["nothing-applicable"],
  check(model) {
    const audit = auditModel(model);
    return [
      ...audit.formulas
        .filter(({ cell }) => /[-+*/]|AVERAGE/i.test(cell.formula.text))
        .flatMap((formula) => emptyDivision(formula, audit)),
      ...audit.tables
        .flatMap((table) => blankCounts(table, audit))
        .flatMap(({ formulas, isSure }) => flag(formulas, "blank", isSure)),
    ];
  },
};

function flag(cells: readonly ReadFormula[], why: AuditFacts["nothing-applicable"]["why"], isSure: boolean): Finding[] {
  const [first] = cells;
  if (!first) return [];
  const facts = { formula: first.cell.formula.text, why };
  const severity = isSure ? "warning" : "info";
  return [
    finding(
      first.sheet.name,
      cells.map(({ cell }) => cell),
      { rule: "nothing-applicable", category: "audit", severity, facts },
    ),
  ];
}

/** A division (or an average) over what may be nothing. */
function emptyDivision(formula: ReadFormula, audit: AuditModel): Finding[] {
  for (const { node, within } of nodesOf(formula.tree)) {
    if (isZeroForNothing(node)) return flag([formula], "zero", false);
    if (blankWeighs(node, within, formula.sheet, audit)) return flag([formula], "blank", true);
    if (readsEmptyText(node, within, formula, audit)) return flag([formula], "text", isRated(formula, audit));
    const below = divisorOf(node);
    if (below === null || !canVanish(below, formula.sheet, audit, node.kind === "call" ? 1 : 0)) continue;
    const guard = guardOf(within, below);
    if (guard === null) return flag([formula], "division", true);
    if (isZero(guard)) return flag([formula], "zero", false);
  }
  return [];
}

/** Arithmetic on a single cell whose own formula answers "" as long as nothing was entered. */
function readsEmptyText(
  node: Expression,
  within: readonly Expression[],
  { sheet, cell }: ReadFormula,
  audit: AuditModel,
): boolean {
  if (node.kind !== "operation" || !/^[-+*/]$/.test(node.operator)) return false;
  return node.args.some((arg) => {
    if (arg.kind !== "range" || !isCell(arg) || guardOf(within, arg) !== null) return false;
    const target = audit.sheetOf(arg, sheet);
    const read = target === null ? null : audit.formulaAt(target, arg.area.top, arg.area.left);
    return read !== null && read.cell !== cell && answersEmptyText(read.tree);
  });
}

const isRated = ({ sheet, cell }: ReadFormula, audit: AuditModel): boolean =>
  audit.tableAt(sheet, cell.row, cell.column) !== null;

/** A weighted mean over all weights, though some of the weighted scores may still be blank: they count as zero. */
function blankWeighs(node: Expression, within: readonly Expression[], own: SheetModel, audit: AuditModel): boolean {
  if (node.kind !== "operation" || node.operator !== "/") return false;
  const [above, below] = node.args;
  if (above?.kind !== "call" || above.name !== "SUMPRODUCT" || below === undefined) return false;
  const mayBeBlank = above.args.some((arg) => arg.kind === "range" && cellVanishes(arg, own, audit, 0));
  return mayBeBlank && !canVanish(below, own, audit, 0) && guardOf(within, above) === null;
}

/** IF(nothing is there, 0, a share or an average). */
function isZeroForNothing(node: Expression): boolean {
  if (node.kind !== "call" || node.name !== "IF") return false;
  const [condition, instead, otherwise] = node.args;
  if (instead?.kind !== "number" || instead.value !== 0 || !condition || !otherwise) return false;
  const counts = [...nodesOf(condition)].some(({ node: one }) => one.kind === "call" && one.name.startsWith("COUNT"));
  return counts && [...nodesOf(otherwise)].some(({ node: one }) => divisorOf(one) !== null);
}

function divisorOf(node: Expression): Expression | null {
  if (node.kind === "operation" && node.operator === "/") return node.args[1] ?? null;
  return node.kind === "call" && node.name === "AVERAGE" && node.args.length === 1 ? node : null;
}

const counting = /^(COUNT|SUMIF|COUNTIF|COUNTA|COUNTIFS|SUMIFS|COUNTBLANK)$/;

/** Whether an amount depends on what was entered: counts, sums with a condition, cells that are made of such, blank results. */
function canVanish(node: Expression, sheet: SheetModel, audit: AuditModel, depth: number): boolean {
  if (depth > 4) return false;
  if (node.kind === "operation") return node.args.some((arg) => canVanish(arg, sheet, audit, depth));
  if (node.kind === "range") return cellVanishes(node, sheet, audit, depth);
  if (node.kind !== "call") return false;
  if (counting.test(node.name)) return true;
  return (
    /^(SUM|ROUND|AVERAGE|SUMPRODUCT)$/.test(node.name) && node.args.some((arg) => canVanish(arg, sheet, audit, depth))
  );
}

function cellVanishes(
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

const catching: ReadonlySet<string> = new Set(["IFERROR", "IFNA", "ISERROR", "ISNUMBER", "AGGREGATE"]);

/** The call that keeps a division from happening; null when none does. */
function guardOf(within: readonly Expression[], below: Expression): CallNode | null {
  for (const node of within) {
    if (node.kind !== "call") continue;
    if (catching.has(node.name)) return node;
    if (node.name === "IF" && node.args[0] && mentions(node.args[0], below)) return node;
  }
  return null;
}

/** A condition about the divisor, about cells that it reads, or about whether something is there at all. */
function mentions(condition: Expression, below: Expression): boolean {
  const read = rangesOf(below);
  const isShared = rangesOf(condition).some((one) => read.some((other) => same(one, other)));
  const asks = [...nodesOf(condition)].some(({ node }) => node.kind === "call" && /^(COUNT|IS)/.test(node.name));
  return isShared || asks || isEmptyTest(condition);
}

const isEmptyTest = (node: Expression): boolean =>
  [...nodesOf(node)].some(
    ({ node: one }) =>
      one.kind === "operation" &&
      one.args.some((arg) => arg.kind === "text" || (arg.kind === "number" && arg.value === 0)),
  );

const isZero = ({ args }: CallNode): boolean => {
  const [, instead] = args;
  return instead?.kind === "number" && instead.value === 0;
};
