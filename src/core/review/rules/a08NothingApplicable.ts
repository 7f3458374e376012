import type { Finding } from "../finding";
import { contains } from "../model/area";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { blankCounts } from "../audit/blankReads";
import { answersEmptyText } from "../audit/emptyResults";
import { isCell, nodesOf, rangesOf, same, type CallNode, type Expression } from "../audit/expression";
import { sumLabel, type ColumnRole } from "../audit/headingWords";
import { canVanish, cellVanishes, isPerhapsNothing } from "../audit/vanishing";
import type { AuditFacts } from "./auditFacts";
import type { ScoreTable } from "../audit/scoreTable";
import { finding, type Rule } from "../rule";

/** What happens when a whole section is not applicable, or when nothing has been entered yet. */
export const nothingApplicable: Rule = {
  ids: ["nothing-applicable"],
  check(model) {
    const audit = auditModel(model);
    return [
      ...emptyDivisions(audit),
      ...audit.tables
        .flatMap((table) => blankCounts(table, audit))
        .flatMap(({ formulas, isSure }) => flag(formulas, "blank", isSure)),
    ];
  },
};

/** Copies of one formula on a sheet are one finding. */
function emptyDivisions(audit: AuditModel): Finding[] {
  const found = audit.formulas
    .filter(({ cell }) => /[-+*/]|AVERAGE/i.test(cell.formula.text))
    .flatMap((formula) => {
      const weakness = emptyDivision(formula, audit);
      return weakness === null ? [] : [{ formula, ...weakness }];
    });
  const copies = groupBy(found, ({ formula: { sheet, cell }, why }) => `${sheet.name}|${why}|${cell.formula.key}`);
  return [...copies.values()].flatMap((group) =>
    flag(
      group.map(({ formula }) => formula),
      group[0]?.why ?? "division",
      // What counts something else than clauses shows an error as long as it is empty, and nobody is misled.
      audit.tables.some(isOfClauses) && group.some(({ isSure }) => isSure),
    ),
  );
}

/** What is asked for with an answer, or at least two columns that a list of records has not. */
const isOfClauses = ({ columns }: ScoreTable): boolean =>
  (columns.has("text") && columns.has("verdict")) || asksSomething.filter((role) => columns.has(role)).length >= 2;

/** Columns that a list of clauses has and a list of records has not. */
const asksSomething: readonly ColumnRole[] = ["text", "section", "points", "weight", "score", "deducted"];

interface Weakness {
  readonly why: AuditFacts["nothing-applicable"]["why"];
  readonly isSure: boolean;
}

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
function emptyDivision(formula: ReadFormula, audit: AuditModel): Weakness | null {
  for (const { node, within } of nodesOf(formula.tree)) {
    if (isZeroForNothing(node)) return { why: "zero", isSure: false };
    if (blankWeighs(node, within, formula.sheet, audit)) return { why: "blank", isSure: true };
    if (readsEmptyText(node, within, formula, audit)) return { why: "text", isSure: isRated(formula, audit) };
    const below = divisorOf(node);
    if (below === null || !isPerhapsNothing(below, formula.sheet, audit)) continue;
    const guard = guardOf(within, below);
    if (guard === null)
      return { why: "division", isSure: !isOfAll(formula, audit) && !isShareOf(node, formula, audit) };
    if (isZero(guard)) return { why: "zero", isSure: false };
  }
  return null;
}

/** The result of everything: of a whole audit something always applies. */
function isOfAll({ sheet, cell }: ReadFormula, audit: AuditModel): boolean {
  const table = audit.tableAt(sheet, cell.row, cell.column);
  if (table?.total === cell.row) return true;
  const label = sheet.rowLabel(cell.row, cell.column);
  return sumLabel(label) === "total" || whole.test(label.normalize("NFKC").replace(/\s+/g, ""));
}

/** A part of a total that adds it up: where there is no total, there is no part either, and nobody is misled. */
function isShareOf(node: Expression, { sheet }: ReadFormula, audit: AuditModel): boolean {
  const [part, below] = node.kind === "operation" ? node.args : [];
  if (part?.kind !== "range" || below?.kind !== "range" || !isCell(part) || !isCell(below)) return false;
  const target = audit.sheetOf(below, sheet);
  const total = target === null ? null : audit.formulaAt(target, below.area.top, below.area.left);
  return (
    audit.sheetOf(part, sheet) === target &&
    total?.ranges.some(({ sheet: away, area }) => away === null && contains(area, part.area.top, part.area.left)) ===
      true
  );
}

const whole = /^(总|综合|最终|整体|全部|加权)|^(overall|total|final|grand|weighted)/i;

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
