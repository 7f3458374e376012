import type { Finding } from "../finding";
import type { Area } from "../model/area";
import { withArea } from "../model/copyFormula";
import { groupBy } from "../model/groupBy";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { isCell, rangesOf, type RangeNode } from "../audit/expression";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import { finding, type Rule } from "../rule";

/** Formulas of a clause that read the row above or below their own. */
export const rowOffset: Rule = {
  ids: ["row-offset"],
  check(model) {
    const audit = auditModel(model);
    return audit.tables.flatMap((table) => [...table.roles.keys()].flatMap((column) => inColumn(table, column, audit)));
  },
};

interface Off {
  readonly formula: ReadFormula;
  readonly rows: number;
  /** The cells that it reads instead of those of its own row. */
  readonly areas: readonly Area[];
}

function inColumn(table: ScoreTable, column: number, audit: AuditModel): Finding[] {
  const formulas = clauseRows(table).flatMap((row) => audit.formulaAt(table.sheet, row, column) ?? []);
  if (formulas.length < 3) return [];
  const off = formulas.flatMap((formula) => offsetOf(formula, table) ?? []);
  return [...groupBy(off, ({ rows }) => rows).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const facts = { formula: first.formula.cell.formula.text, rows: first.rows };
    const cells = group.map(({ formula }) => formula.cell);
    const expected = inOwnRow(first);
    return [
      finding(table.sheet.name, cells, { rule: "row-offset", category: "audit", severity: "error", facts, expected }),
    ];
  });
}

/** The formula with the cells of its own row. */
const inOwnRow = ({ formula: { cell }, areas }: Off): string =>
  areas.reduce((text, area) => withArea(text, area, { ...area, top: cell.row, bottom: cell.row }), cell.formula.text);

/** The inputs of a row stand in the row: a cell of another input column that is read one row off, and never in the own row. */
function offsetOf(formula: ReadFormula, table: ScoreTable): Off | null {
  const inputs = rangesOf(formula.tree).filter((range) => isInput(range, formula, table));
  for (const [, ranges] of groupBy(inputs, ({ area }) => area.left)) {
    const offsets = ranges.map(({ area }) => area.top - formula.cell.row);
    const [first] = offsets;
    if (first !== undefined && offsets.every((offset) => offset === first) && Math.abs(first) === 1)
      return { formula, rows: first, areas: ranges.map(({ area }) => area) };
  }
  return null;
}

/** A cell beside the formula in another column of the table; the own column is that of running sums. */
function isInput(range: RangeNode, { cell }: ReadFormula, table: ScoreTable): boolean {
  const { left, top } = range.area;
  return (
    range.sheet === null &&
    isCell(range) &&
    left !== cell.column &&
    table.roles.has(left) &&
    top >= table.header &&
    top <= table.last + 1
  );
}
