import { renameHeaders } from "./edit/headers";
import { clearCells, setColumnLook, setNote, setRowLook, setStyle } from "./edit/looks";
import { deleteName, setName } from "./edit/names";
import { addSheet, changeSheet, copySheet, deleteSheet, moveSheet, renameSheet } from "./edit/sheets";
import { sortRows } from "./edit/sort";
import { shiftCells } from "./edit/structure";
import { addTable, changeTable, deleteTable } from "./edit/tables";
import { typeInto } from "./edit/typing";
import { travel } from "./edit/undo";
import { announceChange, write } from "./edit/write";
import type { LiveBook } from "./liveBook";
import type { Workbook } from "./sheets/workbook";

type CellEditing = Pick<
  LiveBook,
  | "write"
  | "type"
  | "clear"
  | "setStyle"
  | "setNote"
  | "setColumnLook"
  | "setRowLook"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "sort"
>;

function cellEditing(book: Workbook): CellEditing {
  return {
    write: (area, inputs, source) => write(book, area, inputs, source),
    type: (sheet, row, column, text, source) => typeInto(book, sheet, row, column, text, source),
    clear: (area, what, source) =>
      book.edit(source, () => {
        clearCells(book, area, what);
        if (what !== "formats") renameHeaders(book, area, source);
        if (what === "formats") book.announce({ kind: "look", sheet: area.sheet });
        else announceChange(book, area, source);
      }),
    setStyle: (area, style) => setStyle(book, area, style),
    setNote: (sheet, row, column, text) => setNote(book, sheet, row, column, text),
    setColumnLook: (sheet, column, look) => setColumnLook(book, sheet, column, look),
    setRowLook: (sheet, row, look) => setRowLook(book, sheet, row, look),
    insertRows: (sheet, at, count, source) => shiftCells(book, { sheet, axis: "row", at, count }, source),
    deleteRows: (sheet, at, count, source) => shiftCells(book, { sheet, axis: "row", at, count: -count }, source),
    insertColumns: (sheet, at, count, source) => shiftCells(book, { sheet, axis: "column", at, count }, source),
    deleteColumns: (sheet, at, count, source) => shiftCells(book, { sheet, axis: "column", at, count: -count }, source),
    sort: (area, column, descending, source) => sortRows(book, area, column, descending, source),
  };
}

type BookEditing = Pick<
  LiveBook,
  | "addSheet"
  | "copySheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "changeSheet"
  | "addTable"
  | "changeTable"
  | "deleteTable"
  | "setName"
  | "deleteName"
>;

function bookEditing(book: Workbook): BookEditing {
  return {
    addSheet: (name, position, source) => addSheet(book, name, position, source),
    copySheet: (sheet, source) => copySheet(book, sheet, source),
    deleteSheet: (sheet, source) => deleteSheet(book, sheet, source),
    renameSheet: (sheet, name, source) => renameSheet(book, sheet, name, source),
    moveSheet: (sheet, position, source) => moveSheet(book, sheet, position, source),
    changeSheet: (sheet, change) => changeSheet(book, sheet, change),
    addTable: (area, hasHeaders, name, source) => addTable(book, area, hasHeaders, name, source),
    changeTable: (table, change, source) => changeTable(book, table, change, source),
    deleteTable: (table, source) => deleteTable(book, table, source),
    setName: (name) => setName(book, name),
    deleteName: (name, sheet) => deleteName(book, name, sheet),
  };
}

type Steps = Pick<LiveBook, "recalculate" | "beginStep" | "endStep" | "undo" | "redo">;

/** Everything that changes a workbook. */
export function editing(book: Workbook): CellEditing & BookEditing & Steps {
  return {
    ...cellEditing(book),
    ...bookEditing(book),
    recalculate(everything) {
      if (everything) book.calculation.all(true);
      book.finish();
    },
    beginStep: () => book.journal.begin(null),
    endStep: () => book.journal.end(),
    undo: () => travel(book, true),
    redo: () => travel(book, false),
  };
}
