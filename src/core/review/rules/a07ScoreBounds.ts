import type { Finding, Severity } from "../finding";
import type { Place } from "../model/area";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { nodesOf, type Expression } from "../audit/expression";
import { roleOf } from "../audit/headingWords";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import { finding, type Rule } from "../rule";

/** Scores above the points of their clause or below zero, shares above the whole. */
export const scoreBounds: Rule = {
  ids: ["score-out-of-bounds"],
  check(model) {
    const audit = auditModel(model);
    return [...audit.tables.flatMap(rowsOutside), ...audit.formulas.flatMap((formula) => shareOutside(formula, audit))];
  },
};

function flag(sheet: string, cells: readonly Place[], value: string, bound: string, severity: Severity): Finding {
  return finding(sheet, cells, { rule: "score-out-of-bounds", category: "audit", severity, facts: { value, bound } });
}

const slack = 1e-9;

function rowsOutside(table: ScoreTable): Finding[] {
  const points = table.columns.get("points");
  const columns = [...table.roles]
    .filter(([, role]) => role === "score" || role === "deducted")
    .map(([column]) => column);
  if (points === undefined) return [];
  const rows = [...clauseRows(table), ...table.sections.flatMap(({ subtotal }) => subtotal ?? [])];
  return columns.flatMap((column) => rows.flatMap((row) => outside(table, row, column, points)));
}

function outside(table: ScoreTable, row: number, column: number, points: number): Finding[] {
  const value = table.sheet.at(row, column)?.cell.value;
  const most = table.sheet.at(row, points)?.cell.value;
  if (typeof value !== "number" || typeof most !== "number" || most <= 0) return [];
  const isBelow = value < -slack && table.roles.get(column) === "score";
  if (!isBelow && Math.abs(value) <= most + slack) return [];
  return [flag(table.sheet.name, [{ row, column }], String(value), isBelow ? "0" : String(most), "error")];
}

/** A share that shows more than the whole, or whose formula lifts it by a factor of its own. */
function shareOutside({ sheet, cell, tree }: ReadFormula, audit: AuditModel): Finding[] {
  if (!cell.formula.text.includes("/")) return [];
  const { value } = cell.cell;
  const table = audit.tableAt(sheet, cell.row, cell.column);
  const heading = table?.headings.get(cell.column) ?? sheet.columnHeading(cell.row, cell.column);
  const label = sheet.rowLabel(cell.row, cell.column);
  const isShare =
    table !== null
      ? roleOf(heading) === "rate"
      : /[得达符合]分?率$|percentage (achieved|score)|score ratio/i.test(label);
  const division = [...nodesOf(tree)].find(({ node }) => node.kind === "operation" && node.operator === "/");
  if (division === undefined) return [];
  const factor = lifting(division.within);
  if (factor !== null) return [flag(sheet.name, [cell], `×${factor}`, "1", "warning")];
  const most = division.within.some((node) => node.kind === "operation" && node.operator === "*") ? 100 : 1;
  const isOutside = isShare && typeof value === "number" && value > most + slack && value !== 100;
  return isOutside ? [flag(sheet.name, [cell], String(value), String(most), "warning")] : [];
}

/** A factor on a quotient that brings it neither to a hundred nor to another round scale. */
function lifting(within: readonly Expression[]): number | null {
  const [outer] = within;
  if (outer?.kind !== "operation" || outer.operator !== "*") return null;
  const factor = outer.args.flatMap((arg) => (arg.kind === "number" ? [arg.value] : []))[0];
  return factor === undefined || factor <= 1 || [5, 10, 20, 50, 100, 1000].includes(factor) ? null : factor;
}
