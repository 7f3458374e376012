import type { Book, BookName, CellStyle, CellValue } from "../core/book/book";
import type { Area, LiveCell, LiveSheet, LiveTable, SheetId, TableId } from "./liveParts";

export type { Area, LiveCell, LiveSheet, LiveTable, SheetId, TableId } from "./liveParts";

/** What is put into a cell. A formula starts with "="; `{ value }` is stored as it is, even text that starts with "=". */
export type CellInput = { readonly formula: string } | { readonly value: CellValue };

export type BookEvent =
  /** Cells were written (not recalculated). `source` is whoever made the edit. */
  | { readonly kind: "changed"; readonly area: Area; readonly source: EditSource; readonly tables: readonly TableId[] }
  /** Results of these cells are new. */
  | { readonly kind: "calculated"; readonly cells: readonly Area[] }
  | {
      readonly kind: "rowsInserted" | "rowsDeleted";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
      readonly source: EditSource;
    }
  | {
      readonly kind: "columnsInserted" | "columnsDeleted";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
      readonly source: EditSource;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed" | "sheetMoved" | "sheetChanged";
      readonly sheet: SheetId;
      readonly source: EditSource;
    }
  | {
      readonly kind: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly table: TableId;
      readonly source: EditSource;
    }
  /** Formats, widths, names: anything to repaint that is none of the above. */
  | { readonly kind: "look"; readonly sheet: SheetId | null };

/** Who edits: the person at the grid, the add-in, or somebody else in the same workbook. */
export type EditSource = "user" | "addin" | "remote";

/** One argument as a formula gives it: a matrix (a range or an array), one value, or nothing at all. */
export type CallArgument =
  | { readonly kind: "matrix"; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "omitted" };

/** Answers the functions of an add-in. A promise shows #BUSY! until it settles. */
export interface FunctionCaller {
  /** Upper-case with namespace, for example AUDIT.SCORE. */
  has(name: string): boolean;
  call(name: string, args: readonly CallArgument[]): CellValue[][] | Promise<CellValue[][]>;
}

/** A workbook that calculates. Every method that edits recalculates what depends on it before it returns. */
export interface LiveBook {
  // what is there
  sheets(): readonly LiveSheet[];
  tables(): readonly LiveTable[];
  names(): readonly BookName[];
  /** Cells with content; null for an empty sheet. `valuesOnly` ignores cells that only have a format. */
  usedArea(sheet: SheetId, valuesOnly?: boolean): Area | null;
  cell(sheet: SheetId, row: number, column: number): LiveCell;
  /** The text a person sees, through the number format. */
  text(sheet: SheetId, row: number, column: number): string;
  columnLook(sheet: SheetId, column: number): { readonly width: number | null; readonly hidden: boolean };
  rowLook(sheet: SheetId, row: number): { readonly height: number | null; readonly hidden: boolean };
  /** The conditional style that holds for a cell now, later rules losing against earlier ones. */
  conditionalStyle(sheet: SheetId, row: number, column: number): Pick<CellStyle, "bold" | "italic" | "color" | "fill">;
  /** The words of the drop-down of a cell, or null when it has none. */
  listOf(sheet: SheetId, row: number, column: number): readonly string[] | null;
  /** Evaluates a formula as if it stood in that cell, without writing it. */
  evaluate(formula: string, sheet: SheetId, row: number, column: number): CellValue[][];
  /** How the workbook is set to calculate; absent where nothing was said. */
  calculation(): Book["calculation"];
  toBook(): Book;

  // editing
  /** A null input leaves its cell alone. Writing below a table's last row makes the table grow, as Excel does. */
  write(area: Area, inputs: readonly (readonly (CellInput | null)[])[], source: EditSource): void;
  /** What a person types: "=…" a formula, "12" a number, "5%" a share, "TRUE", a date; text cells (format "@") keep text. */
  type(sheet: SheetId, row: number, column: number, text: string, source: EditSource): void;
  clear(area: Area, what: "contents" | "formats" | "all", source: EditSource): void;
  setStyle(area: Area, style: CellStyle): void;
  setNote(sheet: SheetId, row: number, column: number, text: string | null): void;
  setColumnLook(sheet: SheetId, column: number, look: { width?: number; hidden?: boolean }): void;
  setRowLook(sheet: SheetId, row: number, look: { height?: number; hidden?: boolean }): void;
  insertRows(sheet: SheetId, at: number, count: number, source: EditSource): void;
  deleteRows(sheet: SheetId, at: number, count: number, source: EditSource): void;
  insertColumns(sheet: SheetId, at: number, count: number, source: EditSource): void;
  deleteColumns(sheet: SheetId, at: number, count: number, source: EditSource): void;
  /** Sorts the data rows of an area by one of its columns; relative references of moved formulas follow as in Excel. */
  sort(area: Area, column: number, descending: boolean, source: EditSource): void;

  // sheets, tables, names
  addSheet(name: string | null, position: number | null, source: EditSource): SheetId;
  copySheet(sheet: SheetId, source: EditSource): SheetId;
  deleteSheet(sheet: SheetId, source: EditSource): void;
  renameSheet(sheet: SheetId, name: string, source: EditSource): void;
  moveSheet(sheet: SheetId, position: number, source: EditSource): void;
  changeSheet(
    sheet: SheetId,
    change: Partial<
      Pick<
        LiveSheet,
        | "visibility"
        | "protection"
        | "frozen"
        | "page"
        | "showGridlines"
        | "tabColor"
        | "merges"
        | "validations"
        | "conditionalFormats"
      >
    >,
  ): void;
  addTable(area: Area, hasHeaders: boolean, name: string | null, source: EditSource): TableId;
  changeTable(
    table: TableId,
    change: Partial<Pick<LiveTable, "name" | "area" | "style" | "filterButtons">>,
    source: EditSource,
  ): void;
  deleteTable(table: TableId, source: EditSource): void;
  setName(name: BookName): void;
  deleteName(name: string, sheet: string | null): void;

  // calculation
  recalculate(everything: boolean): void;
  /** Resolves when no cell is #BUSY! any more. */
  settled(): Promise<void>;
  onEvent(listener: (event: BookEvent) => void): () => void;

  // undo of what the person sees as one step: everything between begin and end
  beginStep(): void;
  endStep(): void;
  undo(): boolean;
  redo(): boolean;
}

/** Thrown for what Excel would refuse: a bad name, a formula that does not parse, overlapping tables … */
export class EditRefused extends Error {
  constructor(
    readonly code: "InvalidArgument" | "ItemAlreadyExists" | "ItemNotFound" | "InvalidReference" | "InvalidOperation",
    message: string,
  ) {
    super(message);
  }
}

export interface LiveBookOptions {
  readonly functions?: FunctionCaller;
  /** Today for TODAY() and NOW(); given from outside so that results repeat. */
  readonly now?: () => Date;
  /** false: the person has switched off that a table takes in what is written below it (an AutoCorrect option). */
  readonly tablesGrow?: boolean;
}
