import type { CellValue } from "../../book/book";
import type { BookModel } from "./bookModel";
import { groupBy } from "./groupBy";
import { precedentsOf } from "./precedents";
import { remember } from "./remember";
import type { FormulaCell, SheetModel } from "./sheetModel";

/** Copies of one formula whose saved numbers are not what the workbook gives when it is calculated anew. */
export interface StaleBlock {
  readonly sheet: SheetModel;
  readonly cells: readonly FormulaCell[];
  /** Of the first cell. */
  readonly saved: number;
  readonly computed: number;
}

/** Where saved results stop following their inputs; what only depends on such cells is left out. */
export const staleBlocks = remember((model: BookModel): readonly StaleBlock[] => {
  if (model.recalculated === undefined) return [];
  const computed = freshValues(model, model.recalculated);
  if (computed.size === 0) return [];
  const { of } = precedentsOf(model);
  return model.sheets.flatMap((sheet) => {
    const first = sheet.formulas.filter((cell) => computed.has(cell) && !of(cell).some((read) => computed.has(read)));
    return [...groupBy(first, ({ formula }) => formula.key).values()].flatMap((cells) => {
      const [one] = cells;
      const now = one === undefined ? undefined : computed.get(one);
      return typeof one?.cell.value === "number" && now !== undefined
        ? [{ sheet, cells, saved: one.cell.value, computed: now }]
        : [];
    });
  });
});

const width = 16_384;

/** Cells whose numbers differ, with the new one. Arrays are left out: only their first cell holds the formula. */
function freshValues(model: BookModel, fresh: NonNullable<BookModel["recalculated"]>): Map<FormulaCell, number> {
  const found = new Map<FormulaCell, number>();
  const bySheet = new Map(fresh.sheets.map(({ name, cells }) => [name, cells]));
  for (const { name, formulas } of model.sheets) {
    const values = new Map((bySheet.get(name) ?? []).map(({ row, column, value }) => [row * width + column, value]));
    for (const cell of formulas) {
      const now = values.get(cell.row * width + cell.column);
      if (cell.cell.spill === undefined && isOther(cell.cell.value, now)) found.set(cell, now);
    }
  }
  return found;
}

/** Two numbers that differ by more than the noise of binary sums. */
const isOther = (saved: CellValue, now: CellValue | undefined): now is number =>
  typeof saved === "number" &&
  typeof now === "number" &&
  Math.abs(saved - now) > 1e-6 * Math.max(1, Math.abs(saved), Math.abs(now));
