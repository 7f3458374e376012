import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import { bounded, emptyBlock } from "../edits/blocks";
import { asStep } from "../edits/refusal";
import { sheetOf } from "../edits/typing";
import { columnCharacters } from "../model/sizes";
import { sheetColumns, sheetRows } from "../model/spot";
import type { MenuLine } from "./PopMenu";

/** Asks for a word or a number; the answer goes to `then`. */
export interface Question {
  readonly label: string;
  readonly answer: string;
  readonly then: (answer: string) => void;
}
export type Ask = (question: Question) => void;

/** What can be done with the selected cells, rows or columns. */
export function selectionLines(desk: Desk, words: PreviewWords, ask: Ask): MenuLine[] {
  const { rows, columns } = desk.block;
  const lines = contentLines(desk, words);
  if (columns === sheetColumns && rows < sheetRows) return [...lines, ...rowLines(desk, words, ask)];
  if (rows === sheetRows && columns < sheetColumns) return [...lines, ...columnLines(desk, words, ask)];
  return rows === sheetRows ? lines : [...lines, ...moveLines(desk, words, "row"), ...moveLines(desk, words, "column")];
}

function contentLines(desk: Desk, words: PreviewWords): MenuLine[] {
  const empty = (): void => desk.refuse(emptyBlock(desk.book, desk.get().sheet, desk.block, desk.source));
  return [
    { label: words.cut, shortcut: "Ctrl+X", act: () => toClipboard(desk.copy(true)) },
    { label: words.copy, shortcut: "Ctrl+C", act: () => toClipboard(desk.copy(false)) },
    {
      label: words.paste,
      shortcut: "Ctrl+V",
      disabled: !desk.get().clip,
      act: () => desk.paste(desk.get().clip?.text ?? ""),
    },
    { label: words.clear, shortcut: "Delete", act: empty },
  ];
}

/** The page's own clip stays even where the browser forbids its clipboard. */
function toClipboard(text: string): void {
  navigator.clipboard?.writeText(text).catch(() => undefined);
}

/** Inserting before and deleting the selected rows or columns. */
function moveLines(desk: Desk, words: PreviewWords, which: "row" | "column"): MenuLine[] {
  const { book, block, source } = desk;
  const { sheet } = desk.get();
  const [at, count] = which === "row" ? [block.row, block.rows] : [block.column, block.columns];
  const disabled = Boolean(sheetOf(book, sheet)?.protection);
  const doing = (act: () => void) => () => desk.refuse(asStep(book, act));
  if (which === "row")
    return [
      {
        label: words.insertRows(count),
        divided: true,
        disabled,
        act: doing(() => book.insertRows(sheet, at, count, source)),
      },
      { label: words.deleteRows(count), disabled, act: doing(() => book.deleteRows(sheet, at, count, source)) },
    ];
  return [
    {
      label: words.insertColumns(count),
      divided: true,
      disabled,
      act: doing(() => book.insertColumns(sheet, at, count, source)),
    },
    { label: words.deleteColumns(count), disabled, act: doing(() => book.deleteColumns(sheet, at, count, source)) },
  ];
}

function rowLines(desk: Desk, words: PreviewWords, ask: Ask): MenuLine[] {
  const { book, block } = desk;
  const { sheet } = desk.get();
  const each = (look: { height?: number; hidden?: boolean }) =>
    desk.refuse(asStep(book, () => span(block.row, block.rows).forEach((row) => book.setRowLook(sheet, row, look))));
  const height = String(book.rowLook(sheet, block.row).height ?? 15);
  return [
    ...moveLines(desk, words, "row"),
    {
      label: words.rowHeight,
      divided: true,
      act: () => ask({ label: words.rowHeight, answer: height, then: positive((size) => each({ height: size })) }),
    },
    { label: words.hide, act: () => each({ hidden: true }) },
    { label: words.unhide, act: () => each({ hidden: false }) },
  ];
}

function columnLines(desk: Desk, words: PreviewWords, ask: Ask): MenuLine[] {
  const { book, block } = desk;
  const { sheet } = desk.get();
  const each = (look: { width?: number; hidden?: boolean }) =>
    desk.refuse(
      asStep(book, () =>
        span(block.column, block.columns).forEach((column) => book.setColumnLook(sheet, column, look)),
      ),
    );
  const width = String(book.columnLook(sheet, block.column).width ?? columnCharacters(64));
  return [
    ...moveLines(desk, words, "column"),
    {
      label: words.columnWidth,
      divided: true,
      act: () => ask({ label: words.columnWidth, answer: width, then: positive((size) => each({ width: size })) }),
    },
    { label: words.hide, act: () => each({ hidden: true }) },
    { label: words.unhide, act: () => each({ hidden: false }) },
  ];
}

const span = (first: number, count: number): number[] => Array.from({ length: count }, (_item, at) => first + at);

/** Passes on an answer that is a size; anything else changes nothing. */
const positive = (act: (size: number) => void) => (answer: string) => {
  const size = Number(answer);
  if (Number.isFinite(size) && size >= 0) act(size);
};

/** Sorting a table by the column whose header is the active cell; null when it is none. */
export function sortLines(desk: Desk, words: PreviewWords): MenuLine[] | null {
  const { sheet } = desk.get();
  const { row, column } = desk.active;
  const table = desk.book
    .tables()
    .find(
      ({ area, filterButtons }) =>
        filterButtons &&
        area.sheet === sheet &&
        area.row === row &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  if (!table) return null;
  const { area, totalsRow } = table;
  const data = bounded(desk.book, sheet, { ...area, row: area.row + 1, rows: area.rows - 1 - (totalsRow ? 1 : 0) });
  const disabled = Boolean(sheetOf(desk.book, sheet)?.protection);
  const sort = (descending: boolean) => () =>
    desk.refuse(
      asStep(desk.book, () => desk.book.sort({ sheet, ...data }, column - area.column, descending, desk.source)),
    );
  return [
    { label: words.sortAscending, disabled, act: sort(false) },
    { label: words.sortDescending, disabled, act: sort(true) },
  ];
}
