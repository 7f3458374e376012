import type { CellValue } from "../../core/book/book";
import { type Area, type EditSource, EditRefused, type LiveTable } from "../liveBook";
import { contains, overlap } from "../sheets/address";
import { sameName, withTable } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { toText } from "../value/coerce";
import { isError } from "../value/operand";
import { type FormulaPlace, rewriteAll } from "./rewrite";
import { withColumnRenamed } from "./tokens";

/** Text of a header cell, as a table takes it. */
const headerText = (value: CellValue): string => (isError(value) ? value.error : toText(value));

/** A header that no other column has: blanks become "Column1", repeated ones get a number, as Excel does. */
export function freeHeader(wanted: string, taken: readonly string[], position: number): string {
  const base = wanted.trim() === "" ? `Column${position + 1}` : wanted;
  let name = base;
  for (let number = 2; taken.some((other) => sameName(other, name)); number += 1) name = `${base}${number}`;
  return name;
}

/** Headers for a table over these cells, all different. */
export function headersIn(book: Workbook, area: Area): string[] {
  const headers: string[] = [];
  for (let at = 0; at < area.columns; at += 1) {
    const value = book.cells.value(area.sheet, area.row, area.column + at);
    headers.push(freeHeader(headerText(value), headers, at));
  }
  return headers;
}

/** Puts headers into the cells where they differ; a header is always a constant text. */
export function putHeaders(book: Workbook, area: Area, headers: readonly string[]): void {
  headers.forEach((header, at) => {
    const { value, formula } = book.content(area.sheet, area.row, area.column + at);
    if (value === header && formula === null) return;
    book.putInput(area.sheet, area.row, area.column + at, { formula: null, value: header });
  });
}

const isInside = (area: Area, place: FormulaPlace | null): boolean =>
  place !== null && place.sheet === area.sheet && contains(area, place.row, place.column);

function renameColumn(book: Workbook, table: LiveTable, from: string, to: string): void {
  const place = table.area;
  const change = rewriteAll(book.structure, book.contents(), (token, formula) =>
    withColumnRenamed(token, table.name, isInside(place, formula), from, to),
  );
  const structure = withTable(change.structure, table.id, (old) => ({
    ...old,
    columns: old.columns.map((column) => (sameName(column, from) ? to : column)),
  }));
  book.replace(structure, change.contents);
}

/** After cells were written: columns whose header cell was among them get its text as their name, formulas included. */
export function renameHeaders(book: Workbook, area: Area, source: EditSource): void {
  for (const table of book.structure.tables) {
    const row = { ...table.area, rows: 1 };
    if (table.area.sheet !== area.sheet || overlap(row, area) === null) continue;
    renameWritten(book, table, area, source);
  }
}

function renameWritten(book: Workbook, table: LiveTable, area: Area, source: EditSource): void {
  const { sheet, row, column: left } = table.area;
  const names = [...table.columns];
  table.columns.forEach((old, at) => {
    if (!contains(area, row, left + at)) return;
    const others = names.filter((_, other) => other !== at);
    const fresh = freeHeader(headerText(book.cells.value(sheet, row, left + at)), others, at);
    book.putInput(sheet, row, left + at, { formula: null, value: fresh });
    if (fresh === old) return;
    names[at] = fresh;
    renameColumn(book, table, old, fresh);
    book.announce({ kind: "tableChanged", table: table.id, source });
  });
}

/** Refuses when two areas of tables would overlap. */
export function refuseOverlap(book: Workbook, area: Area, except: string | null): void {
  if (book.tablesIn(area).some((table) => table.id !== except)) {
    throw new EditRefused("InvalidArgument", "tables cannot overlap");
  }
}
