import type { PageSetup } from "../../core/book/book";
import { type Content, EMPTY } from "../graph/node";
import type { Area, EditSource, LiveTable } from "../liveBook";
import { EditRefused } from "../liveBook";
import { MAX_COLUMNS, MAX_ROWS, boxAddress, cellKey, keyColumn, keyRow, parseBox } from "../sheets/address";
import type { SheetState, Structure } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { fillCalculatedColumns } from "./columnFormula";
import { freeHeader, putHeaders } from "./headers";
import { rewriteAll } from "./rewrite";
import { type Shift, shiftedArea, shiftedPlace, shiftedSpan, shiftedToken } from "./shift";

function shiftedCells(cells: ReadonlyMap<number, Content>, shift: Shift): Map<number, Content> {
  const fresh = new Map<number, Content>();
  const rows = shift.axis === "row";
  for (const [key, content] of cells) {
    const place = shiftedPlace(rows ? keyRow(key) : keyColumn(key), shift);
    if (place === null) continue;
    fresh.set(rows ? cellKey(place, keyColumn(key)) : cellKey(keyRow(key), place), content);
  }
  return fresh;
}

function shiftedLooks<T>(looks: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const fresh = new Map<number, T>();
  for (const [at, look] of looks) {
    const place = shiftedPlace(at, shift);
    if (place !== null) fresh.set(place, look);
  }
  return fresh;
}

function keep<T extends { readonly area: Area }>(entries: readonly T[], shift: Shift): T[] {
  return entries.flatMap((entry) => {
    const area = shiftedArea(entry.area, shift);
    return area === null ? [] : [{ ...entry, area }];
  });
}

function shiftedPage(page: PageSetup | null, sheet: string, shift: Shift): PageSetup | null {
  if (page === null) return null;
  const { titleRows, printArea, ...rest } = page;
  const box = printArea === undefined ? null : parseBox(printArea);
  const area = box === null ? null : shiftedArea({ sheet, ...box }, shift);
  const title = shiftedTitle(titleRows, shift);
  return {
    ...rest,
    ...(title === undefined ? {} : { titleRows: title }),
    ...(area === null ? {} : { printArea: boxAddress(area) }),
  };
}

function shiftedTitle(rows: PageSetup["titleRows"], shift: Shift): PageSetup["titleRows"] {
  if (rows === undefined || shift.axis !== "row") return rows;
  const span = shiftedSpan({ first: rows[0], last: rows[1] }, shift);
  return span === null ? undefined : [span.first, span.last];
}

function shiftedSheet(sheet: SheetState, shift: Shift): SheetState {
  if (sheet.id !== shift.sheet) return sheet;
  const rows = shift.axis === "row";
  return {
    ...sheet,
    merges: sheet.merges.map((merge) => shiftedArea(merge, shift)).filter((merge) => merge !== null),
    validations: keep(sheet.validations, shift),
    conditionalFormats: keep(sheet.conditionalFormats, shift),
    page: shiftedPage(sheet.page, sheet.id, shift),
    columnLooks: rows ? sheet.columnLooks : shiftedLooks(sheet.columnLooks, shift),
    rowLooks: rows ? shiftedLooks(sheet.rowLooks, shift) : sheet.rowLooks,
  };
}

/** Headers after columns came or went inside a table; new ones are named as Excel names them. */
function shiftedColumns(table: LiveTable, area: Area, shift: Shift): readonly string[] {
  if (shift.axis === "row" || table.area.sheet !== shift.sheet || area.columns === table.area.columns)
    return table.columns;
  const fresh: (string | undefined)[] = Array.from({ length: area.columns });
  table.columns.forEach((header, at) => {
    const place = shiftedPlace(table.area.column + at, shift);
    if (place !== null) fresh[place - area.column] = header;
  });
  const headers: string[] = [];
  const taken = [...table.columns];
  fresh.forEach((header, at) => {
    const name = header ?? freeHeader("", taken, at);
    if (header === undefined) taken.push(name);
    headers.push(name);
  });
  return headers;
}

/** A table after the shift; gone when all of it was deleted. */
function shiftedTable(table: LiveTable, shift: Shift): LiveTable[] {
  const area = shiftedArea(table.area, shift);
  if (area === null) return [];
  return [{ ...table, area, columns: shiftedColumns(table, area, shift) }];
}

function shifted(book: Workbook, shift: Shift): void {
  const moved = new Map(book.contents());
  moved.set(shift.sheet, shiftedCells(moved.get(shift.sheet) ?? new Map(), shift));
  const rewritten = rewriteAll(book.structure, moved, (token, place) =>
    shiftedToken(token, place?.sheet ?? null, shift, book.directory),
  );
  const structure: Structure = {
    ...rewritten.structure,
    sheets: rewritten.structure.sheets.map((sheet) => shiftedSheet(sheet, shift)),
    tables: rewritten.structure.tables.flatMap((table) => shiftedTable(table, shift)),
  };
  book.replace(structure, rewritten.contents);
}

/** New rows look like the one above, new columns like the one to the left. */
function copyLooks(book: Workbook, shift: Shift): void {
  if (shift.at === 0) return;
  const before: { row: number; column: number; style: Content["style"] }[] = [];
  book.cells.each(shift.sheet, (slot, row, column) => {
    const beside = (shift.axis === "row" ? row : column) === shift.at - 1;
    if (beside && Object.keys(slot.content.style).length > 0) before.push({ row, column, style: slot.content.style });
  });
  for (const { row, column, style } of before) {
    for (let step = 1; step <= shift.count; step += 1) {
      const place = shift.axis === "row" ? ([row + step, column] as const) : ([row, column + step] as const);
      book.put(shift.sheet, ...place, { ...EMPTY, style });
    }
  }
}

function completeTables(book: Workbook, shift: Shift): void {
  const fresh = Array.from({ length: shift.count }, (_, at) => shift.at + at);
  for (const table of book.structure.tables) {
    if (table.area.sheet !== shift.sheet) continue;
    if (shift.axis === "column") putHeaders(book, table.area, table.columns);
    const last = table.area.row + table.area.rows - (table.totalsRow ? 2 : 1);
    const inside = fresh.filter((row) => row > table.area.row && row <= last);
    if (shift.axis === "row" && inside.length > 0) fillCalculatedColumns(book, table, inside);
  }
}

function check(book: Workbook, shift: Shift): void {
  const size = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  const count = Math.abs(shift.count);
  if (shift.at < 0 || count < 1 || shift.at + count > size) throw new EditRefused("InvalidArgument", "no such place");
  book.sheet(shift.sheet);
}

const EVENTS = {
  row: { inserted: "rowsInserted", deleted: "rowsDeleted" },
  column: { inserted: "columnsInserted", deleted: "columnsDeleted" },
} as const;

/** Inserts or deletes whole rows or columns; everything that points at cells follows. */
export function shiftCells(book: Workbook, shift: Shift, source: EditSource): void {
  check(book, shift);
  book.edit(source, () => {
    shifted(book, shift);
    if (shift.count > 0) {
      copyLooks(book, shift);
      completeTables(book, shift);
    }
    const kind = EVENTS[shift.axis][shift.count > 0 ? "inserted" : "deleted"];
    book.announce({ kind, sheet: shift.sheet, at: shift.at, count: Math.abs(shift.count), source });
  });
}
