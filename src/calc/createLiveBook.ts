import type { Book, CellValue } from "../core/book/book";
import { editing } from "./editing";
import { conditionalLook } from "./format/conditional";
import { dropDown } from "./format/list";
import { shownText } from "./format/text";
import { cellScope } from "./formula/scope";
import { EditRefused, type LiveBook, type LiveBookOptions, type LiveCell, type SheetId } from "./liveBook";
import { loadBook } from "./sheets/load";
import { saveBook } from "./sheets/save";
import { Workbook } from "./sheets/workbook";
import { isMatrix } from "./value/operand";

function liveCell(book: Workbook, sheet: SheetId, row: number, column: number): LiveCell {
  const slot = book.cells.at(sheet, row, column);
  const { formula, style, note } = book.content(sheet, row, column);
  const from = slot?.spilledFrom ?? null;
  return {
    value: slot?.value ?? null,
    formula,
    spilledFrom: from === null ? null : { row: from.row, column: from.column },
    style,
    note,
  };
}

function evaluated(book: Workbook, formula: string, sheet: SheetId, row: number, column: number): CellValue[][] {
  const program = book.program(formula);
  if (program === null) throw new EditRefused("InvalidArgument", `not a formula: ${formula}`);
  const { around } = book.calculation;
  const result = book.calculation.evaluation.result(program, cellScope(around, sheet, row, column));
  return isMatrix(result) ? result.map((line) => line.map((value) => value ?? 0)) : [[result]];
}

type Reading = Pick<
  LiveBook,
  | "sheets"
  | "tables"
  | "names"
  | "usedArea"
  | "cell"
  | "text"
  | "columnLook"
  | "rowLook"
  | "conditionalStyle"
  | "listOf"
  | "evaluate"
  | "calculation"
  | "toBook"
  | "settled"
  | "onEvent"
>;

function reading(book: Workbook): Reading {
  return {
    sheets: () => book.structure.sheets,
    tables: () => book.structure.tables,
    names: () => book.structure.names,
    usedArea(sheet, valuesOnly = false) {
      const box = book.cells.used(sheet, valuesOnly);
      return box === null ? null : { sheet, ...box };
    },
    cell: (sheet, row, column) => liveCell(book, sheet, row, column),
    text: (sheet, row, column) =>
      shownText(book.cells.value(sheet, row, column), book.content(sheet, row, column).style),
    columnLook(sheet, column) {
      const look = book.sheet(sheet).columnLooks.get(column);
      return { width: look?.width ?? null, hidden: look?.hidden ?? false };
    },
    rowLook(sheet, row) {
      const look = book.sheet(sheet).rowLooks.get(row);
      return { height: look?.height ?? null, hidden: look?.hidden ?? false };
    },
    conditionalStyle: (sheet, row, column) => conditionalLook(book, sheet, row, column),
    listOf: (sheet, row, column) => dropDown(book, sheet, row, column),
    evaluate: (formula, sheet, row, column) => evaluated(book, formula, sheet, row, column),
    calculation: () => book.structure.calculation,
    toBook: () => saveBook(book.structure, book.cells),
    settled: () => book.calculation.calls.settled(),
    onEvent: (listener) => book.listen(listener),
  };
}

/** A workbook that calculates, made from plain data. Formulas of the data are calculated at once. */
export function createLiveBook(book: Book, options: LiveBookOptions = {}): LiveBook {
  const workbook = new Workbook(loadBook(book), options);
  return { ...reading(workbook), ...editing(workbook) };
}
