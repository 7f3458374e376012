import { fail, ok } from "../core/result";
import type { Sheet } from "../core/book/book";
import { emptySheet } from "../core/book/emptySheet";
import { anchorOf } from "../core/review/marks/anchor";
import type { Mark } from "../core/review/marks/mark";
import { reviewPaneWords } from "../words/reviewPane";
import { freeSheetName } from "../workbook/layout/names";
import { MARKS_TABLE, markRow, marksSheet, readMarks } from "../workbook/layout/reviewMarks";
import type { TableReading, WorkbookPort } from "../workbook/port";
import type { Done, Language } from "./audit";
import type { ReportedMark } from "./reviewReport";

/** What a reviewer decides of some cells; the rest of the mark is read from the workbook. */
export type NewMark = Omit<Mark, "anchor">;

/**
 * Writes a mark into the workbook's table of marks, which is added when it is the first one. The cells are read anew, so
 * that the mark is about what they hold now. Answers the mark with its row.
 */
export async function markCells(port: WorkbookPort, wanted: NewMark, language: Language): Done<ReportedMark> {
  const sheet = await sheetNow(port, wanted.sheet);
  if (!sheet.ok) return sheet;
  const mark: Mark = { ...wanted, anchor: anchorOf(sheet.value, wanted.cells) };
  const table = await marksTable(port, language);
  if (!table.ok) return table;
  const row = markRow(mark, table.value.headers, reviewPaneWords[language]);
  const written = await port.append(table.value.name, row, { tables: [table.value.name], names: [] });
  if (!written.ok) return written;
  const now = written.value.tables[table.value.name];
  const index = (now?.values.length ?? 1) - 1;
  return ok({ mark, index, state: "valid", cells: mark.cells });
}

async function sheetNow(port: WorkbookPort, name: string): Done<Sheet> {
  if (name === "") return ok(emptySheet(""));
  const read = await port.snapshot({ sheets: [name], bare: true });
  if (!read.ok) return read;
  const [sheet] = read.value.sheets;
  return sheet === undefined ? fail({ code: "SHEET_MISSING", sheet: name }) : ok(sheet);
}

/** The table of marks as it stands; a new one with its sheet when there is none. */
async function marksTable(port: WorkbookPort, language: Language): Done<TableReading> {
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const found = outline.value.tables.find(({ name }) => name === MARKS_TABLE);
  if (found === undefined) {
    const words = reviewPaneWords[language];
    const taken = outline.value.sheets.map(({ name }) => name);
    const sheet = marksSheet(freeSheetName(words.sheet.marksSheet, "", taken), words);
    const built = await port.build({ sheets: [sheet], names: [] }, null);
    if (!built.ok) return built;
  }
  const read = await port.read({ tables: [MARKS_TABLE], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[MARKS_TABLE] ?? null;
  return table === null ? fail({ code: "TABLE_MISSING", table: MARKS_TABLE }) : ok(table);
}

/** Removes a mark's row; nothing happens to the cells it was about. Refused when another mark stands there now. */
export async function unmark(port: WorkbookPort, { index, mark }: ReportedMark): Done<null> {
  const read = await port.read({ tables: [MARKS_TABLE], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[MARKS_TABLE] ?? null;
  if (table === null) return fail({ code: "TABLE_MISSING", table: MARKS_TABLE });
  const rows = readMarks(table).filter((row) => JSON.stringify(row.mark) === JSON.stringify(mark));
  const row = rows.find((one) => one.index === index) ?? rows[0];
  if (row === undefined) return fail({ code: "ROW_MISSING", table: MARKS_TABLE, key: String(index + 1) });
  const values = table.values[row.index] ?? [];
  const expected = Object.fromEntries(table.headers.map((header, at) => [header, values[at] ?? null]));
  const removed = await port.remove(MARKS_TABLE, { index: row.index, expected });
  return removed.ok ? ok(null) : removed;
}
