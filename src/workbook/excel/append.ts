import { area } from "../layout/address";
import { fail, ok } from "../../core/result";
import { isBlank } from "../../core/audit/raw";
import type { Answer, CellInput, Reading, ReadRequest, TableReading } from "../port";
import { undoableBatch } from "./batch";
import { textTooLong, written } from "./cells";
import { loadReading, reading } from "./read";
import { supports } from "./supports";
import { isTextCell, loadTable, tableReading } from "./tables";
import type { LoadedTable } from "./tables";

type Row = Readonly<Record<string, CellInput>>;

/**
 * Adds a row to a table. The empty row of a new table is filled; otherwise the row below is written, which lets two
 * people add at once where inserting rows would collide, and the table is told to take it in.
 */
export const append = (name: string, row: Row, alsoRead?: ReadRequest): Promise<Answer<Reading>> =>
  undoableBatch(async (context, subject) => {
    const long = textTooLong(Object.entries(row));
    if (long !== null) return fail(long);
    const loaded = loadTable(context, name, true);
    const below = loaded.range.getRowsBelow(1);
    below.load("values");
    await context.sync();
    const table = tableReading(loaded);
    if (table === null) return fail({ code: "TABLE_MISSING", table: name });
    const missing = Object.keys(row).find((header) => !table.headers.includes(header));
    if (missing !== undefined) return fail({ code: "COLUMN_MISSING", table: name, column: missing });
    subject.sheet = table.sheet;
    const isFree = below.values.every((cells) => cells.every((value) => value === ""));
    placeRow(loaded, table, row, isFree);
    const after = loadReading(context, { tables: [name, ...(alsoRead?.tables ?? [])], names: alsoRead?.names ?? [] });
    await context.sync();
    const now = reading(after);
    if (hasTaken(table, now.tables[name] ?? null)) return ok(now);
    takeBack(loaded, table, row);
    await context.sync();
    return fail({ code: "NOT_SUPPORTED", need: "ExcelApi 1.13" });
  });

function placeRow(loaded: LoadedTable, table: TableReading, row: Row, isFree: boolean): void {
  if (isUnused(table)) return fill(loaded, table, 0, row);
  if (loaded.table.showTotals || !isFree) return insert(loaded, table, row);
  fill(loaded, table, table.values.length, row);
  if (!supports("1.13")) return;
  const columns = table.column + table.headers.length - 1;
  loaded.table.resize(area(table.row, table.column, table.row + table.values.length + 1, columns));
}

/** A table is never without a row: a new one has an empty one. */
const isUnused = ({ values }: TableReading): boolean => values.length === 1 && values[0]?.every(isBlank) === true;

/** Writes cells of one row; null leaves a cell alone. */
function fill(loaded: LoadedTable, table: TableReading, index: number, row: Row): void {
  const at = table.row + 1 + index;
  const target = loaded.table.worksheet.getRange(area(at, table.column, at, table.column + table.headers.length - 1));
  target.formulas = [inputs(table, row, null, (column) => isTextCell(loaded, at, table.column + column))];
}

/** Where something stands below the table, or a totals row, Excel must make room. */
function insert(loaded: LoadedTable, table: TableReading, row: Row): void {
  // A new row takes its formats over from the one above it.
  const last = table.row + table.values.length;
  const takesText = (column: number): boolean => isTextCell(loaded, last, table.column + column);
  loaded.table.rows.add(undefined, [inputs(table, row, "", takesText).map((value) => value ?? "")]);
}

const inputs = (
  table: TableReading,
  row: Row,
  blank: null | "",
  takesText: (column: number) => boolean,
): (string | number | boolean | null)[] =>
  table.headers.map((header, column) => {
    const input = row[header];
    return input === undefined ? blank : written(input, takesText(column));
  });

/** Before 1.13 only Excel's own growing can take the row in, and the person may have switched it off. */
function hasTaken(before: TableReading, after: TableReading | null): boolean {
  return isUnused(before) || (after !== null && after.values.length > before.values.length);
}

/** The cells below the table that were written and stayed outside it are emptied again. */
function takeBack(loaded: LoadedTable, table: TableReading, row: Row): void {
  const emptied = Object.keys(row).map((header) => [header, { value: null }] as const);
  fill(loaded, table, table.values.length, Object.fromEntries(emptied));
}
