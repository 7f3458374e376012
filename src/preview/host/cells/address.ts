import type { Area, SheetId } from "../../../calc/liveBook";
import { isEntireColumns, isEntireRows, sheetColumns, sheetRows } from "./area";

/** Column letters of a zero-based column: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 text without a sheet: "B2:C4", "3:5" for whole rows, "A:C" for whole columns. */
export function localAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow}`;
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (isEntireColumns(area)) return `${first}:${last}`;
  const start = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${lastRow}`;
}

/** The sheet's name as formulas and addresses carry it: in quotes where Excel puts them. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${localAddress(area)}`;
}

/** Splits "'My sheet'!A1" into sheet and address; sheet is null where there is none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/su.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, address: text.slice(mark + 1) };
}

/** Reads an A1 address without sheet; null when it is none. Dollar signs are allowed. */
export function parseAddress(text: string, sheet: SheetId): Area | null {
  const [first = "", last = first, ...more] = text.replaceAll("$", "").trim().split(":");
  const from = corner(first);
  const to = corner(last);
  if (more.length > 0 || from === null || to === null) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (!text.includes(":") && (from.row === null || from.column === null)) return null;
  const [row, rows] = span(from.row, to.row, sheetRows);
  const [column, columns] = span(from.column, to.column, sheetColumns);
  return row + rows > sheetRows || column + columns > sheetColumns ? null : { sheet, row, column, rows, columns };
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([a-z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (match === null || text === "") return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnNumber(letters),
  };
}

function span(from: number | null, to: number | null, all: number): readonly [number, number] {
  if (from === null || to === null) return [0, all];
  return [Math.min(from, to), Math.abs(from - to) + 1];
}
