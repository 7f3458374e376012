import type { Finding } from "../finding";
import { cellAddress, readArea } from "../model/area";
import { marksIn } from "../audit/marksIn";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { nodesOf, rangesOf, type Expression } from "../audit/expression";
import type { ColumnRole } from "../audit/headingWords";
import { oddSums } from "../audit/oddSums";
import { isOtherStatistic } from "../audit/otherStatistic";
import { outvoted, readsColumn } from "../audit/outvoted";
import type { AuditFacts } from "./auditFacts";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import { worthRows } from "../audit/worthRow";
import type { BoundAudit } from "../recompute/boundAudit";
import { recompute } from "../recompute/recompute";
import { finding, type Rule } from "../rule";

/** A calculation of another kind than its heading says, or than that of its peers; the majority may be the wrong one. */
export const oddCalculation: Rule = {
  ids: ["odd-calculation"],
  check(model) {
    const audit = auditModel(model);
    const summaries = summariesOf(model.audits ?? []);
    const inTables = audit.tables.flatMap((table) => [
      ...againstHeading(table, audit, !summaries.has(table.sheet.name)),
      ...againstSums(table, audit),
      ...againstWeights(table, audit),
    ]);
    return [...inTables, ...(model.audits ?? []).flatMap((bound) => againstScheme(bound, audit))];
  },
};

type Why = AuditFacts["odd-calculation"]["why"];

function flag(formulas: readonly ReadFormula[], heading: string, why: Why): Finding[] {
  const [first] = formulas;
  if (!first) return [];
  const facts = { formula: first.cell.formula.text, heading, why };
  return [
    finding(
      first.sheet.name,
      formulas.map(({ cell }) => cell),
      { rule: "odd-calculation", category: "audit", severity: "error", facts },
    ),
  ];
}

/** Formulas of clauses that do not give what the scheme gives, with all their copies: right results may be luck. */
function againstScheme(bound: BoundAudit, audit: AuditModel): Finding[] {
  const wrong = recompute(bound, audit.book).filter(({ what, equal }) => what === "clauseEarned" && equal === false);
  const keys = new Set(wrong.flatMap((one) => formulaOf(one.sheet, one.cell, audit)?.cell.formula.key ?? []));
  const copies = bound.figures
    .filter(({ what }) => what === "clauseEarned")
    .flatMap(({ sheet, row, column }) => formulaOf(sheet, cellAddress(row, column), audit) ?? []);
  return flag(
    copies.filter(({ cell }) => keys.has(cell.formula.key)),
    bound.scheme.id,
    "scheme",
  );
}

function formulaOf(name: string, cell: string | null, audit: AuditModel): ReadFormula | null {
  const sheet = audit.book.sheet(name);
  const area = cell === null ? null : readArea(cell);
  return sheet === undefined || area === null ? null : audit.formulaAt(sheet, area.top, area.left);
}

/** Sheets that show the score of a known audit: every row is a result of its own there, and recomputed as such. */
const summariesOf = (audits: readonly BoundAudit[]): ReadonlySet<string> =>
  new Set(audits.flatMap(({ figures }) => figures.filter(({ what }) => what === "score").map(({ sheet }) => sheet)));

function againstHeading(table: ScoreTable, audit: AuditModel, hasPeers: boolean): Finding[] {
  return [...table.roles].flatMap(([column, role]) => {
    const formulas = clauseRows(table).flatMap((row) => audit.formulaAt(table.sheet, row, column) ?? []);
    const heading = table.headings.get(column) ?? "";
    const why = kindOf(role, table, heading);
    const unlike =
      why === null ? [] : formulas.filter((formula) => !isOfKind(formula, why, table) && !readsColumn(formula));
    const wrong = isConversion(unlike, formulas) ? [] : unlike;
    if (wrong.length > 0 && why !== null) return flag(wrong, heading, why);
    const total = table.total === null ? null : audit.formulaAt(table.sheet, table.total, column);
    const against = total === null ? [] : witnessed(formulas, total);
    if (against.length > 0) return flag(against, heading, "peers");
    return hasPeers ? flag(outvoted(formulas), heading, "peers") : [];
  });
}

