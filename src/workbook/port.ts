import type { Book, CellValue } from "../core/book/book";
import type { Result } from "../core/result";

/**
 * The workbook as the use cases know it: whole things in and out, one batch each.
 * `excel.ts` answers it in Excel; nothing else may.
 */
export interface WorkbookPort {
  /** Sheets, tables with their headers, and names; what is there before anything is decided. */
  outline(): Promise<Answer<Outline>>;
  /** Whole tables and named cells; one that is gone is null in its place. */
  read(request: ReadRequest): Promise<Answer<Reading>>;
  /**
   * One undoable step. Rows are found by key in the table as it is now. When any cell no longer holds what `expected`
   * says, nothing is written and every difference is reported. Answers the tables named in the edits, read back.
   */
  write(edits: readonly CellEdit[], alsoRead?: ReadRequest): Promise<Answer<Reading>>;
  /** Adds a row below the table's last one; the table grows. Values by header. */
  append(table: string, row: Readonly<Record<string, CellInput>>, alsoRead?: ReadRequest): Promise<Answer<Reading>>;
  /** Removes the row at this position of the table when it still holds `expected`. */
  remove(table: string, row: RowKey, alsoRead?: ReadRequest): Promise<Answer<Reading>>;
  /** Adds the sheets, tables and names of a plain book; nothing existing is touched. Fails whole when a name is taken. */
  build(addition: Book, activate: string | null): Promise<Answer<null>>;
  /** Deletes a sheet that holds this table; TABLE_MISSING where it does not. Excel cannot undo this. */
  removeSheet(sheet: string, table: string): Promise<Answer<null>>;
  /** Opens a new workbook with this content beside the open one, which stays as it is. */
  openNew(book: Book): Promise<Answer<null>>;
  select(place: CellPlace): Promise<Answer<null>>;
  /** The workbook, or these sheets of it, as plain data; read in parts that Excel can answer, with progress between them. */
  snapshot(options?: SnapshotOptions): Promise<Answer<Book>>;
  /** The cells that are selected, and the sheet in front. */
  selection(): Promise<Answer<CellPlace>>;
  /**
   * Writes cells anywhere as one undoable step. When any cell no longer holds what `expected` says, nothing is written
   * and every difference is reported.
   */
  rewrite(cells: readonly CellRewrite[]): Promise<Answer<null>>;
  /**
   * Colours cells by conditional formats of our own, in place of those that are there; an empty list only removes them.
   * Nothing else is touched. Protected sheets are left alone and named.
   */
  paint(paints: readonly Paint[]): Promise<Answer<Painted>>;
  /** The cells that carry such colours now, also from an earlier time. */
  painted(): Promise<Answer<readonly Paint[]>>;
  /** Recalculates everything, the add-in's functions included. */
  recalculate(): Promise<Answer<null>>;
  /** Calls back after edits, selections, calculations and sheet changes, whoever made them. */
  watch(listener: (event: WorkbookEvent) => void): Promise<Answer<() => Promise<void>>>;
}

export type Answer<T> = Result<T, WorkbookProblem>;

export interface Outline {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean; readonly protected: boolean }[];
  readonly tables: readonly TableOutline[];
  readonly names: readonly string[];
}
export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface ReadRequest {
  readonly tables: readonly string[];
  readonly names: readonly string[];
}
export interface Reading {
  readonly tables: Readonly<Record<string, TableReading | null>>;
  /** Value of the first cell of each name; null when the name is gone or broken. */
  readonly names: Readonly<Record<string, { readonly value: CellValue } | null>>;
  /** Formulas in whose place the write before this reading put something; absent = there was none. */
  readonly replaced?: readonly ReplacedFormula[];
}
/** A formula of the user's that an edit has put something in place of. */
export interface ReplacedFormula extends Pick<CellEdit, "table" | "row" | "column"> {
  /** Invariant, with "=". */
  readonly formula: string;
}
export interface TableReading {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  /** Zero-based row and column of the header row's first cell on its sheet. */
  readonly row: number;
  readonly column: number;
}

/** A row by the text of one column, or by its position where a table has no key. */
export type RowKey =
  | { readonly column: string; readonly is: string }
  | { readonly index: number; readonly expected: Readonly<Record<string, CellValue>> };

export type CellInput = { readonly value: CellValue } | { readonly formula: string };

export interface CellEdit {
  readonly table: string;
  readonly row: RowKey;
  /** Header of the column. */
  readonly column: string;
  readonly input: CellInput;
  /** The value this edit was decided on; absent = do not compare. */
  readonly expected?: CellValue;
}

/** A cell by its place, for sheets that have no tables. */
export interface CellRewrite {
  readonly sheet: string;
  /** A1 */
  readonly address: string;
  readonly input: CellInput;
  /** What the cell held when this was decided, its formula where it had one; absent = do not compare. */
  readonly expected?: CellInput;
}

/** Cells that carry a colour of ours. */
export interface Paint extends CellPlace {
  /** #RRGGBB */
  readonly fill: string;
}
export interface Painted {
  /** Areas that were coloured: those on protected sheets and beyond the first thousand were not. */
  readonly count: number;
  /** Protected sheets. */
  readonly skipped: readonly string[];
}

export interface SnapshotOptions {
  /** Names of sheets; absent = all. */
  readonly sheets?: readonly string[];
  /** Values and formulas only, without looks, lists and rules: faster. */
  readonly bare?: boolean;
  /** Called between parts with the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Stops the reading; the answer is then CANCELLED. */
  readonly signal?: { readonly aborted: boolean };
}

export interface CellPlace {
  readonly sheet: string;
  /** A1 */
  readonly address: string;
}

export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheet: string; readonly address: string; readonly remote: boolean }
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "selected"; readonly sheet: string; readonly address: string }
  /** Another sheet is in front. */
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "structure" };

/** What can go wrong between us and Excel, with the facts a message needs. */
export type WorkbookProblem =
  /** Somebody is typing in a cell; it will work when he has finished. */
  | { readonly code: "CELL_EDIT_MODE" }
  | { readonly code: "EXCEL_BUSY" }
  /** The user stopped it. */
  | { readonly code: "CANCELLED" }
  | { readonly code: "SHEET_PROTECTED"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly code: "READ_ONLY" }
  | { readonly code: "SHEET_MISSING"; readonly sheet: string }
  | { readonly code: "TABLE_MISSING"; readonly table: string }
  | { readonly code: "COLUMN_MISSING"; readonly table: string; readonly column: string }
  | { readonly code: "ROW_MISSING"; readonly table: string; readonly key: string }
  | { readonly code: "ROW_DOUBLE"; readonly table: string; readonly key: string }
  | {
      readonly code: "CELL_CHANGED";
      readonly cells: readonly {
        readonly sheet: string;
        readonly address: string;
        readonly expected: CellValue;
        readonly found: CellValue;
      }[];
    }
  | { readonly code: "NAME_TAKEN"; readonly name: string }
  | { readonly code: "TOO_LARGE" }
  /** A text has more characters than a cell takes. */
  | { readonly code: "TEXT_TOO_LONG"; readonly column: string; readonly length: number; readonly limit: number }
  | { readonly code: "NOT_SUPPORTED"; readonly need: string }
  /** Anything else Excel answered; `detail` is its own text. */
  | { readonly code: "EXCEL_REFUSED"; readonly detail: string };
