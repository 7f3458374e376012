import { LONGEST_FORMULA, LONGEST_TEXT } from "../../../calc/functions/textLength";
import type { EditSource, LiveBook, LiveSheet, SheetId } from "../../../calc/liveBook";
import type { CellValue, Validation } from "../../../core/book/book";
import { type Block, contains, type Spot, spotName } from "../model/spot";
import { asStep, type Refusal } from "./refusal";

/** The sheet with this identity; null when it has been deleted. */
export const sheetOf = (book: LiveBook, sheet: SheetId): LiveSheet | null =>
  book.sheets().find(({ id }) => id === sheet) ?? null;

/** The first locked cell of a block on a protected sheet, as the refusal of an edit. */
export function lockedIn(book: LiveBook, sheet: SheetId, block: Block): Refusal | null {
  if (!sheetOf(book, sheet)?.protection) return null;
  for (let row = block.row; row < block.row + block.rows; row += 1)
    for (let column = block.column; column < block.column + block.columns; column += 1)
      if (book.cell(sheet, row, column).style.locked !== false)
        return { kind: "locked", cell: spotName({ row, column }) };
  return null;
}

/** The rule of a cell, if it has one. */
export const ruleOf = (book: LiveBook, sheet: SheetId, spot: Spot) =>
  sheetOf(book, sheet)?.validations.find(({ area }) => contains(area, spot)) ?? null;

/** Refuses a text that is too long for a cell. */
export function tooLong(text: string): Refusal | null {
  const limit = text.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT;
  return text.length > limit ? { kind: "tooLong", limit } : null;
}

/** Puts what was typed into a cell unless its lock or its rule forbids it. */
export function typeInto(book: LiveBook, sheet: SheetId, spot: Spot, text: string, source: EditSource): Refusal | null {
  const refused = lockedIn(book, sheet, { ...spot, rows: 1, columns: 1 }) ?? tooLong(text);
  if (refused) return refused;
  const rule = ruleOf(book, sheet, spot);
  if (rule && (rule.error?.style ?? "stop") === "stop" && !allowed(book, sheet, spot, rule, text))
    return { kind: "rule", error: rule.error ?? null };
  return asStep(book, () => book.type(sheet, spot.row, spot.column, text, source));
}

/** Whether a rule lets a typed text stand. Blank cells and formulas pass, as in Excel's dialog by default. */
function allowed(
  book: LiveBook,
  sheet: SheetId,
  spot: Spot,
  { rule }: Pick<Validation, "rule">,
  text: string,
): boolean {
  if (text === "" || text.startsWith("=")) return true;
  if (rule.kind === "list") return (book.listOf(sheet, spot.row, spot.column) ?? [text]).includes(text.trim());
  if (rule.kind !== "whole" && rule.kind !== "decimal") return true;
  const number = Number(text.normalize("NFKC"));
  if (!Number.isFinite(number) || (rule.kind === "whole" && !Number.isInteger(number))) return false;
  const bound = (formula: string | undefined) => numberOf(formula, book, sheet, spot);
  return number >= (bound(rule.min) ?? -Infinity) && number <= (bound(rule.max) ?? Infinity);
}

function numberOf(formula: string | undefined, book: LiveBook, sheet: SheetId, spot: Spot): number | null {
  if (formula === undefined || formula === "") return null;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const value: CellValue = book.evaluate(text, sheet, spot.row, spot.column)[0]?.[0] ?? null;
  return typeof value === "number" ? value : null;
}

/** A number with one of these in its format is typed the way it is shown: shares, dates, times. */
const typedAsShown = /[%ymdhs]/i;

/** What editing a cell starts from: its formula, or its value as a person would type it. */
export function entryOf(book: LiveBook, sheet: SheetId, { row, column }: Spot): string {
  const { formula, value, style } = book.cell(sheet, row, column);
  if (formula !== null) return formula;
  if (typeof value === "string") return value;
  const plainNumber = typeof value === "number" && !typedAsShown.test(style.numberFormat ?? "");
  return plainNumber ? String(value) : book.text(sheet, row, column);
}