/** All rows but one or two calculate in one way, these and the row of the total in another: then the many are wrong. */
function witnessed(formulas: readonly ReadFormula[], total: ReadFormula): readonly ReadFormula[] {
  const { key, pattern, references } = total.cell.formula;
  const isOfItsRow = references.every(({ area }) => area.top === total.cell.row && area.bottom === total.cell.row);
  const others = formulas.filter(({ cell }) => cell.formula.key !== key);
  const [first] = others;
  const few = formulas.length - others.length;
  if (first === undefined || few === 0 || few > 2 || !isOfItsRow || references.length < 2) return [];
  const { key: usual, pattern: other } = first.cell.formula;
  return other !== pattern && others.every(({ cell }) => cell.formula.key === usual) ? others : [];
}

/** What a column must calculate, by its heading and its neighbours. */
function kindOf(role: ColumnRole, table: ScoreTable, heading: string): Why | null {
  const { columns } = table;
  if (role === "gap" || /应得|涉及项/.test(heading)) return "difference";
  if (role === "score" && columns.has("points") && columns.has("deducted")) return "difference";
  if (role === "weighted" && columns.has("weight") && columns.has("score")) return "product";
  return role === "rate" ? "share" : null;
}

/** All rows divide: marks that are brought to another scale, which no other column needs to make up. */
const isConversion = (wrong: readonly ReadFormula[], all: readonly ReadFormula[]): boolean =>
  wrong.length === all.length && wrong.every(({ cell }) => cell.formula.text.includes("/"));

/** A formula that does what its heading says; one that only hands a cell on is none of our business. */
function isOfKind({ tree }: ReadFormula, why: Why, table: ScoreTable): boolean {
  const marks = why === "difference" ? marksIn(tree) : new Set<Expression>();
  const cells = rangesOf(tree).filter((one) => one.sheet === null && table.roles.has(one.area.left) && !marks.has(one));
  if (new Set(cells.map(({ area }) => area.left)).size < 2) return true;
  const has = (test: (node: Expression) => boolean): boolean => [...nodesOf(tree)].some(({ node }) => test(node));
  const operator = (...signs: string[]): boolean =>
    has((node) => node.kind === "operation" && signs.includes(node.operator));
  const call = (name: RegExp): boolean => has((node) => node.kind === "call" && name.test(node.name));
  if (why === "difference") return operator("-") || call(/^(IMSUB|CHOOSE|SWITCH|VLOOKUP)$/);
  if (why === "product") return (operator("*", "/") || call(/PRODUCT/)) && !has((node) => addsColumns(node, table));
  return why !== "share" || operator("/") || call(/^(AVERAGE|AVERAGEIFS?|QUOTIENT|PERCENT.*)$/);
}

/** A plus or minus between cells of two columns of the table. */
function addsColumns(node: Expression, table: ScoreTable): boolean {
  if (node.kind !== "operation" || !"+-".includes(node.operator) || node.args.length < 2) return false;
  const columns = node.args.map((arg) => rangesOf(arg).find(({ area }) => table.roles.has(area.left))?.area.left);
  return columns.every((column) => column !== undefined) && new Set(columns).size > 1;
}

/** Sums of a section or of everything: sums, and of one kind with those beside them. */
const againstSums = (table: ScoreTable, audit: AuditModel): Finding[] =>
  oddSums(table, audit).flatMap(({ formula, label }) => flag([formula], label, "sum"));

/** Weights in a row are added up beside them, whatever else the column holds. */
function againstWeights(table: ScoreTable, audit: AuditModel): Finding[] {
  return worthRows(table).flatMap(({ label, numbers, beside }) => {
    const formula = audit.formulaAt(table.sheet, beside.row, beside.column);
    const [first, last] = [numbers[0], numbers.at(-1)];
    const readsThem = formula?.ranges.some(
      ({ sheet, area }) => sheet === null && area.left === first?.column && area.right === last?.column,
    );
    return formula !== null && readsThem === true && isOtherStatistic(formula.tree, label)
      ? flag([formula], label, "sum")
      : [];
  });
}
