import { copiesWords } from "../words/copies";
import type { Book } from "../core/book/book";
import { ok } from "../core/result";
import { a1 } from "../workbook/layout/address";
import { ailingCells } from "../workbook/layout/portable/condition";
import { HEADER_ROW } from "../workbook/layout/portable/listTable";
import { portableCopy } from "../workbook/layout/portable/portableCopy";
import type { Untwinned } from "../workbook/layout/portable/portableCopy";
import { wayBack } from "../workbook/layout/portable/wayBack";
import type { CellRewrite, WorkbookPort } from "../workbook/port";
import type { Done, Language } from "./audit";

/** How a workbook stands to the add-in. */
export interface CopyState {
  /** The sheet of its list where the workbook is a portable copy; null otherwise. */
  readonly portable: string | null;
  /** Cells whose AUDIT formulas carry foreign names. */
  readonly misnamed: number;
  /** Cells that show #NAME? or #BUSY! though their formulas are in order. */
  readonly silent: number;
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
  readonly left: readonly string[];
}

const stateOf = (book: Book): CopyState => {
  const ailing = ailingCells(book);
  return {
    portable: wayBack(book)?.sheet ?? null,
    misnamed: ailing.filter(({ mended }) => mended !== null).length,
    silent: ailing.filter(({ mended, silent }) => mended === null && silent !== null).length,
  };
};

/** Whether the workbook is a portable copy, and which of its AUDIT formulas get no answer. */
export async function readCopyState(port: WorkbookPort): Done<CopyState> {
  const book = await port.snapshot({ bare: true });
  return book.ok ? ok(stateOf(book.value)) : book;
}

/** Turns the AUDIT formulas of the open workbook into native ones and adds the sheet that lists them. */
export async function makePortable(port: WorkbookPort, language: Language, date: string): Done<Converted> {
  const book = await port.snapshot({ bare: true });
  if (!book.ok) return book;
  const copy = portableCopy(book.value, { words: copiesWords[language], date, spillsUnsaid: true });
  if (copy === null || copy.cells.length === 0)
    return ok({ cells: 0, untwinned: copy?.untwinned ?? [], elsewhere: copy?.elsewhere ?? [], sheet: null });
  const { sheet, cells, untwinned, elsewhere } = copy;
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
  return written.ok ? ok({ cells: cells.length, untwinned, elsewhere, sheet: sheet.name }) : written;
}

/** Puts the original formulas back and empties the sheet of the list; its headings stay, for whoever deletes it. */
export async function goBackFromPortable(port: WorkbookPort): Done<WentBack> {
  const book = await port.snapshot({ bare: true });
  if (!book.ok) return book;
  const way = wayBack(book.value);
  if (way === null) return ok({ cells: 0, left: [] });
  const restored = way.cells.map(({ sheet, address, original }): CellRewrite => ({
    sheet,
    address,
    input: { formula: original },
  }));
  const left = way.changed.map(({ sheet, address }) => `${sheet}!${address}`);
  const emptied = left.length > 0 ? [] : madeCells(book.value, way.sheet);
  const written = await port.rewrite([...restored, ...emptied]);
  return written.ok ? ok({ cells: restored.length, left }) : written;
}

/** Everything on the sheet of the list but the headings of its table, which a table cannot lose. */
function madeCells(book: Book, name: string): CellRewrite[] {
  const cells = book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return cells
    .filter(({ row, value, formula }) => row !== HEADER_ROW && (value !== null || formula !== undefined))
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
