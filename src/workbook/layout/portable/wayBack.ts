import type { Book, Cell, CellValue, Sheet } from "../../../core/book/book";
import { copiesWords } from "../../../words/copies";
import type { TableReading } from "../../port";
import { firstCell, quoted } from "../address";
import { tablesOfBook } from "../tablesOfBook";
import { HEADER_ROW, LIST_COLUMNS, isPortableTable, readList } from "./listTable";
import type { ListedCell } from "./listTable";
import { isSealed } from "./seal";

/** What going back from a portable copy would do. */
export interface WayBack {
  /** The sheet of the list and the workings. */
  readonly sheet: string;
  /** The list's table; null where a program kept its cells and forgot the table. */
  readonly table: string | null;
  /** The sheet holds what the conversion put there and nothing else. */
  readonly isSealed: boolean;
  /** Cells that hold what the copy put there, with their places. */
  readonly cells: readonly (ListedCell & { readonly row: number; readonly column: number })[];
  /** Cells that were changed or moved since: they stay as they are, and so does the sheet. */
  readonly changed: readonly ListedCell[];
}

/** The way back of a workbook; null when it is no portable copy. */
export function wayBack(book: Book): WayBack | null {
  const table = listIn(book);
  if (table === null) return null;
  const listed = readList(table).map((cell) => ({ ...cell, ...placeOf(cell) }));
  const isUntouched = (one: (typeof listed)[number]): boolean => {
    const sheet = book.sheets.find(({ name }) => name === one.sheet);
    const cell = sheet?.cells.find(({ row, column }) => row === one.row && column === one.column);
    return cell !== undefined && holds(cell, one.now, table.sheet);
  };
  return {
    sheet: table.sheet,
    table: table.name,
    isSealed: isSealed(book.sheets.find(({ name }) => name === table.sheet)?.cells ?? []),
    cells: listed.filter(isUntouched),
    changed: listed.filter((one) => !isUntouched(one)),
  };
}

type List = Pick<TableReading, "sheet" | "headers" | "values"> & { readonly name: string | null };

/** The list by its table; some programs keep a table's cells and forget the table, so by its headers as well. */
function listIn(book: Book): List | null {
  const tables = tablesOfBook(book).filter(({ name }) => isPortableTable(name));
  const used = tables.find((table) => readList(table).length > 0);
  return used ?? book.sheets.map(listOn).find((list) => list !== null && readList(list).length > 0) ?? null;
}

function listOn(sheet: Sheet): List | null {
  const at = (row: number): CellValue[] =>
    LIST_COLUMNS.map(
      (_, column) => sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    );
  const headers = at(HEADER_ROW).map((value) => (typeof value === "string" ? value : ""));
  const isList = Object.values(copiesWords).some(({ sheet: words }) =>
    LIST_COLUMNS.every((column, index) => words.columns[column] === headers[index]),
  );
  if (!isList) return null;
  const values: CellValue[][] = [];
  for (
    let row = at(HEADER_ROW + 1);
    typeof row[0] === "string" && row[0] !== "";
    row = at(HEADER_ROW + 1 + values.length)
  )
    values.push(row);
  return { name: null, sheet: sheet.name, headers, values };
}

const placeOf = ({ address }: ListedCell): { row: number; column: number } =>
  firstCell(address) ?? { row: -1, column: -1 };

/** Spaces and marks differ between programs, and the sheet of the list may have another name by now. */
function holds({ formula, value }: Cell, now: string, sheet: string): boolean {
  if (formula === undefined) return value === now;
  const bare = (text: string): string => text.replace(/[\s@{}]/g, "").toUpperCase();
  return bare(formula) === bare(now) || formula.includes(`${quoted(sheet)}!`);
}
