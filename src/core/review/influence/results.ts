import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { isCell, rangesOf } from "../audit/expression";
import type { BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import type { CellAt } from "./whatIf";

/** The cells that a workbook is made for: where it shows the score that decides, and the grade. */
export interface ResultCells {
  readonly score: CellAt | null;
  readonly grade: CellAt | null;
}

/** Of a recognised audit, else found by their labels; null when the workbook shows neither. */
export function resultCells(model: BookModel): ResultCells | null {
  const [bound] = model.audits ?? [];
  const figure = (what: string): CellAt | null => bound?.figures.find((one) => one.what === what) ?? null;
  if (bound !== undefined) return { score: figure("score"), grade: figure("grade") };
  const audit = auditModel(model);
  if (audit.tables.length === 0) return null;
  const grade = graded(audit);
  const score = (grade === null ? null : comparedBy(grade, audit)) ?? labelled(audit) ?? lastTotal(audit);
  return grade === null && score === null ? null : { score, grade: grade === null ? null : place(grade) };
}

const place = ({ sheet, cell }: ReadFormula): CellAt => ({ sheet: sheet.name, row: cell.row, column: cell.column });

const labelOf = ({ sheet, cell }: ReadFormula): string =>
  sheet.rowLabel(cell.row, cell.column).normalize("NFKC").replace(/\s+/g, "");

const gradeLabel =
  /^(评定|评价|自评|最终|综合)?(等级|星级|级别|结论|结果)|^(grade|rating|result|outcome|overallrating)/i;

/** A formula that answers with a word beside a label for grades, outside tables with a row for each. */
const graded = (audit: AuditModel): ReadFormula | null =>
  audit.formulas.find(
    (one) => typeof one.cell.cell.value === "string" && one.cell.cell.value !== "" && gradeLabel.test(labelOf(one)),
  ) ?? null;

/** The number that a grade is made from: the first single cell with a number that its formula reads. */
function comparedBy(grade: ReadFormula, audit: AuditModel): CellAt | null {
  for (const range of rangesOf(grade.tree)) {
    const sheet = audit.sheetOf(range, grade.sheet);
    if (sheet === null || !isCell(range) || !isCalculated(sheet, range.area.top, range.area.left)) continue;
    return { sheet: sheet.name, row: range.area.top, column: range.area.left };
  }
  return null;
}

function isCalculated(sheet: SheetModel, row: number, column: number): boolean {
  const cell = sheet.at(row, column);
  return cell?.kind === "formula" && typeof cell.cell.value === "number";
}

const scoreLabel =
  /^(最终|综合|换算后?|折算后?|评价|总)(得分|评分|成绩)|^总分$|^得分率$|^(overall|final|total|weighted)(score|rating|percentage|average)|^percentage/i;

function labelled(audit: AuditModel): CellAt | null {
  const found = audit.formulas.filter(
    (one) => typeof one.cell.cell.value === "number" && scoreLabel.test(labelOf(one)),
  );
  const last = found.at(-1);
  return last === undefined ? null : place(last);
}

/** The total of the scores of the last table that has one. */
function lastTotal({ tables }: AuditModel): CellAt | null {
  const found = tables.flatMap(({ total, columns, sheet }) => {
    const column = columns.get("weighted") ?? columns.get("score");
    return total === null || column === undefined ? [] : [{ sheet: sheet.name, row: total, column }];
  });
  return found.at(-1) ?? null;
}
