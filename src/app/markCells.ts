import { fail, ok } from "../core/result";
import type { Sheet } from "../core/book/book";
import { emptySheet } from "../core/book/emptySheet";
import { anchorOf, sheetsReadBy } from "../core/review/marks/anchor";
import type { Anchor, Mark } from "../core/review/marks/mark";
import { reviewPaneWords } from "../words/reviewPane";
import { freeSheetName } from "../workbook/layout/names";
import { MARKS_TABLE, markRow, marksSheet, readMarks } from "../workbook/layout/reviewMarks";
import type { Outline, TableReading, WorkbookPort } from "../workbook/port";
import type { Done, Language } from "./audit";
import type { ReportedMark } from "./reviewReport";

/** What a reviewer decides of some cells; the rest of the mark is read from the workbook. */
export type NewMark = Omit<Mark, "anchor">;

/**
 * Writes a mark into the workbook's table of marks, which is added when it is the first one. The cells are read anew, so
 * that the mark is about what they hold now. Answers the mark with its row.
 */
export async function markCells(port: WorkbookPort, wanted: NewMark, language: Language): Done<ReportedMark> {
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const names = outline.value.sheets.map(({ name }) => name);
  const anchor = await anchorNow(port, wanted, names);
  if (!anchor.ok) return anchor;
  const mark: Mark = { ...wanted, anchor: anchor.value };
  const table = await marksTable(port, outline.value, language);
  if (!table.ok) return table;
  const row = markRow(mark, table.value.headers, reviewPaneWords[language]);
  const written = await port.append(table.value.name, row, { tables: [table.value.name], names: [] });
  if (!written.ok) return written;
  const now = written.value.tables[table.value.name];
  const index = (now?.values.length ?? 1) - 1;
  return ok({ mark, index, state: "valid", sheet: mark.sheet, cells: mark.cells });
}

/** Reads the marked sheet and those that its marked formulas read. */
async function anchorNow(port: WorkbookPort, { sheet: name, cells }: NewMark, names: readonly string[]): Done<Anchor> {
  const own = await sheetsNow(port, name === "" ? [] : [name]);
  if (!own.ok) return own;
  const sheet = name === "" ? emptySheet("") : own.value[0];
  if (sheet === undefined) return fail({ code: "SHEET_MISSING", sheet: name });
  const read = new Set(sheetsReadBy(sheet, cells).map((one) => one.toLowerCase()));
  const others = names.filter((one) => one !== sheet.name && read.has(one.toLowerCase()));
  const around = await sheetsNow(port, others);
  if (!around.ok) return around;
  return ok(anchorOf(sheet, cells, { sheets: [sheet, ...around.value], names: [] }, names));
}

async function sheetsNow(port: WorkbookPort, sheets: readonly string[]): Done<readonly Sheet[]> {
  if (sheets.length === 0) return ok([]);
  const read = await port.snapshot({ sheets, bare: true });
  return read.ok ? ok(read.value.sheets) : read;
}

/** The table of marks as it stands; a new one with its sheet when there is none. */
async function marksTable(port: WorkbookPort, outline: Outline, language: Language): Done<TableReading> {
  const found = outline.tables.find(({ name }) => name === MARKS_TABLE);
  if (found === undefined) {
    const words = reviewPaneWords[language];
    const taken = outline.sheets.map(({ name }) => name);
    const sheet = marksSheet(freeSheetName(words.sheet.marksSheet, "", taken), words);
    const built = await port.build({ sheets: [sheet], names: [] }, null);
    if (!built.ok) return built;
  }
  const read = await port.read({ tables: [MARKS_TABLE], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[MARKS_TABLE] ?? null;
  return table === null ? fail({ code: "TABLE_MISSING", table: MARKS_TABLE }) : ok(table);
}

/** Removes a mark's row and answers the mark; nothing happens to the cells it was about. Refused when it stands nowhere any more. */
export async function unmark(port: WorkbookPort, { index, mark }: ReportedMark): Done<Mark> {
  const read = await port.read({ tables: [MARKS_TABLE], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[MARKS_TABLE] ?? null;
  if (table === null) return fail({ code: "TABLE_MISSING", table: MARKS_TABLE });
  const rows = readMarks(table).filter((row) => isSame(row.mark, mark));
  const row = rows.find((one) => one.index === index) ?? rows[0];
  if (row === undefined) return fail({ code: "ROW_MISSING", table: MARKS_TABLE, key: String(index + 1) });
  const values = table.values[row.index] ?? [];
  const expected = Object.fromEntries(table.headers.map((header, at) => [header, values[at] ?? null]));
  const removed = await port.remove(MARKS_TABLE, { index: row.index, expected });
  return removed.ok ? ok(mark) : removed;
}

/** Whether a mark that was made here is one that was read. */
const isSame = (one: Mark, other: Mark): boolean => toldOf(one).join("\n") === toldOf(other).join("\n");

const toldOf = ({ sheet, cells, kind, rule, note, reviewer, date, anchor }: Mark): readonly string[] => {
  const { content, label, heading } = anchor;
  return [sheet, cells.join(), kind, rule, note, reviewer, date, content, label, heading];
};
