import type { Book, Cell } from "../../../core/book/book";
import { firstCell, quoted } from "../address";
import { tablesOfBook } from "../tablesOfBook";
import { PORTABLE_TABLE, readList } from "./listTable";
import type { ListedCell } from "./listTable";

/** What going back from a portable copy would do. */
export interface WayBack {
  /** The sheet of the list and the workings. */
  readonly sheet: string;
  /** Cells that hold what the copy put there, with their places. */
  readonly cells: readonly (ListedCell & { readonly row: number; readonly column: number })[];
  /** Cells that were changed or moved since: they stay as they are, and so does the sheet. */
  readonly changed: readonly ListedCell[];
}

/** The way back of a workbook; null when it is no portable copy. */
export function wayBack(book: Book): WayBack | null {
  const table = tablesOfBook(book).find(({ name }) => name.toLowerCase() === PORTABLE_TABLE.toLowerCase());
  if (table === undefined) return null;
  const listed = readList(table).map((cell) => ({ ...cell, ...placeOf(cell) }));
  const isUntouched = (one: (typeof listed)[number]): boolean => {
    const sheet = book.sheets.find(({ name }) => name === one.sheet);
    const cell = sheet?.cells.find(({ row, column }) => row === one.row && column === one.column);
    return cell !== undefined && holds(cell, one.now, table.sheet);
  };
  return {
    sheet: table.sheet,
    cells: listed.filter(isUntouched),
    changed: listed.filter((one) => !isUntouched(one)),
  };
}

const placeOf = ({ address }: ListedCell): { row: number; column: number } =>
  firstCell(address) ?? { row: -1, column: -1 };

/** Spaces and marks differ between programs, and the sheet of the list may have another name by now. */
function holds({ formula, value }: Cell, now: string, sheet: string): boolean {
  if (formula === undefined) return value === now;
  const bare = (text: string): string => text.replace(/[\s@{}]/g, "").toUpperCase();
  return bare(formula) === bare(now) || formula.includes(`${quoted(sheet)}!`);
}
