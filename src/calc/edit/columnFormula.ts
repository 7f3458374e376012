import type { LiveTable, SheetId } from "../liveBook";
import type { Workbook } from "../sheets/workbook";
import { rewriteFormula } from "./rewrite";
import { copied } from "./tokens";

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : rewriteFormula(formula, null, (token) => copied(token, rows, columns));
}

/** The formula that all these cells of a column have, as the first of them reads; null when one differs. */
function sharedFormula(book: Workbook, sheet: SheetId, column: number, rows: readonly number[]): string | null {
  const [first] = rows;
  const formula = first === undefined ? null : book.content(sheet, first, column).formula;
  if (first === undefined || formula === null) return null;
  const same = (row: number): boolean => {
    const other = book.content(sheet, row, column).formula;
    return (
      other !== null &&
      (other === formula ? isSelfContained(formula) : copiedFormula(formula, row - first, 0) === other)
    );
  };
  return rows.slice(1).every((row) => same(row)) ? formula : null;
}

/** Reads the same in every row. */
const isSelfContained = (formula: string): boolean => copiedFormula(formula, 1, 0) === formula;

/** Fills the calculated columns of a table down into new data rows; cells that hold something are left alone. */
export function fillCalculatedColumns(book: Workbook, table: LiveTable, fresh: readonly number[]): void {
  const { sheet, row: header, column: left, columns, rows } = table.area;
  const isNew = new Set(fresh);
  const end = header + rows - (table.totalsRow ? 1 : 0);
  const known: number[] = [];
  for (let row = header + 1; row < end; row += 1) if (!isNew.has(row)) known.push(row);
  const [first] = known;
  if (first === undefined) return;
  for (let column = left; column < left + columns; column += 1) {
    const formula = sharedFormula(book, sheet, column, known);
    if (formula === null) continue;
    for (const row of fresh) {
      const content = book.content(sheet, row, column);
      if (content.formula !== null || content.value !== null) continue;
      book.putInput(sheet, row, column, { formula: copiedFormula(formula, row - first, 0), value: null });
    }
  }
}
