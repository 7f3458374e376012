import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import { auditModel, type ReadFormula } from "../audit/auditModel";
import { reachesOf, readsTable, type Reach } from "../audit/reach";
import type { TableRow } from "../audit/scoreTable";
import { finding, type Rule } from "../rule";

/** Headings, subtotals or totals that are added up or counted together with the clauses. */
export const subtotalCounted: Rule = {
  ids: ["subtotal-counted"],
  check(model) {
    const audit = auditModel(model);
    return audit.formulas
      .filter((one) => readsTable(one, audit))
      .flatMap((formula) => {
        const rows = [...new Set(reachesOf(formula, audit).flatMap((reach) => wronglyIn(reach, formula)))];
        return rows.length === 0 ? [] : [counted(formula, rows)];
      });
  },
};

function counted({ sheet, cell }: ReadFormula, rows: readonly string[]): Finding {
  const facts = { formula: cell.formula.text, rows: rows.join(", ") };
  return finding(sheet.name, [cell], { rule: "subtotal-counted", category: "audit", severity: "error", facts });
}

/** Cells of the range that are no clauses and yet count. */
function wronglyIn(reach: Reach, own: ReadFormula): string[] {
  const { range, table } = reach;
  const rows = table.rows.filter(({ row }) => row >= range.area.top && row <= range.area.bottom);
  // ROWS asks how large a table is, headings and all, and counts no clauses.
  if (reach.within === "ROWS" || !rows.some(({ kind }) => kind === "clause")) return [];
  const column = range.area.left;
  const found = rows.filter((row) => countsWrongly(row, reach, own)).map(({ row }) => cellAddress(row, column));
  const header = headerCounted(reach) ? [cellAddress(table.header, column)] : [];
  return [...header, ...found];
}

function countsWrongly({ row, kind }: TableRow, reach: Reach, own: ReadFormula): boolean {
  const column = reach.range.area.left;
  const isOwnRow = row === own.cell.row && reach.table.sheet === own.sheet;
  // A sum within its own range counts itself.
  if (isOwnRow && column === own.cell.column) return adding.has(reach.within) || reach.within === "SUBTOTAL";
  if (kind === "clause" || kind === "blank" || isOwnRow) return false;
  const cell = reach.table.sheet.at(row, column);
  if (cell === undefined || isTakenOff(own, row, column)) return false;
  if (everything.has(reach.within)) return !isCorrected(reach);
  return (adding.has(reach.within) || isOpenCondition(reach)) && typeof cell.cell.value === "number";
}

/** SUM(C2:C9)-C5 takes the subtotal off again. */
const isTakenOff = ({ cell }: ReadFormula, row: number, column: number): boolean =>
  cell.formula.references.some(
    ({ before, area }) => before === "-" && area.top === row && area.bottom === row && area.left === column,
  );

/** Functions that take every number, or every cell, that they meet. */
const adding: ReadonlySet<string> = new Set(["SUM", "SUMPRODUCT", "AVERAGE", "COUNT"]);
const everything: ReadonlySet<string> = new Set(["COUNTA", "ROWS"]);

/** SUMIF(…,"<>N/A",…) takes every row that does not say so, subtotals too. */
const isOpenCondition = ({ call }: Reach): boolean =>
  call !== null &&
  /^SUMIFS?$/.test(call.name) &&
  call.args.some((arg) => arg.kind === "text" && arg.value.startsWith("<>"));

const headerCounted = (reach: Reach): boolean =>
  everything.has(reach.within) && reach.range.area.top <= reach.table.header && !isCorrected(reach);

/** COUNTA(…)-1 knows that a heading is among its cells. */
function isCorrected({ around }: Reach): boolean {
  const [outer] = around;
  return outer?.kind === "operation" && outer.operator === "-" && outer.args[1]?.kind === "number";
}
