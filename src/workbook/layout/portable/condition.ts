import type { Book, CellValue } from "../../../core/book/book";
import { mayCallAudit, readAuditFormula } from "./calls";
import { repairFormula } from "./repairFormula";

/** A cell that asks the add-in and gets no proper answer. */
export interface AilingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The formula with its function names in order; null where they are. */
  readonly mended: string | null;
  /** What it shows where that is no answer; null where it is one. */
  readonly silent: "#NAME?" | "#BUSY!" | null;
}

/** Every cell that asks the add-in under a wrong name, or shows that nobody answered. */
export function ailingCells(book: Book): AilingCell[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, formula, value }): AilingCell[] => {
      if (formula === undefined || !mayCallAudit(formula)) return [];
      const repaired = repairFormula(formula);
      if (readAuditFormula(repaired).calls.length === 0) return [];
      const mended = repaired.toUpperCase() === formula.toUpperCase() ? null : repaired;
      const silent = silence(value);
      return mended === null && silent === null ? [] : [{ sheet: sheet.name, row, column, formula, mended, silent }];
    }),
  );
}

function silence(value: CellValue): AilingCell["silent"] {
  if (typeof value === "string") return value === "#BUSY!" || value === "#NAME?" ? value : null;
  if (typeof value !== "object" || value === null) return null;
  if (value.error === "#NAME?") return "#NAME?";
  return value.error === "#BUSY!" || value.error === "#GETTING_DATA" ? "#BUSY!" : null;
}
