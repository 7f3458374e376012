import type { FormulaCell, SheetModel } from "./sheetModel";

/**
 * Whether every number that a formula holds and its peers do not is named in a note behind it in its row, as in "meter
 * exchanged, the old one ended 26,000 higher": an exception that is explained where it is made.
 */
export function isExplained({ row, column, formula }: FormulaCell, peer: FormulaCell, sheet: SheetModel): boolean {
  const extra = formula.constants.filter((one) => !peer.formula.constants.includes(one));
  if (extra.length === 0) return false;
  const notes = sheet.row(row).flatMap((cell) => {
    const { value } = cell.cell;
    return cell.column > column && typeof value === "string" && value.length >= shortest ? [value] : [];
  });
  const named = new Set(notes.flatMap(numbersIn));
  return extra.every((one) => named.has(one));
}

/** A few characters are a unit or a code; a note is a sentence. */
const shortest = 8;

const numbersIn = (text: string): number[] =>
  (text.normalize("NFKC").match(/\d+(?:[,' ]\d{3})*(?:\.\d+)?/g) ?? []).map((one) => Number(one.replace(/[,' ]/g, "")));
