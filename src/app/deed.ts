import { readText } from "../core/audit/raw";
import type { CellValue } from "../core/book/book";
import { findClauseColumns } from "../workbook/layout/headers";
import type { Reading, RowKey, TableReading } from "../workbook/port";
import type { OpenAudit } from "./audit";
import type { Field } from "./entries";
import type { Changes } from "./recordVerdicts";

/** The cells of a row by their headers. */
export type RowContent = Readonly<Record<string, CellValue>>;

/** A row of a table: by its key, or by all it held afterwards where the table has no key. */
type RowMark =
  /** `text`: of the clause, on somebody's own sheet; `column` is then what the column holds. */
  { readonly column: string; readonly is: string; readonly text?: string } | { readonly holds: RowContent };

/** One cell that was written: what it held before and what it held afterwards. */
export interface CellChange {
  readonly row: RowMark;
  /** Header of the column. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The formula that stood there, which taking it back puts there again; absent = a plain value did. */
  readonly formula?: string;
}

/**
 * One thing that was done to tables of the workbook as one step: what is needed to tell of it and to take it back. On
 * somebody's own sheet `table` is the suffix of its audit.
 *
 * A view that does something of its own registers it right after its use case has succeeded, and before it tells of the
 * audit read again: `dispatch({ type: "acted", deed })`. Where a row was added or removed, `rowDeed` makes the deed;
 * where cells of a row without a key were changed, `changedRowDeed` does.
 */
export type Deed =
  | { readonly kind: "wrote"; readonly table: string; readonly cells: readonly CellChange[] }
  | { readonly kind: "added" | "removed"; readonly table: string; readonly row: RowContent };

/** The cells of a row of a table as it was read; null = the table has no such row. */
export function rowContent(table: TableReading, index: number): RowContent | null {
  const values = table.values[index];
  if (values === undefined) return null;
  return Object.fromEntries(table.headers.map((header, column) => [header, values[column] ?? null]));
}

/** What the entries of clauses changed in their cells; null when every cell held that already. */
export function verdictsDeed(before: OpenAudit, after: OpenAudit, changes: Changes): Deed | null {
  const [was, is] = [before.source?.clauses, after.source?.clauses];
  if (was === undefined || is === undefined) return after.wrote ?? null;
  const cells = [...changes].flatMap(([clause, patch]) =>
    (Object.keys(patch) as Field[]).flatMap((field) => cellChange(was, is, clause, field, after.source?.reading)),
  );
  return cells.length === 0 ? null : { kind: "wrote", table: is.name, cells };
}

function cellChange(
  was: TableReading,
  is: TableReading,
  clause: string,
  field: Field,
  reading: Reading | undefined,
): readonly CellChange[] {
  const columns = findClauseColumns(is.headers);
  const [key, column] = [is.headers[columns.get("clause") ?? -1], is.headers[columns.get(field) ?? -1]];
  if (key === undefined || column === undefined) return [];
  const [before, after] = [was, is].map((table) => valueAt(table, key, clause, column));
  if (before === undefined || after === undefined) return [];
  const formula = replacedIn(reading, is.name, column, (row) => "is" in row && row.is === clause);
  return formula === undefined && isSameCell(before, after)
    ? []
    : [withFormula({ row: { column: key, is: clause }, column, before, after }, formula)];
}

/** The formula that was in a cell before it was written; undefined = none was. */
const replacedIn = (
  reading: Reading | undefined,
  table: string,
  column: string,
  isRow: (row: RowKey) => boolean,
): string | undefined =>
  reading?.replaced?.find((one) => one.table === table && one.column === column && isRow(one.row))?.formula;

const withFormula = (change: CellChange, formula: string | undefined): CellChange =>
  formula === undefined ? change : { ...change, formula };

/** What stands in a column of the row with this key; undefined = there is no such row or column. */
function valueAt(table: TableReading, key: string, is: string, column: string): CellValue | undefined {
  const [keys, values] = [table.headers.indexOf(key), table.headers.indexOf(column)];
  const row = table.values.find((cells) => readText(cells[keys]) === is);
  return row === undefined || values < 0 ? undefined : (row[values] ?? null);
}

/** A row that was added, as it stands in the table read afterwards, or that was removed, as it stood before. */
export function rowDeed(kind: "added" | "removed", table: TableReading, index: number): Deed | null {
  const row = rowContent(table, index);
  return row === null ? null : { kind, table: table.name, row };
}

/**
 * A row that was changed in a table without a key, by the table before and after; null when nothing changed. `reading`:
 * what the writing answered, with the formulas it replaced.
 */
export function changedRowDeed(was: TableReading, is: TableReading, index: number, reading?: Reading): Deed | null {
  const [before, after] = [rowContent(was, index), rowContent(is, index)];
  if (before === null || after === null) return null;
  const cells = is.headers.flatMap((column): CellChange[] => {
    const [old, now] = [before[column] ?? null, after[column] ?? null];
    const formula = replacedIn(reading, is.name, column, (row) => "index" in row && row.index === index);
    if (formula === undefined && isSameCell(old, now)) return [];
    return [withFormula({ row: { holds: after }, column, before: old, after: now }, formula)];
  });
  return cells.length === 0 ? null : { kind: "wrote", table: is.name, cells };
}

/** Whether two cells show the same: a blank one and one with an empty text do. */
export function isSameCell(one: CellValue, other: CellValue): boolean {
  const plain = (value: CellValue): string | number | boolean =>
    value === null ? "" : typeof value === "object" ? `error ${value.error}` : value;
  return plain(one) === plain(other);
}
