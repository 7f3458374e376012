import type { CellValue } from "../../book/book";

/** A cell of the workbook by its sheet's name and zero-based place. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell would hold: a formula with its "=", or a value. */
export interface Change extends CellAt {
  readonly content: string | number;
}

/**
 * Calculates the workbook with these cells changed and gives what the other cells show then; nothing stays changed. Null
 * when it cannot be calculated. The core only knows this form; who can calculate hands it in.
 */
export type WhatIf = (changes: readonly Change[], read: readonly CellAt[]) => readonly CellValue[] | null;
