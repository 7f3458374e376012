import { readText } from "../../core/audit/raw";
import type { CellValue } from "../../core/book/book";
import type { TableReading } from "../port";
import { cellValue } from "./cells";

/** A table whose content was asked for in a batch and can be read after its sync. */
export interface LoadedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks for a whole table: what is in it, where it stands, whether its sheet is protected. Formats only for writing. */
export function loadTable(context: Excel.RequestContext, name: string, withFormats = false): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showHeaders,showTotals");
  table.worksheet.load("id,name");
  const range = table.getRange();
  range.load("values,valueTypes,rowIndex,columnIndex,rowCount,columnCount");
  if (withFormats) range.load("numberFormat");
  const { protection } = table.worksheet;
  protection.load("protected");
  return { name, table, range, protection };
}

/** The table as plain data, or null when it is gone. Call after the sync. */
export function tableReading({ table, range }: LoadedTable): TableReading | null {
  if (table.isNullObject || !table.showHeaders) return null;
  const rows = range.values.map((row, index) => row.map((value, column) => typed(range, value, index, column)));
  const [headers = [], ...data] = rows;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headers: headers.map((header) => (typeof header === "string" ? header : readText(header))),
    values: table.showTotals ? data.slice(0, -1) : data,
    row: range.rowIndex,
    column: range.columnIndex,
  };
}

const typed = (range: Excel.Range, value: unknown, row: number, column: number): CellValue =>
  cellValue(value, range.valueTypes[row]?.[column]);

/** Whether a cell of a table loaded with its formats takes everything as text; positions on the sheet, zero-based. */
export const isTextCell = ({ range }: LoadedTable, row: number, column: number): boolean =>
  range.numberFormat[row - range.rowIndex]?.[column - range.columnIndex] === "@";
