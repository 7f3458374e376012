import type { BookModel } from "./bookModel";
import { remember } from "./remember";
import type { SheetModel } from "./sheetModel";

/** Groups of at least three sheets of one form: the same formulas in the same cells, but for a few. */
export const siblingsOf = remember((model: BookModel): readonly (readonly SheetModel[])[] => {
  const groups: SheetModel[][] = [];
  for (const sheet of model.sheets) {
    if (sheet.formulas.length < 5) continue;
    const group = groups.find(([first]) => first !== undefined && isAlike(first, sheet));
    if (group) group.push(sheet);
    else groups.push([sheet]);
  }
  return groups.filter(({ length }) => length >= 3);
});

/** Four of five formulas of the larger one stand in the other one too. */
function isAlike(one: SheetModel, other: SheetModel): boolean {
  const most = Math.max(one.formulas.length, other.formulas.length);
  if (Math.min(one.formulas.length, other.formulas.length) * 5 < most * 4) return false;
  let same = 0;
  for (const { row, column, formula } of one.formulas) if (other.at(row, column)?.formula?.key === formula.key) same++;
  return same * 5 >= most * 4;
}
