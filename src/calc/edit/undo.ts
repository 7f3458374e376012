import type { Area, SheetId } from "../liveBook";
import type { Workbook } from "../sheets/workbook";
import type { CellChange, Entry, Step } from "./journal";

function applyCell(book: Workbook, { sheet, row, column, before, after }: CellChange, back: boolean): void {
  book.calculation.put(sheet, row, column, back ? before : after);
}

function apply(book: Workbook, entry: Entry, back: boolean): void {
  if (entry.kind === "cell") {
    applyCell(book, entry.change, back);
    return;
  }
  const { structure, contents } = back ? entry.before : entry.after;
  book.adopt(structure, contents);
}

function announceCells(book: Workbook, step: Step): void {
  const touched = new Map<SheetId, CellChange[]>();
  for (const entry of step) {
    if (entry.kind !== "cell") continue;
    touched.set(entry.change.sheet, [...(touched.get(entry.change.sheet) ?? []), entry.change]);
  }
  for (const [sheet, changes] of touched) {
    if (book.directory.sheetIndex(sheet) < 0) continue;
    const area = around(sheet, changes);
    const tables = book.tablesIn(area).map((table) => table.id);
    book.announce({ kind: "changed", area, source: "user", tables });
  }
}

function around(sheet: SheetId, changes: readonly CellChange[]): Area {
  const rows = changes.map((change) => change.row);
  const columns = changes.map((change) => change.column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  return { sheet, row, column, rows: last - row + 1, columns: right - column + 1 };
}

/** Takes the last step back, or does an undone one again; false when there is none. */
export function travel(book: Workbook, back: boolean): boolean {
  const step = back ? book.journal.back() : book.journal.forward();
  if (step === null) return false;
  const sheets = new Set(book.structure.sheets.map((sheet) => sheet.id));
  const tables = new Set(book.structure.tables.map((table) => table.id));
  for (const entry of back ? [...step].reverse() : step) apply(book, entry, back);
  announceCells(book, step);
  if (step.some((entry) => entry.kind === "state")) announceStructure(book, sheets, tables);
  book.finish();
  return true;
}

/** Sheets and tables that came or went, and a repaint of the rest. */
function announceStructure(book: Workbook, sheets: ReadonlySet<string>, tables: ReadonlySet<string>): void {
  const source = "user";
  const nowSheets = new Set(book.structure.sheets.map((sheet) => sheet.id));
  const nowTables = new Set(book.structure.tables.map((table) => table.id));
  for (const sheet of nowSheets) {
    book.announce({ kind: sheets.has(sheet) ? "sheetChanged" : "sheetAdded", sheet, source });
  }
  for (const sheet of sheets) if (!nowSheets.has(sheet)) book.announce({ kind: "sheetDeleted", sheet, source });
  for (const table of nowTables) {
    book.announce({ kind: tables.has(table) ? "tableChanged" : "tableAdded", table, source });
  }
  for (const table of tables) if (!nowTables.has(table)) book.announce({ kind: "tableDeleted", table, source });
}
