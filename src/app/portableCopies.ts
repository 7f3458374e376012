import { copiesWords } from "../words/copies";
import type { Book, Cell } from "../core/book/book";
import { fail, ok } from "../core/result";
import { a1 } from "../workbook/layout/address";
import { ailingCells } from "../workbook/layout/portable/condition";
import { HEADER_ROW, LIST_COLUMNS } from "../workbook/layout/portable/listTable";
import { portableCopy } from "../workbook/layout/portable/portableCopy";
import type { TwinCell, Untwinned } from "../workbook/layout/portable/twin";
import { wayBack } from "../workbook/layout/portable/wayBack";
import type { WayBack } from "../workbook/layout/portable/wayBack";
import type { CellRewrite, WorkbookPort, WorkbookProblem } from "../workbook/port";
import type { Done, Language } from "./audit";

/** How many AUDIT formulas get no answer. */
export interface Ailing {
  /** Cells whose AUDIT formulas carry foreign names. */
  readonly misnamed: number;
  /** Cells that show #NAME? or #BUSY! though their formulas are in order. */
  readonly silent: number;
}

/** How a workbook stands to the add-in. */
export interface CopyState extends Ailing {
  /** The sheet of its list where the workbook is a portable copy; null otherwise. */
  readonly portable: string | null;
}

/** What a conversion did. */
export interface Converted {
  readonly cells: number;
  readonly untwinned: readonly Untwinned[];
  readonly elsewhere: readonly string[];
  /** The sheet that was added; null where nothing asks the add-in. */
  readonly sheet: string | null;
}

/** What going back did. `left` are cells that were changed since, in the form Sheet!A1. */
export interface WentBack {
  readonly cells: number;
  /** The sheet of the list, where it stays because something else was entered on it; null where it is gone. */
  readonly kept: string | null;
  readonly left: readonly string[];
}

const ailingIn = (book: Book): Ailing => {
  const ailing = ailingCells(book);
  return {
    misnamed: ailing.filter(({ mended }) => mended !== null).length,
    silent: ailing.filter(({ mended, silent }) => mended === null && silent !== null).length,
  };
};

/** Whether the workbook is a portable copy, and which of its AUDIT formulas get no answer. */
export async function readCopyState(port: WorkbookPort): Done<CopyState> {
  const book = await port.snapshot({ bare: true });
  return book.ok ? ok({ portable: wayBack(book.value)?.sheet ?? null, ...ailingIn(book.value) }) : book;
}

/** Which AUDIT formulas get no answer; `sheets`: only those of these sheets. */
export async function readAiling(port: WorkbookPort, sheets?: readonly string[]): Done<Ailing> {
  const book = await port.snapshot({ bare: true, ...(sheets === undefined ? {} : { sheets }) });
  return book.ok ? ok(ailingIn(book.value)) : book;
}

/**
 * Turns the AUDIT formulas of the open workbook into native ones and adds the sheet that lists them. Where one of them
 * stands on a protected sheet nothing is done at all.
 */
export async function makePortable(port: WorkbookPort, language: Language, date: string): Done<Converted> {
  const book = await port.snapshot({ bare: true });
  if (!book.ok) return book;
  const copy = portableCopy(book.value, { words: copiesWords[language], date, spillsUnsaid: true });
  if (copy === null || copy.cells.length === 0)
    return ok({ cells: 0, untwinned: copy?.untwinned ?? [], elsewhere: copy?.elsewhere ?? [], sheet: null });
  const { sheet, cells, untwinned, elsewhere } = copy;
  const refused = await protectedAmong(port, cells);
  if (refused !== null) return fail(refused);
  const built = await port.build({ sheets: [sheet], names: [] }, null);
  if (!built.ok) return built;
  const written = await port.rewrite(
    cells.map(({ sheet: name, row, column, original, twin }) => ({
      sheet: name,
      address: a1(row, column),
      input: twin,
      expected: { formula: original },
    })),
  );
  if (written.ok) return ok({ cells: cells.length, untwinned, elsewhere, sheet: sheet.name });
  // Nothing was converted, so the sheet that was added a moment ago says nothing true.
  await port.removeSheet(sheet.name, sheet.tables[0]?.name ?? "");
  return written;
}

/** The first protected sheet with cells to be converted; formulas on protected sheets are hardly ever unlocked. */
async function protectedAmong(port: WorkbookPort, cells: readonly TwinCell[]): Promise<WorkbookProblem | null> {
  const outline = await port.outline();
  if (!outline.ok) return outline.error;
  const asking = new Set(cells.map(({ sheet }) => sheet));
  const sheet = outline.value.sheets.find((one) => one.protected && asking.has(one.name))?.name;
  if (sheet === undefined) return null;
  const there = cells.filter((cell) => cell.sheet === sheet).map(({ row, column }) => a1(row, column));
  return { code: "SHEET_PROTECTED", sheet, cells: there };
}

/**
 * Puts the original formulas back and deletes the sheet of the list. Where something else was entered on that sheet it
 * stays, without its list and its workings.
 */
export async function goBackFromPortable(port: WorkbookPort): Done<WentBack> {
  const book = await port.snapshot({ bare: true });
  if (!book.ok) return book;
  const way = wayBack(book.value);
  if (way === null) return ok({ cells: 0, kept: null, left: [] });
  const restored = way.cells.map(({ sheet, address, original }): CellRewrite => ({
    sheet,
    address,
    input: { formula: original },
  }));
  const left = way.changed.map(({ sheet, address }) => `${sheet}!${address}`);
  const isGoing = left.length === 0 && way.isSealed && way.table !== null;
  const emptied = left.length > 0 || isGoing ? [] : madeCells(book.value, way);
  const written = await port.rewrite([...restored, ...emptied]);
  if (!written.ok) return written;
  const removed = isGoing ? await port.removeSheet(way.sheet, way.table ?? "") : null;
  return ok({ cells: restored.length, kept: removed?.ok === true ? null : way.sheet, left });
}

/** The list and the formulas on its sheet; whatever else stands there may be somebody's own words. */
function madeCells(book: Book, { sheet: name, cells: listed }: WayBack): CellRewrite[] {
  const cells = book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const isListed = ({ row, column }: Cell): boolean =>
    row > HEADER_ROW && row <= HEADER_ROW + listed.length && column < LIST_COLUMNS.length;
  return cells
    .filter((cell) => cell.formula !== undefined || (isListed(cell) && cell.value !== null))
    .map(({ row, column }) => ({ sheet: name, address: a1(row, column), input: { value: null } }));
}

/** Gives the add-in's functions their plain names back; answers in how many cells. */
export async function mendFormulas(port: WorkbookPort): Done<number> {
  const book = await port.snapshot({ bare: true });
  if (!book.ok) return book;
  const cells = ailingCells(book.value).flatMap(({ sheet, row, column, formula, mended }): CellRewrite[] =>
    mended === null ? [] : [{ sheet, address: a1(row, column), input: { formula: mended }, expected: { formula } }],
  );
  const written = cells.length === 0 ? ok(null) : await port.rewrite(cells);
  return written.ok ? ok(cells.length) : written;
}

/** Where a cell stands that could not be converted, for `selectPlace`. */
export const placeOfUntwinned = ({ sheet, row, column }: Untwinned): { sheet: string; address: string } => ({
  sheet,
  address: a1(row, column),
});
