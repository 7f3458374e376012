import type { Book, Cell, Protection, Sheet } from "../../core/book/book";
import type { Scheme } from "../../core/scheme/scheme";
import type { ClauseColumn } from "../../words/shape/sheets";
import { findClauseColumns, sheetWords } from "./headers";
import { firstCell } from "./address";
import { TABLES } from "./names";
import { newAuditSheets } from "./newAuditSheets";
import { TITLE_CELLS } from "./scoringSheet";

/** What the assessor fills in; numbers, points and formulas of the scoring sheet are not his. */
const INPUTS: readonly ClauseColumn[] = ["verdict", "sampled", "failed", "awarded", "evidence", "reason", "site"];

/** Widths, heights and filters are the reader's own business on a protected sheet, too. */
const PROTECTION: Protection = { password: false, allow: ["formatColumns", "formatRows", "autoFilter"] };

/**
 * A workbook in which an audit by this scheme can be started at once: all sheets of a new audit, nothing entered.
 * Scoring, summary and scheme are protected without a password, with the inputs unlocked. Sheets of lists that grow
 * (special items, findings) stay open: Excel lets no table grow on a protected sheet, and they hold no formula to lose.
 */
export function templateBook(scheme: Scheme, language: "zh-CN" | "en-US"): Book {
  const title = { company: "", assessor: "", date: "" };
  const words = sheetWords(language);
  const book = newAuditSheets({ scheme, language, words, title, suffix: "", takenSheets: [] });
  return { ...book, sheets: book.sheets.map(guarded) };
}

function guarded(sheet: Sheet): Sheet {
  const names = sheet.tables.map(({ name }) => name);
  const isGrowing = names.length > 0 && !names.includes(TABLES.clauses) && !names.includes(TABLES.scheme);
  if (isGrowing) return sheet;
  const isInput = names.includes(TABLES.clauses) ? inputsOf(sheet) : (): boolean => false;
  return {
    ...sheet,
    protection: PROTECTION,
    cells: sheet.cells.map((cell) => (isInput(cell) ? unlocked(cell) : cell)),
  };
}

const unlocked = (cell: Cell): Cell => ({ ...cell, style: { ...cell.style, locked: false } });

/** The fields of the title block and the assessor's columns of the table. */
function inputsOf(sheet: Sheet): (cell: Cell) => boolean {
  const table = sheet.tables.find(({ name }) => name === TABLES.clauses);
  const head = firstCell(table?.area ?? "");
  const columns = findClauseColumns(table?.columns ?? []);
  const open = new Set(INPUTS.flatMap((key) => columns.get(key) ?? []));
  const fields = Object.values(TITLE_CELLS);
  return ({ row, column }) =>
    fields.some((field) => field.row === row && field.column === column) ||
    (head !== null && row > head.row && open.has(column - head.column));
}
