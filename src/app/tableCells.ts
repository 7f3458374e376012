import { fail, ok } from "../core/result";
import type { Result } from "../core/result";
import type { CellEdit, CellInput, TableReading } from "../workbook/port";
import type { AppProblem } from "./audit";

/** A table whose columns are known by keys, with the headers they usually have. */
export interface KeyedTable<Key extends string> {
  readonly table: TableReading;
  /** Zero-based positions of the columns it has. */
  readonly columns: ReadonlyMap<Key, number>;
  readonly usual: Readonly<Record<Key, string>>;
}

/** What goes into cells, by the key of their column. */
export type Entries<Key extends string> = readonly (readonly [Key, CellInput])[];

const isNothing = (input: CellInput): boolean => "value" in input && (input.value === null || input.value === "");

/**
 * A new row by header. What was entered for a column that is gone must not get lost in silence: COLUMN_MISSING.
 * Blanks need no column.
 */
export function newRow<Key extends string>(
  keyed: KeyedTable<Key>,
  entries: Entries<Key>,
): Result<Readonly<Record<string, CellInput>>, AppProblem> {
  const row: Record<string, CellInput> = {};
  for (const [key, input] of entries) {
    if (isNothing(input)) continue;
    const header = headerOf(keyed, key);
    if (!header.ok) return header;
    row[header.value] = input;
  }
  return ok(row);
}

/**
 * Edits of cells of the row at this position, good only while the whole row is as it was read: a row has no key, and
 * another one may have moved to its place.
 */
export function rowEdits<Key extends string>(
  keyed: KeyedTable<Key>,
  index: number,
  entries: Entries<Key>,
): Result<readonly CellEdit[], AppProblem> {
  const { table } = keyed;
  const shown = table.values[index];
  if (shown === undefined) return fail({ code: "ROW_MISSING", table: table.name, key: String(index + 1) });
  const headers = entries.map(([key]) => headerOf(keyed, key));
  const changed = new Set(headers.flatMap((header) => (header.ok ? [header.value] : [])));
  const others = table.headers.flatMap((header, column) =>
    changed.has(header) ? [] : [[header, shown[column] ?? null] as const],
  );
  const row = { index, expected: Object.fromEntries(others) };
  const edits: CellEdit[] = [];
  for (const [key, input] of entries) {
    const header = headerOf(keyed, key);
    if (!header.ok) return header;
    const expected = shown[keyed.columns.get(key) ?? -1] ?? null;
    edits.push({ table: table.name, row, column: header.value, input, expected });
  }
  return ok(edits);
}

/** All cells of a row as they were read, by header. */
export const rowAsRead = ({ headers, values }: TableReading, index: number): CellEdit["row"] & { index: number } => ({
  index,
  expected: Object.fromEntries(headers.map((header, column) => [header, values[index]?.[column] ?? null])),
});

function headerOf<Key extends string>(
  { table, columns, usual }: KeyedTable<Key>,
  key: Key,
): Result<string, AppProblem> {
  const header = table.headers[columns.get(key) ?? -1];
  return header === undefined ? fail({ code: "COLUMN_MISSING", table: table.name, column: usual[key] }) : ok(header);
}
