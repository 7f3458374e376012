import type { Book, Cell, CellValue, Sheet, Table } from "../../core/book/book";
import type { TableReading } from "../../workbook/port";
import { readArea, type Rectangle } from "../../xlsx/address";

/** The tables of a book as a workbook would answer them: headers and data rows, without totals rows. */
export function tableReadings(book: Book): TableReading[] {
  return book.sheets.flatMap((sheet) => {
    if (sheet.tables.length === 0) return [];
    const byPlace = new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
    return sheet.tables.flatMap((table) => readingOf(sheet, table, byPlace) ?? []);
  });
}

function readingOf(sheet: Sheet, table: Table, cells: ReadonlyMap<string, Cell>): TableReading | null {
  const area = readArea(table.area);
  if (!area) return null;
  const last = table.totalsRow ? area.bottom - 1 : area.bottom;
  const values = Array.from({ length: Math.max(0, last - area.top) }, (_, index) =>
    rowOf(area, area.top + 1 + index, cells),
  );
  const { name, columns } = table;
  return { name, sheet: sheet.name, headers: columns, values, row: area.top, column: area.left };
}

function rowOf(area: Rectangle, row: number, cells: ReadonlyMap<string, Cell>): CellValue[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    valueOf(cells.get(placeKey(row, area.left + index))),
  );
}

/** A formula without a saved result is not a blank: reading it as one would turn an entry into "not assessed". */
function valueOf(cell: Cell | undefined): CellValue {
  if (!cell) return null;
  return cell.value === null && cell.formula !== undefined ? { error: "#GETTING_DATA" } : cell.value;
}

function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}
