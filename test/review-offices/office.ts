import type { CellValue } from "../../src/core/book/book";
import type { Line } from "../review-seeds/book";

/** A workbook as offices have them: correct as it stands, and the faults that people make in it. */
export interface Office {
  readonly id: string;
  readonly sheets: Readonly<Record<string, readonly Line[]>>;
  readonly faults: readonly Mistake[];
}

/** Cells (A1) and what wrongly stands in them. */
export interface Mistake {
  /** Its number in the catalogue of formula faults, where it was noted. */
  readonly kind?: `F${"03" | "04" | "05" | "06" | "07" | "08" | "09"}`;
  readonly what: string;
  /** The review does not see it: only words tell (miles are no money), or there are too few neighbours to compare with. */
  readonly unseen?: true;
  readonly sheet: string;
  readonly edits: Readonly<Record<string, CellValue>>;
}

/** Numbers that look like entries, the same on every run. */
export const entry = (row: number, column: number, from: number, to: number): number =>
  from + ((row * 7919 + column * 104729 + row * column * 31) % (to - from + 1));

export const letter = (column: number): string => String.fromCharCode(65 + column);
export const upTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
export const across = (from: number, to: number, of: (letters: string, column: number) => CellValue): CellValue[] =>
  upTo(to - from + 1).map((index) => of(letter(from + index), from + index));
export const down = (from: number, to: number, of: (row: number) => Line): Line[] =>
  upTo(to - from + 1).map((index) => of(from + index));
