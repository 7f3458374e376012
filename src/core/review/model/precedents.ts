import { sizeOf } from "./area";
import type { BookModel } from "./bookModel";
import type { CellModel } from "./cellModel";
import { remember } from "./remember";
import type { FormulaCell, SheetModel } from "./sheetModel";
import { isFormulaCell } from "./sheetModel";

/** How many cells the review looks up at most to follow references; a workbook beyond it is followed in part. */
const budget = 4_000_000;

/** Which formulas each formula reads, each once, within one workbook. */
export interface Precedents {
  readonly of: (cell: FormulaCell) => readonly FormulaCell[];
  /** False when ranges had to be left out because there were too many cells to follow. */
  readonly complete: boolean;
}

/** Follows every reference once; names and other workbooks are not followed. */
export const precedentsOf = remember(follow);

function follow(model: BookModel): Precedents {
  const found = new Map<FormulaCell, readonly FormulaCell[]>();
  let left = budget;
  for (const sheet of model.sheets)
    for (const cell of sheet.formulas) {
      const read = left > 0 ? readBy(cell, sheet, model) : [];
      left -= read.length + cell.formula.references.length;
      found.set(cell, read.length > 1 ? [...new Set(read)] : read);
    }
  return { of: (cell) => found.get(cell) ?? [], complete: left > 0 };
}

function readBy(cell: FormulaCell, sheet: SheetModel, model: BookModel): FormulaCell[] {
  return cell.formula.references.flatMap((reference) => {
    const target = model.target(reference, sheet);
    if (!target) return [];
    const { area } = reference;
    if (sizeOf(area) === 1) return single(target.at(area.top, area.left));
    const columns = target.formulaColumns().filter((column) => column >= area.left && column <= area.right);
    return columns.flatMap((column) => target.formulasIn(column, area.top, area.bottom));
  });
}

const single = (cell: CellModel | undefined): FormulaCell[] => (cell && isFormulaCell(cell) ? [cell] : []);
