import { readText } from "../core/audit/raw";
import type { CellValue } from "../core/book/book";
import { findSchemeColumns } from "../workbook/layout/headers";
import type { CellEdit, TableReading } from "../workbook/port";
import type { SchemeColumn } from "../words/shape/sheets";

/** One cell of the scheme's table: which row, by its key, and which column. */
export type SchemeEntry = readonly [key: string, column: SchemeColumn, value: CellValue];

/** Edits of cells of the scheme's table that differ from what stands there; rows that are not there are left out. */
export function schemeEdits(table: TableReading, entries: readonly SchemeEntry[]): readonly CellEdit[] {
  const columns = findSchemeColumns(table.headers);
  const keyColumn = columns.get("key") ?? -1;
  const rows = new Map(table.values.map((values) => [readText(values[keyColumn]), values]));
  return entries.flatMap(([key, column, value]) => {
    const place = columns.get(column) ?? -1;
    const [values, header, keyHeader] = [rows.get(key), table.headers[place], table.headers[keyColumn]];
    if (values === undefined || header === undefined || keyHeader === undefined) return [];
    const expected = values[place] ?? null;
    if (readText(expected) === readText(value)) return [];
    return [{ table: table.name, row: { column: keyHeader, is: key }, column: header, input: { value }, expected }];
  });
}
