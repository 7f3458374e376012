import type { AuditModel, ReadFormula } from "./auditModel";
import { textAt } from "./cellText";
import { isCell } from "./expression";

/** A result and a text elsewhere on its sheet that names it and states its limit. */
export interface Stated {
  readonly formula: ReadFormula;
  readonly text: string;
  readonly most: number;
}

/** "总评得分最高不超过59分", "the final score is at most 59": the name comes before the limit. */
const limit =
  /(?:最多|至多|最高|不超过|不得超过|上限|封顶|at most|not (?:above|exceed)|no more than|limited to)\D{0,8}?(\d+(?:\.\d+)?)/i;

/** Results in single cells whose limit is stated in another cell, by their own name. */
export function statedLimits(audit: AuditModel): Stated[] {
  if (audit.tables.length === 0) return [];
  const texts = audit.book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ kind }) => kind === "text")
      .map((cell) => textAt(cell).normalize("NFKC"))
      .filter((text) => text.length <= 120)
      .flatMap((text) => {
        const found = limit.exec(text);
        return found === null ? [] : [{ sheet, text, before: text.slice(0, found.index), most: Number(found[1]) }];
      }),
  );
  if (texts.length === 0) return [];
  return audit.formulas.flatMap((formula) => {
    const label = labelOf(formula);
    if (label.length < 4 || typeof formula.cell.cell.value !== "number" || isShown(formula, label, audit)) return [];
    const found = texts.find(({ sheet, before }) => sheet === formula.sheet && named(before, label));
    return found === undefined || found.text === label ? [] : [{ formula, text: found.text, most: found.most }];
  });
}

const labelOf = ({ sheet, cell }: ReadFormula): string =>
  sheet.rowLabel(cell.row, cell.column).normalize("NFKC").trim().toLowerCase();

const named = (text: string, label: string): boolean => text.toLowerCase().includes(label);

/** Only shows a cell that has the same name: the limit is kept there. */
function isShown({ tree, sheet }: ReadFormula, label: string, audit: AuditModel): boolean {
  if (tree.kind !== "range" || !isCell(tree)) return false;
  const target = audit.sheetOf(tree, sheet);
  const { top, left } = tree.area;
  return target?.rowLabel(top, left).normalize("NFKC").trim().toLowerCase() === label;
}
