import type { BookModel } from "./bookModel";
import { remember } from "./remember";
import type { FormulaCell, SheetModel } from "./sheetModel";

/** Groups of at least three sheets of one form: the same formulas in the same cells, but for a few. */
export const siblingsOf = remember((model: BookModel): readonly (readonly SheetModel[])[] => {
  const groups: SheetModel[][] = [];
  for (const sheet of model.sheets) {
    if (sheet.formulas.length < least) continue;
    const group = groups.find(([first]) => first !== undefined && isAlike(first, sheet));
    if (group) group.push(sheet);
    else groups.push([sheet]);
  }
  return groups.filter(({ length }) => length >= 3);
});

/** Whether all their formulas are alike, or those that look at no other sheet: every month goes on from the one before. */
function isAlike(one: SheetModel, other: SheetModel): boolean {
  if (areAlike(one.formulas, other.formulas, other)) return true;
  const [mine, theirs] = [ownFormulas(one), ownFormulas(other)];
  return Math.min(mine.length, theirs.length) >= least && areAlike(mine, theirs, other);
}

/** Four of five formulas of the larger one stand in the other one too. */
function areAlike(mine: readonly FormulaCell[], theirs: readonly FormulaCell[], other: SheetModel): boolean {
  const most = Math.max(mine.length, theirs.length);
  if (Math.min(mine.length, theirs.length) * 5 < most * 4) return false;
  let same = 0;
  for (const { row, column, formula } of mine) if (other.at(row, column)?.formula?.key === formula.key) same++;
  return same * 5 >= most * 4;
}

const ownFormulas = remember((one: SheetModel): readonly FormulaCell[] =>
  one.formulas.filter(({ formula }) => formula.references.every(({ sheet }) => sheet === null)),
);

/** Sheets with fewer formulas say too little about their form. */
const least = 5;
