import { clauseColumns, schemeColumns, specialColumns } from "../../words/shape/sheets";
import type { ClauseColumn, SchemeColumn, SpecialColumn } from "../../words/shape/sheets";
import { fixed, letters, quoted } from "./address";

/** Zero-based row of the headers on the scoring and specials sheets: row 6 as Excel counts. */
export const HEADER_ROW = 5;
/**
 * Empty rows below a table that the summary's ranges take in as well. Native formulas cannot follow a growing table
 * by name (older programs do not know structured references), so they reach beyond its end.
 */
export const SPARE_ROWS = 500;

/** Zero-based column of a clause column as a new audit writes it. */
export const clauseColumn = (column: ClauseColumn): number => clauseColumns.indexOf(column);
export const specialColumn = (column: SpecialColumn): number => specialColumns.indexOf(column);
export const schemeColumn = (column: SchemeColumn): number => schemeColumns.indexOf(column);

/** Rows, zero-based, of a block of cells: first and last inclusive. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where everything stands that formulas of other sheets refer to. */
export interface Places {
  readonly scoring: { readonly sheet: string; readonly rows: Rows };
  readonly specials: { readonly sheet: string; readonly rows: Rows };
  readonly scheme: {
    readonly sheet: string;
    /** The words for verdicts: one row a verdict. */
    readonly verdicts: Rows;
    /** First and last column of those words. */
    readonly words: { readonly first: number; readonly last: number };
    /** One row each for deduction and bonus. */
    readonly deductionRow: number;
    readonly bonusRow: number;
    /** Where the words of both types of special items stand. */
    readonly specialWords: readonly { readonly row: number; readonly column: number }[];
    readonly kinds: Rows;
    /** Header row and data of the table of keys and values. */
    readonly table: Rows;
  };
}

/** A range of one or more columns on another sheet, with dollars. */
export function range(sheet: string, rows: Rows, column: number, lastColumn = column): string {
  return `${quoted(sheet)}!${fixed(rows.first, column)}:${fixed(rows.last, lastColumn)}`;
}

/**
 * The cells of a clause column from the header to the spare rows, so that rows inserted below the header or at the
 * table's end are inside. The header's text counts as nothing in sums.
 */
export function clauseRange(places: Places, column: ClauseColumn): string {
  const { sheet, rows } = places.scoring;
  return range(sheet, { first: HEADER_ROW, last: rows.last + SPARE_ROWS }, clauseColumn(column));
}

/** The same for the table of special items. */
export function specialRange(places: Places, column: SpecialColumn): string {
  const { sheet, rows } = places.specials;
  return range(sheet, { first: HEADER_ROW, last: rows.last + SPARE_ROWS }, specialColumn(column));
}

/** The cells of a column of the scheme's table from its header to the spare rows. */
export function schemeRange(places: Places, column: SchemeColumn): string {
  const { sheet, table } = places.scheme;
  return range(sheet, { first: table.first, last: table.last + SPARE_ROWS }, schemeColumn(column));
}

/** The cell of a scheme row found by its key, whatever the order of the rows. */
export const schemeCell = (places: Places, key: string, column: SchemeColumn): string =>
  `INDEX(${schemeRange(places, column)},MATCH("${key}",${schemeRange(places, "key")},0))`;

/** A cell in the same row, as calculated columns write it. */
export const inRow = (row: number, column: ClauseColumn): string => `${letters(clauseColumn(column))}${row + 1}`;
