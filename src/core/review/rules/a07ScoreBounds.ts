import type { Finding, Severity } from "../finding";
import type { Place } from "../model/area";
import type { CellModel } from "../model/cellModel";
import { isFormulaCell, type FormulaCell } from "../model/sheetModel";
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
  if (points === undefined) return [...table.roles].flatMap(([column]) => againstPeers(table, column));
  if (columns.length === 0) return ratedSideBySide(table, points);
  const rows = [...clauseRows(table), ...table.sections.flatMap(({ subtotal }) => subtotal ?? [])];
  return columns.flatMap((column) => {
    const wrong = rows.flatMap((row) => outside(table, row, column, points));
    // Marks out of a hundred beside weights of ten: another scale, and no fault of every second row.
    return wrong.length > 2 && wrong.length * 2 > rows.length ? [] : wrong;
  });
}

function outside(
  table: ScoreTable,
  row: number,
  column: number,
  points: number,
  isScore = table.roles.get(column) === "score",
): Finding[] {
  const value = table.sheet.at(row, column)?.cell.value;
  const most = table.sheet.at(row, points)?.cell.value;
  if (typeof value !== "number" || typeof most !== "number" || most <= 0) return [];
  const isBelow = value < -slack && isScore;
  if (!isBelow && Math.abs(value) <= most + slack) return [];
  return [flag(table.sheet.name, [{ row, column }], String(value), isBelow ? "0" : String(most), "error")];
}

/** Companies or raters side by side, two columns or more, in which all typed marks but one or two lie between zero and the points of their row. */
function ratedSideBySide(table: ScoreTable, points: number): Finding[] {
  const rows = clauseRows(table);
  const marks = [...table.roles].flatMap(([column, role]) => {
    const typed = rows.filter((row) => table.sheet.at(row, column)?.kind === "number");
    const isMarked = role === "other" && column > points && typed.length * 2 > rows.length;
    return isMarked ? [{ column, typed }] : [];
  });
  const wrong = marks.flatMap(({ column, typed }) => typed.flatMap((row) => outside(table, row, column, points, true)));
  const all = marks.reduce((sum, { typed }) => sum + typed.length, 0);
  return marks.length < 2 || wrong.length > 2 || wrong.length * 8 > all ? [] : wrong;
}

/** Typed among scores that are worked out from weights, and outside what all of these keep to: zero and the weight. */
function againstPeers(table: ScoreTable, column: number): Finding[] {
  const cells = clauseRows(table).flatMap((row) => table.sheet.at(row, column) ?? []);
  const peers = cells.filter(isFormulaCell);
  const bound = boundOf(peers, table);
  if (bound === null) return belowAll(table, column, cells, peers);
  return cells
    .filter(({ formula }) => formula === null)
    .flatMap(({ row, cell: { value } }) => {
      const most = table.sheet.at(row, bound)?.cell.value;
      if (typeof value !== "number" || typeof most !== "number" || (value >= -slack && value <= most + slack))
        return [];
      return [flag(table.sheet.name, [{ row, column }], String(value), value < 0 ? "0" : String(most), "error")];
    });
}

/** A negative number typed among at least four figures that are worked out, none of which is; differences and shares aside. */
function belowAll(
  { sheet, roles }: ScoreTable,
  column: number,
  cells: readonly CellModel[],
  peers: readonly FormulaCell[],
): Finding[] {
  const isAmount = !/^(gap|rate|target|id)$/.test(roles.get(column) ?? "gap");
  const isPositive = peers.every(({ cell }) => !isNumber(cell.value) || cell.value >= 0);
  if (!isAmount || !isPositive || peers.length < 4) return [];
  return cells
    .filter(({ formula }) => formula === null)
    .flatMap((cell) => {
      const { value } = cell.cell;
      return isNumber(value) && value < 0 ? flag(sheet.name, [cell], String(value), "0", "error") : [];
    });
}

/** The column of weights that all scores of a column are worked out from and none exceeds, while some reach it. */
function boundOf(peers: readonly FormulaCell[], table: ScoreTable): number | null {
  const [first] = peers;
  const weights = first?.formula.references.filter(
    ({ sheet, area }) => sheet === null && area.top === first.row && table.roles.get(area.left) === "weight",
  );
  const column = weights?.at(-1)?.area.left;
  if (column === undefined || peers.length < 4) return null;
  const pairs = peers.map(({ row, cell }) => [cell.value, table.sheet.at(row, column)?.cell.value] as const);
  const isWithin = pairs.every(
    ([value, most]) => isNumber(value) && isNumber(most) && value >= 0 && value <= most + slack,
  );
  return isWithin && pairs.some(([value, most]) => value === most && value !== 0) ? column : null;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

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
  const isScored = isShare || table !== null || /率|%|percent|得分|score|rating/i.test(`${label} ${heading}`);
  const factor = isScored && audit.tables.length > 0 ? lifting(division.within) : null;
  if (factor !== null) return [flag(sheet.name, [cell], `×${factor}`, "1", "warning")];
  const most = division.within.some((node) => node.kind === "operation" && node.operator === "*") ? 100 : 1;
  const isOutside = isShare && typeof value === "number" && value > most + slack && value !== 100;
  return isOutside ? [flag(sheet.name, [cell], String(value), String(most), "warning")] : [];
}

/** A factor on a quotient, or on a condition around it, that brings it neither to a hundred nor to another round scale. */
function lifting(within: readonly Expression[]): number | null {
  const [outer] = within;
  const products = [outer, ...within.slice(1).filter((_, index) => isCondition(within[index]))];
  const factors = products.flatMap((node) =>
    node?.kind === "operation" && node.operator === "*"
      ? node.args.flatMap((arg) => (arg.kind === "number" ? [arg.value] : []))
      : [],
  );
  return factors.find((factor) => factor > 1 && ![5, 10, 20, 50, 100, 1000].includes(factor)) ?? null;
}

const isCondition = (node: Expression | undefined): boolean =>
  node?.kind === "call" && /^(IF|IFERROR|ROUND)$/.test(node.name);
