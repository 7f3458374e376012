import type { Finding } from "../finding";
import { cellAddress, readArea } from "../model/area";
import { groupBy } from "../model/groupBy";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { nodesOf, rangesOf, type Expression } from "../audit/expression";
import type { ColumnRole } from "../audit/headingWords";
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
    const wrong = why === null ? [] : formulas.filter((formula) => !isOfKind(formula, why, table));
    if (wrong.length > 0 && why !== null) return flag(wrong, heading, why);
    return hasPeers ? flag(outvoted(formulas), heading, "peers") : [];
  });
}

/** What a column must calculate, by its heading and its neighbours. */
function kindOf(role: ColumnRole, table: ScoreTable, heading: string): Why | null {
  const { columns } = table;
  if (role === "gap" || /应得|涉及项/.test(heading)) return "difference";
  if (role === "score" && columns.has("points") && columns.has("deducted")) return "difference";
  if (role === "weighted" && columns.has("weight") && columns.has("score")) return "product";
  return role === "rate" ? "share" : null;
}

/** A formula that does what its heading says; one that only hands a cell on is none of our business. */
function isOfKind({ tree }: ReadFormula, why: Why, table: ScoreTable): boolean {
  const cells = rangesOf(tree).filter(({ sheet, area }) => sheet === null && table.roles.has(area.left));
  if (new Set(cells.map(({ area }) => area.left)).size < 2) return true;
  const has = (test: (node: Expression) => boolean): boolean => [...nodesOf(tree)].some(({ node }) => test(node));
  const operator = (...signs: string[]): boolean =>
    has((node) => node.kind === "operation" && signs.includes(node.operator));
  const call = (name: RegExp): boolean => has((node) => node.kind === "call" && name.test(node.name));
  if (why === "difference") return operator("-") || call(/^(IMSUB|CHOOSE|SWITCH|VLOOKUP)$/);
  if (why === "product") return operator("*", "/") || call(/PRODUCT/);
  return why !== "share" || operator("/") || call(/^(AVERAGE|AVERAGEIFS?|QUOTIENT|PERCENT.*)$/);
}

/** One or two formulas whose functions and signs differ from those of at least three times as many peers. */
function outvoted(formulas: readonly ReadFormula[]): ReadFormula[] {
  const kinds = [...groupBy(formulas, ({ tree }) => signature(tree)).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [most = []] = kinds;
  const rest = kinds.slice(1).flat();
  return rest.length > 0 && most.length >= 3 && rest.length * 3 <= most.length ? rest : [];
}

const signature = (tree: Expression): string =>
  [...nodesOf(tree)]
    .map(({ node }) => (node.kind === "call" ? node.name : node.kind === "operation" ? node.operator : ""))
    .join(" ");

/** Sums of a section or of everything: sums, and of one kind with those beside them. */
function againstSums(table: ScoreTable, audit: AuditModel): Finding[] {
  const rows = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const formulas = rows.flatMap(({ row, label }) =>
    [...table.roles].flatMap(([column, role]) => {
      const formula = !unsummed.has(role) ? audit.formulaAt(table.sheet, row, column) : null;
      return formula === null ? [] : [{ formula, label }];
    }),
  );
  return formulas.flatMap(({ formula, label }) =>
    isOtherStatistic(formula, label) ? flag([formula], label, "sum") : [],
  );
}

/** Weights in a row are added up beside them, whatever else the column holds. */
function againstWeights(table: ScoreTable, audit: AuditModel): Finding[] {
  return worthRows(table).flatMap(({ label, numbers, beside }) => {
    const formula = audit.formulaAt(table.sheet, beside.row, beside.column);
    const [first, last] = [numbers[0], numbers.at(-1)];
    const readsThem = formula?.ranges.some(
      ({ sheet, area }) => sheet === null && area.left === first?.column && area.right === last?.column,
    );
    return formula !== null && readsThem === true && isOtherStatistic(formula, label)
      ? flag([formula], label, "sum")
      : [];
  });
}

/** What is not added up: shares are averaged or divided, bounds and ids are neither. */
const unsummed: ReadonlySet<ColumnRole> = new Set(["rate", "gap", "target", "id"]);

/** An average or an extreme value of a column where its sum belongs. */
function isOtherStatistic({ tree }: ReadFormula, label: string): boolean {
  if (/平均|average|mean|最高|最低|max|min/i.test(label)) return false;
  const outer = tree.kind === "call" && tree.name === "IF" ? (tree.args[2] ?? tree) : tree;
  return outer.kind === "call" && /^(AVERAGE|AVERAGEIFS?|MAX|MIN|COUNT|COUNTA|MEDIAN|PRODUCT)$/.test(outer.name);
}
