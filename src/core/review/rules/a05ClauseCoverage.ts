import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { calculationIn } from "../audit/calculationIn";
import { isCell, nodesOf, type Expression } from "../audit/expression";
import { isCounting, isSumming, reachesOf, readsTable, type Reach } from "../audit/reach";
import { clauseRows, sectionNamed, type ScoreTable } from "../audit/scoreTable";
import { finding, type Rule } from "../rule";

/** A sum or count that leaves out clauses, or takes some twice. */
export const clauseCoverage: Rule = {
  ids: ["clause-coverage"],
  check(model) {
    const audit = auditModel(model);
    return audit.formulas.flatMap((formula) => {
      const wrong = readsTable(formula, audit) ? rangeGap(formula, audit) : addendGap(formula, audit);
      return wrong === null ? [] : [uncovered(formula, wrong)];
    });
  },
};

interface Gap {
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

function uncovered({ sheet, cell }: ReadFormula, { missing, twice }: Gap): Finding {
  const facts = { formula: cell.formula.text, missing: missing.join(", "), twice: twice.join(", ") };
  return finding(sheet.name, [cell], { rule: "clause-coverage", category: "audit", severity: "error", facts });
}

const cells = (rows: readonly number[], column: number): string[] => rows.map((row) => cellAddress(row, column));

/** A range that begins or ends in the middle of a section. */
function rangeGap(formula: ReadFormula, audit: AuditModel): Gap | null {
  for (const reach of reachesOf(formula, audit)) {
    if ((!isSumming(reach) && !isCounting(reach)) || isInside(reach, formula)) continue;
    const gap = named(reach, formula) ?? cut(reach);
    if (gap !== null) return gap;
  }
  return null;
}

/** A sum that stands among the clauses which it adds is a subtotal of its own making. */
function isInside({ range, table }: Reach, { sheet, cell }: ReadFormula): boolean {
  return sheet === table.sheet && cell.column === range.area.left && clauseRows(table).includes(cell.row);
}

/** The row's label names the section: then exactly its clauses belong into the range. */
function named({ range, table, within }: Reach, { sheet, cell }: ReadFormula): Gap | null {
  const section = sheet === table.sheet ? null : sectionNamed(table, sheet.rowLabel(cell.row, cell.column));
  if (section === null) return null;
  const { top, bottom, left } = range.area;
  const missing = section.rows.filter((row) => row < top || row > bottom);
  const foreign = clauseRows(table).filter((row) => row >= top && row <= bottom && !section.rows.includes(row));
  const isOther = missing.length === section.rows.length;
  // A condition picks the section's clauses out of all of them.
  if (missing.length === 0 && /IFS?$|^SUMPRODUCT$/.test(within)) return null;
  return isOther || missing.length + foreign.length === 0
    ? null
    : { missing: cells(missing, left), twice: cells(foreign, left) };
}

function cut({ range, table }: Reach): Gap | null {
  const { top, bottom, left } = range.area;
  const missing = unitsOf(table).flatMap((rows) => partly(rows, table, top, bottom));
  return missing.length === 0 ? null : { missing: cells(missing, left), twice: [] };
}

/** Rows that belong into one sum: a section, or the whole table where every row is a section of its own. */
function unitsOf(table: ScoreTable): (readonly number[])[] {
  const isFlat = table.sections.every(({ rows }) => rows.length === 1);
  return isFlat ? [clauseRows(table)] : table.sections.map(({ rows }) => rows);
}

/** Rows of a unit outside the range, when others of it are inside; a group of ids may be summed on its own. */
function partly(rows: readonly number[], table: ScoreTable, top: number, bottom: number): number[] {
  const inside = rows.filter((row) => row >= top && row <= bottom);
  if (inside.length === 0 || inside.length === rows.length) return [];
  const outside = rows.filter((row) => row < top || row > bottom);
  const group = commonPrefix(inside.map((row) => idAt(table, row)));
  const isGroup = group !== "" && !outside.some((row) => `${idAt(table, row)}.`.startsWith(`${group}.`));
  return isGroup ? [] : outside;
}

function idAt(table: ScoreTable, row: number): string {
  const column = table.columns.get("id");
  const value = column === undefined ? undefined : table.sheet.at(row, column)?.cell.value;
  return typeof value === "string" ? value.trim() : "";
}

/** The parts that all ids begin with: 5.1 of 5.1.1 and 5.1.2. */
function commonPrefix(ids: readonly string[]): string {
  const [first = []] = ids.map((id) => id.split("."));
  const length = first.findIndex((part, index) => ids.some((id) => id.split(".")[index] !== part));
  return (length < 0 ? first.slice(0, -1) : first.slice(0, length)).join(".");
}

/** A sum of subtotals: each section's once. */
function addendGap(formula: ReadFormula, audit: AuditModel): Gap | null {
  const { sheet, cell } = formula;
  if (!cell.formula.text.includes("+") && cell.formula.references.length < 2) return null;
  const tables = audit
    .tablesOn(sheet)
    .filter(({ sections }) => sections.filter(({ subtotal }) => subtotal !== null).length >= 2);
  if (tables.length === 0) return null;
  const refs = addends(calculationIn(formula.tree));
  if (refs.length < 2) return null;
  const rows = refs.map(({ row }) => row);
  const [first] = refs;
  const table = tables.find(
    ({ sections }) => sections.filter(({ subtotal }) => rows.includes(subtotal ?? -1)).length >= 2,
  );
  if (!table || !first || refs.some(({ column }) => column !== first.column)) return null;
  const sums = table.sections.flatMap(({ subtotal }) => subtotal ?? []).filter((row) => row !== cell.row);
  const missing = sums.filter((row) => !rows.includes(row));
  const twice = rows.filter((row, index) => rows.indexOf(row) !== index);
  return missing.length + twice.length === 0
    ? null
    : { missing: cells(missing, first.column), twice: cells(twice, first.column) };
}

/** Cells that a formula adds one by one, =C9+C15 or =SUM(C9,C15); empty for anything else. */
function addends(tree: Expression): { readonly row: number; readonly column: number }[] {
  const leaves = [...nodesOf(tree)].map(({ node }) => node);
  const isSum = leaves.every((node) =>
    node.kind === "range"
      ? isCell(node) && node.sheet === null
      : node.kind === "call"
        ? node.name === "SUM"
        : node.kind === "operation" && node.operator === "+",
  );
  if (!isSum) return [];
  return leaves.flatMap((node) => (node.kind === "range" ? [{ row: node.area.top, column: node.area.left }] : []));
}
