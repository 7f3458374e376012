import { cellAt } from "../../../app/explainFlag";
import type { Book, Cell } from "../../../core/book/book";

/** What a cell of a read workbook holds, as its formula bar shows it; null for a blank one. `address`: A1 of one cell. */
export function contentAt(book: Book, sheet: string, address: string): string | null {
  const cell = cellAt(book, sheet, address);
  return cell === null ? null : (cell.formula ?? shownValue(cell));
}

/** A value as a reader sees it, without its number format. */
export function shownValue({ value }: Pick<Cell, "value">): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
