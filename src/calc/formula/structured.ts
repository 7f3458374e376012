import type { ReferenceStruct } from "@borgar/fx";
import type { CellError } from "../../core/book/book";
import type { Area, LiveTable } from "../liveBook";
import { failure } from "../value/operand";
import type { Scope } from "./scope";

interface Span {
  readonly first: number;
  readonly count: number;
}

/** Data rows of a table, zero-based on its sheet. */
export function dataRows(table: LiveTable): Span {
  return { first: table.area.row + 1, count: table.area.rows - 1 - (table.totalsRow ? 1 : 0) };
}

function rowsOfSection(table: LiveTable, section: string, row: number): Span | null {
  const data = dataRows(table);
  const last = table.area.row + table.area.rows - 1;
  if (section === "all") return { first: table.area.row, count: table.area.rows };
  if (section === "headers") return { first: table.area.row, count: 1 };
  if (section === "totals") return table.totalsRow ? { first: last, count: 1 } : null;
  if (section === "data") return data;
  return row >= data.first && row < data.first + data.count ? { first: row, count: 1 } : null;
}

function joined(spans: readonly Span[]): Span {
  const first = Math.min(...spans.map((span) => span.first));
  const end = Math.max(...spans.map((span) => span.first + span.count));
  return { first, count: end - first };
}

function columnSpan(table: LiveTable, columns: readonly string[]): Span | null {
  const [from, to = from] = columns;
  if (from === undefined || to === undefined) return { first: table.area.column, count: table.area.columns };
  const a = columnIndex(table, from);
  const b = columnIndex(table, to);
  if (a < 0 || b < 0) return null;
  return { first: table.area.column + Math.min(a, b), count: Math.abs(a - b) + 1 };
}

/** Position of a column by its header in any case, or −1. */
export function columnIndex(table: LiveTable, header: string): number {
  const wanted = header.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}

/** The cells of a structured reference: #REF! without such a table or column, #VALUE! for "this row" outside the table. */
export function structuredArea(reference: ReferenceStruct, scope: Scope): Area | CellError {
  const name = reference.table ?? "";
  const table = name === "" ? scope.book.tableAt(scope.sheet, scope.row, scope.column) : scope.book.table(name);
  if (table === null) return failure("#REF!");
  const columns = columnSpan(table, reference.columns ?? []);
  if (columns === null) return failure("#REF!");
  const sections = reference.sections?.length ? reference.sections : ["data"];
  const spans = sections.map((section) => rowsOfSection(table, section.toLowerCase(), scope.row));
  const found = spans.filter((span) => span !== null);
  if (found.length === 0) return failure(sections.includes("this row") ? "#VALUE!" : "#REF!");
  const rows = joined(found);
  return { sheet: table.area.sheet, row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}
