import type { Book, Cell, CellValue, Sheet, Table } from "../../core/book/book";
import type { TableReading } from "../port";
import { firstCell } from "./address";

/** The tables of a plain book as a workbook would answer them: headers and data rows, without totals rows. */
export function tablesOfBook(book: Book): TableReading[] {
  return book.sheets.flatMap((sheet) => {
    if (sheet.tables.length === 0) return [];
    const cells = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
    return sheet.tables.flatMap((table) => readTable(sheet, table, cells) ?? []);
  });
}

const key = (row: number, column: number): string => `${row},${column}`;

function readTable(sheet: Sheet, table: Table, cells: ReadonlyMap<string, Cell>): TableReading | null {
  const [from = "", to = from] = table.area.split(":");
  const [first, last] = [firstCell(from), firstCell(to)];
  if (first === null || last === null) return null;
  const rows = Math.max(0, last.row - first.row - (table.totalsRow ? 1 : 0));
  const values = Array.from({ length: rows }, (_, row) =>
    table.columns.map((_name, column) => valueOf(cells.get(key(first.row + 1 + row, first.column + column)))),
  );
  const { name, columns } = table;
  return { name, sheet: sheet.name, headers: columns, values, row: first.row, column: first.column };
}

/** A formula without a saved result is not a blank: reading it as one would turn an entry into "not assessed". */
function valueOf(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  return cell.value === null && cell.formula !== undefined ? { error: "#GETTING_DATA" } : cell.value;
}
