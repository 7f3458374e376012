import type { Problem } from "../core/audit/problem";
import type { CellValue } from "../core/book/book";
import type { Result } from "../core/result";
import type { SchemeReading } from "../core/scheme/readRows";
import { readSchemeTable } from "../workbook/layout/readAuditTables";
import type { TableReading } from "../workbook/port";

type Rules = Result<SchemeReading, readonly Problem[]>;

interface Known {
  readonly table: TableReading;
  readonly rules: Rules;
}

/** A workbook has few schemes, and the pane reads the same one after every edit. */
const kept = 4;
let known: readonly Known[] = [];

/**
 * The scheme that a table holds; the very one as before while no cell of the table is another, because a scheme of
 * hundreds of clauses takes longer to read than everything else an edit needs.
 */
export function schemeIn(table: TableReading): Rules {
  const before = known.find((one) => isSameTable(one.table, table));
  if (before !== undefined) return before.rules;
  const rules = readSchemeTable(table);
  known = [{ table, rules }, ...known].slice(0, kept);
  return rules;
}

const isSameTable = (one: TableReading, other: TableReading): boolean =>
  one.name === other.name &&
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  isSameRow(one.headers, other.headers) &&
  one.values.length === other.values.length &&
  one.values.every((row, index) => isSameRow(row, other.values[index] ?? []));

const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
  one.length === other.length && one.every((value, index) => isSameValue(value, other[index] ?? null));

const isSameValue = (one: CellValue, other: CellValue): boolean =>
  one === other ||
  (typeof one === "object" && typeof other === "object" && one !== null && other !== null && one.error === other.error);
