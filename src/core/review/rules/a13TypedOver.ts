import type { Finding } from "../finding";
import { contains } from "../model/area";
import type { CellModel } from "../model/cellModel";
import type { BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "../audit/cellText";
import { auditModel, type AuditModel } from "../audit/auditModel";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import { worthRows } from "../audit/worthRow";
import type { ColumnRole } from "../audit/headingWords";
import type { BoundAudit } from "../recompute/boundAudit";
import { finding, type Rule } from "../rule";

/** A number typed where the sheet calculates. */
export const typedOver: Rule = {
  ids: ["score-typed-over"],
  check(model) {
    const audit = auditModel(model);
    const inTables = audit.tables.flatMap((table) => [
      ...amongFormulas(table),
      ...typedSums(table, audit),
      ...typedWeightSums(table, audit),
    ]);
    const results = model.sheets.flatMap((sheet) =>
      sheet.cells.filter((cell) => isTypedResult(cell, sheet, audit)).map((cell) => flag(cell, sheet)),
    );
    const seen = new Set<string>();
    const figures = (model.audits ?? []).flatMap((bound) => typedFigures(bound, model));
    return [...inTables, ...results, ...figures].filter(({ sheet, cells }) => {
      const key = `${sheet}|${cells.join()}`;
      return !seen.has(key) && seen.add(key);
    });
  },
};

function flag(cell: CellModel, sheet: SheetModel): Finding {
  const facts = { value: textAt(cell), label: sheet.rowLabel(cell.row, cell.column) };
  return finding(sheet.name, [cell], { rule: "score-typed-over", category: "audit", severity: "warning", facts });
}

/** Typed numbers in a column of the table that is calculated in most rows. */
function amongFormulas(table: ScoreTable): Finding[] {
  const { sheet } = table;
  return [...table.roles.keys()].flatMap((column) => {
    const cells = clauseRows(table).flatMap((row) => sheet.at(row, column) ?? []);
    const formulas = cells.filter(({ kind }) => kind === "formula");
    const typed = cells.filter(({ kind }) => kind === "number");
    return formulas.length >= 2 && formulas.length > typed.length ? typed.map((cell) => flag(cell, sheet)) : [];
  });
}

/** Results of an audit of ours that are numbers typed by hand. */
function typedFigures({ figures }: BoundAudit, model: BookModel): Finding[] {
  return figures.flatMap(({ what, sheet: name, row, column }) => {
    const sheet = what === "clausePoints" || what === "announcedPoints" ? undefined : model.sheet(name);
    const cell = sheet?.at(row, column);
    return sheet !== undefined && cell?.kind === "number" ? [flag(cell, sheet)] : [];
  });
}

const summed: ReadonlySet<ColumnRole> = new Set([
  "points",
  "weight",
  "score",
  "deducted",
  "weighted",
  "rate",
  "excluded",
]);

/** Typed numbers in rows of sums, where the column has numbers to add or the row is calculated elsewhere. */
function typedSums(table: ScoreTable, audit: AuditModel): Finding[] {
  const { sheet } = table;
  const rows = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total").map(({ row }) => row);
  const announced = announcedColumns(table);
  return rows.flatMap((row) => {
    const cells = sheet.row(row).filter(({ column }) => table.roles.has(column));
    const isCalculated =
      cells.some(({ kind }) => kind === "formula") ||
      rows.some((other) => audit.formulasInRow(sheet, other).length > 0);
    const typed = cells.filter(
      ({ kind, column }) =>
        kind === "number" &&
        !(announced.has(column) && row !== table.total) &&
        (summed.has(table.roles.get(column) ?? "other") || hasNumbers(table, column)),
    );
    return isCalculated ? typed.map((cell) => flag(cell, sheet)) : [];
  });
}

/** Columns whose subtotals are all typed: they say what the clauses of a section must make. */
function announcedColumns({ sheet, rows, roles }: ScoreTable): ReadonlySet<number> {
  const sums = rows.filter(({ kind }) => kind === "subtotal");
  const isTyped = (column: number): boolean => sums.every(({ row }) => sheet.at(row, column)?.kind === "number");
  return new Set(sums.length < 2 ? [] : [...roles.keys()].filter(isTyped));
}

/** The sum of the weights above a column that is calculated, typed by hand. */
function typedWeightSums(table: ScoreTable, audit: AuditModel): Finding[] {
  return worthRows(table).flatMap(({ beside }) => {
    const isAbove = clauseRows(table).some((row) => audit.formulaAt(table.sheet, row, beside.column) !== null);
    return beside.kind === "number" && isAbove ? [flag(beside, table.sheet)] : [];
  });
}

const hasNumbers = (table: ScoreTable, column: number): boolean =>
  clauseRows(table).filter((row) => typeof table.sheet.at(row, column)?.cell.value === "number").length >= 2;

/** Labels of what is always worked out from something else. */
const result =
  /^(得分率|达标率|符合率|合格率|(换算|折算|综合|最终|平均|加权|总|总评)(后)?(得分|总分|评分)|总得分|评价得分|overall(score|rating|percentage)?|(final|total|weighted|average|overall)(average|score|rate|rating|result|percentage)|percentage(achieved)?|score\(%\))/i;

/** A typed number outside the tables under such a label, on a sheet (or beside a table) that calculates. */
function isTypedResult(cell: CellModel, sheet: SheetModel, audit: AuditModel): boolean {
  if (cell.kind !== "number" || audit.tableAt(sheet, cell.row, cell.column) !== null) return false;
  if (audit.tables.length === 0 || sheet.formulas.length === 0) return false;
  const label = sheet.rowLabel(cell.row, cell.column).normalize("NFKC").replace(/\s+/g, "");
  if (result.test(label)) return true;
  const isCalculated = (row: number): boolean => sheet.at(row, cell.column)?.kind === "formula";
  if (!score.test(label) || given.test(label) || !(isCalculated(cell.row - 1) || isCalculated(cell.row + 1)))
    return false;
  return sheet
    .column(cell.column)
    .some(({ formula }) => formula?.references.some(({ area }) => contains(area, cell.row, cell.column)) === true);
}

/** What is called a score of some kind, in a list of results that are worked out beside it and go on from it. */
const score = /得分|评分|总分|达标率|score|percentage/i;
/** Numbers that somebody sets. */
const given = /满分|目标|及格|合格|下限|上限|上次|上年|标准|max|target|pass|limit|bound|last|previous|possible|weight/i;
