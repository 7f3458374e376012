import type { Finding } from "../finding";
import { readArea, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { staleBlocks } from "../model/staleCells";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { calculationIn, roundingIn } from "../audit/calculationIn";
import { nodesOf, type Expression } from "../audit/expression";
import type { ColumnRole } from "../audit/headingWords";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import type { BoundAudit } from "../recompute/boundAudit";
import { recompute } from "../recompute/recompute";
import { finding, type Rule } from "../rule";

/** Figures that are not what they are made of: against the clauses, against a fresh calculation, against the scheme. */
export const totals: Rule = {
  ids: ["total-differs"],
  check(model) {
    const audit = auditModel(model);
    return [
      ...audit.tables.flatMap((table) => wrongSums(table, audit)),
      ...stale(model, audit),
      ...audit.formulas.flatMap((formula) => adjusted(formula, audit)),
      ...(model.audits ?? []).flatMap((bound) => againstScheme(bound, model)),
    ];
  },
};

/** Points are another rule's business: here the results that are made of them. */
function againstScheme(bound: BoundAudit, model: BookModel): Finding[] {
  const first = recompute(bound, model).filter(
    ({ isFirst, what }) => isFirst && what !== "clausePoints" && what !== "announcedPoints",
  );
  return first.flatMap(({ sheet, cell, shown, expected }) => {
    const area = cell === null ? null : readArea(cell);
    return area === null ? [] : [flag(sheet, [{ row: area.top, column: area.left }], shown ?? "", expected ?? "")];
  });
}

function flag(sheet: string, cells: readonly Place[], shown: string, recomputed: string): Finding {
  return finding(sheet, cells, {
    rule: "total-differs",
    category: "audit",
    severity: "error",
    facts: { shown, recomputed },
  });
}

const digits = (value: number): string => String(Math.round(value * 1e9) / 1e9);
const differs = (one: number, other: number): boolean => Math.abs(one - other) > 1e-6 * Math.max(1, Math.abs(other));

const adding: ReadonlySet<ColumnRole> = new Set(["points", "weight", "score", "deducted", "weighted"]);

/** Subtotals and totals that are not the sum of the clauses above them. */
function wrongSums(table: ScoreTable, audit: AuditModel): Finding[] {
  const columns = [...table.roles].filter(([, role]) => adding.has(role)).map(([column]) => column);
  const sums = table.sections.flatMap(({ subtotal, rows }) => (subtotal === null ? [] : [{ row: subtotal, rows }]));
  const all = table.total === null ? sums : [...sums, { row: table.total, rows: clauseRows(table) }];
  return columns.flatMap((column) => all.flatMap(({ row, rows }) => wrongSum(table, row, rows, column, audit)));
}

function wrongSum(
  table: ScoreTable,
  row: number,
  rows: readonly number[],
  column: number,
  audit: AuditModel,
): Finding[] {
  const { sheet } = table;
  const shown = sheet.at(row, column)?.cell.value;
  const values = rows.map((one) => sheet.at(one, column)?.cell.value).filter((value) => typeof value === "number");
  if (typeof shown !== "number" || values.length < 2 || isConditional(audit.formulaAt(sheet, row, column), audit))
    return [];
  // A share or a change in a row of sums is worked out there as in the rows above it: nobody adds it up.
  const own = sheet.at(row, column)?.formula?.key;
  if (own !== undefined && rows.some((one) => sheet.at(one, column)?.formula?.key === own)) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  const formula = audit.formulaAt(sheet, row, column);
  const slack = formula === null ? 0 : roundingIn(formula.tree);
  return differs(shown, sum) && Math.abs(shown - sum) > slack
    ? [flag(sheet.name, [{ row, column }], digits(shown), digits(sum))]
    : [];
}

/** Sums that leave something out on purpose, or that are no sums at all. */
function isConditional(formula: ReadFormula | null, audit: AuditModel, depth = 0): boolean {
  if (formula === null) return false;
  return [...nodesOf(formula.tree)].some(({ node }) => {
    if (node.kind === "call") return !/^(SUM|IF|ROUND|COUNTBLANK|COUNT|IFERROR)$/.test(node.name);
    if (node.kind === "other") return true;
    if (node.kind !== "range" || node.sheet !== null || depth > 2) return false;
    const { top, bottom, left } = node.area;
    return top === bottom && isConditional(audit.formulaAt(formula.sheet, top, left), audit, depth + 1);
  });
}

/** Saved numbers that a fresh calculation of a score workbook does not give, where each chain of them begins. */
function stale(model: BookModel, audit: AuditModel): Finding[] {
  if (audit.tables.length === 0) return [];
  return staleBlocks(model).map(({ sheet, cells, saved, computed }) =>
    flag(sheet.name, cells, digits(saved), digits(computed)),
  );
}

/** A sum, share or score that is lifted by a number typed into its formula. */
function adjusted(formula: ReadFormula, audit: AuditModel): Finding[] {
  const { sheet, cell } = formula;
  // Where nothing is scored, a factor is a rate of benefits or of tax.
  if (audit.tables.length === 0 || cell.formula.constants.length === 0) return [];
  const tree = calculationIn(formula.tree);
  if (tree.kind !== "operation" || !isResult(formula, audit)) return [];
  const constant = tree.args.flatMap((arg) => (arg.kind === "number" ? [arg.value] : []))[0];
  const rest = tree.args.find((arg) => arg.kind !== "number");
  if (constant === undefined || rest === undefined || tree.args.length !== 2) return [];
  const isChange = tree.operator === "-" && constant === 1 && rest.kind === "operation" && rest.operator === "/";
  const isAdded = (tree.operator === "+" || tree.operator === "-") && constant !== 0 && isMade(rest) && !isChange;
  const isLifted =
    tree.operator === "*" &&
    ![0, 1, 5, 10, 20, 50, 100, 1000, 0.01, 0.1, 0.5].includes(constant) &&
    constant > 1 &&
    constant < 2;
  const value = cell.cell.value;
  if ((!isAdded && !isLifted) || typeof value !== "number") return [];
  const without = isLifted ? value / constant : tree.operator === "+" ? value - constant : value + constant;
  return [flag(sheet.name, [cell], digits(value), digits(without))];
}

/** Made of sums or of several cells: not a counter or a next number. */
const isMade = (node: Expression): boolean =>
  [...nodesOf(node)].some(({ node: one }) => one.kind === "call" && /^(SUM|AVERAGE)/.test(one.name)) ||
  [...nodesOf(node)].filter(({ node: one }) => one.kind === "range").length > 1;

const scored: ReadonlySet<ColumnRole> = new Set([
  "points",
  "weight",
  "score",
  "weighted",
  "rate",
  "deducted",
  "excluded",
]);

function isResult({ sheet, cell }: ReadFormula, audit: AuditModel): boolean {
  const table = audit.tableAt(sheet, cell.row, cell.column);
  const role = table?.roles.get(cell.column) ?? "other";
  const kind = table?.rows.find(({ row }) => row === cell.row)?.kind;
  if (scored.has(role) || kind === "total" || kind === "subtotal") return true;
  return /得分|评分|总分|合计|得分率|分值|平均|score|points|percentage|total|average|final|overall/i.test(
    sheet.rowLabel(cell.row, cell.column),
  );
}
