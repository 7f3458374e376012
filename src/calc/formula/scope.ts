import type { CellValue } from "../../core/book/book";
import type { Area, CallArgument, LiveTable, SheetId } from "../liveBook";
import type { Matrix, Operand } from "../value/operand";

/** Calculates a part of a formula. */
export type Runner = (scope: Scope) => Operand;

/** A reference as it is written; it becomes cells once it is known where the formula stands. */
export interface WrittenReference {
  /** The cells it means now, for reading. */
  resolve(scope: Scope): Operand;
  /** The cells a result depends on through it. */
  areas(scope: Scope): readonly Area[];
  /** True when it can mean other cells without its own text changing: tables and names. */
  readonly symbolic: boolean;
}

/** A formula ready to be calculated in any cell. */
export interface Program {
  readonly run: Runner;
  readonly references: readonly WrittenReference[];
  /** Calculated on every pass: TODAY, OFFSET, INDIRECT … */
  readonly volatile: boolean;
}

/** What a formula may ask of the workbook around it. */
export interface Surroundings {
  /** The value shown in a cell; blank is null. */
  value(sheet: SheetId, row: number, column: number): CellValue;
  /** The values of an area, which are not to be changed. */
  read(area: Area): Matrix;
  /**
   * Every cell with content lies in the first `rows` × `columns` of its sheet; bounds whole columns and rows. The same
   * for all sheets, so that whole columns of two sheets stay equally long.
   */
  extent(): { readonly rows: number; readonly columns: number };
  /** The sheet with this name in any case, or null. */
  sheetNamed(name: string): SheetId | null;
  table(name: string): LiveTable | null;
  tableAt(sheet: SheetId, row: number, column: number): LiveTable | null;
  /** The formula of a name as this sheet sees it, compiled relative to A1; null when there is none. */
  named(name: string, sheet: SheetId): Program | null;
  /** The cells an array formula in this cell fills, or null. */
  spillOf(sheet: SheetId, row: number, column: number): Area | null;
  isSubtotal(sheet: SheetId, row: number, column: number): boolean;
  isHiddenRow(sheet: SheetId, row: number): boolean;
  formulaAt(sheet: SheetId, row: number, column: number): string | null;
  /** The sheets from one to another in the order of the tabs. */
  sheetsBetween(from: SheetId, to: SheetId): readonly SheetId[];
  sheetCount(): number;
  sheetIndex(sheet: SheetId): number;
  now(): Date;
  /** From 0 up to but not including 1. */
  random(): number;
  hasFunction(name: string): boolean;
  /** Answers an add-in's function for the cell being calculated. */
  callFunction(name: string, args: readonly CallArgument[]): CellValue[][];
}

/** Where a formula stands while it is calculated. */
export interface Scope {
  readonly book: Surroundings;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** How far relative references move: 0 in cells, the cell's own place in names, the distance to the top left in conditional formats. */
  readonly shiftRows: number;
  readonly shiftColumns: number;
  /** Values of LET, by upper-case name. */
  readonly locals: ReadonlyMap<string, Operand> | null;
  /** Names being looked up, against names that contain themselves. */
  readonly depth: number;
}

/** A scope for a formula that stands in a cell. */
export function cellScope(book: Surroundings, sheet: SheetId, row: number, column: number): Scope {
  return { book, sheet, row, column, shiftRows: 0, shiftColumns: 0, locals: null, depth: 0 };
}
