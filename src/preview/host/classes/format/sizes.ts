import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";
import { lines } from "../range/hidden";

/** Width of a digit and padding of a cell in Calibri 11, in pixels; a pixel is 3/4 point. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;
const standardCharacters = 8.43;
const standardHeight = 15;

/** Office.js gives column widths in points, the workbook keeps them in characters. */
function charactersToPoints(characters: number): number {
  return Math.round(characters * digitPixels + paddingPixels) * pointsPerPixel;
}

function pointsToCharacters(points: number): number {
  const pixels = points / pointsPerPixel;
  return Math.max(0, Math.round(((pixels - paddingPixels) / digitPixels) * 100) / 100);
}

export function readColumnWidth(range: CellRange): Wire {
  const { book } = range.session;
  const { sheet } = range.area();
  return same(
    lines(range, "column").map((column) => book.columnLook(sheet, column).width ?? standardCharacters),
    charactersToPoints,
  );
}

export function writeColumnWidth(range: CellRange, points: number): void {
  const { sheet } = range.area();
  assertAllowed(range.session, sheet, "formatColumns");
  const width = pointsToCharacters(points);
  for (const column of lines(range, "column")) range.session.book.setColumnLook(sheet, column, { width });
}

export function readRowHeight(range: CellRange): Wire {
  const { book } = range.session;
  const { sheet } = range.area();
  return same(
    lines(range, "row").map((row) => book.rowLook(sheet, row).height ?? standardHeight),
    (height) => height,
  );
}

export function writeRowHeight(range: CellRange, height: number): void {
  const { sheet } = range.area();
  assertAllowed(range.session, sheet, "formatRows");
  for (const row of lines(range, "row")) range.session.book.setRowLook(sheet, row, { height });
}

/** Columns as wide as their longest text; Chinese characters count double. */
export function autofitColumns(range: CellRange): void {
  const area = range.area();
  assertAllowed(range.session, area.sheet, "formatColumns");
  const used = range.session.book.usedArea(area.sheet, true);
  if (used === null) return;
  for (const column of lines(range, "column")) {
    const texts = Array.from({ length: used.rows }, (_, row) =>
      range.session.book.text(area.sheet, used.row + row, column),
    );
    const width = Math.max(0, ...texts.map(textWidth));
    if (width > 0) range.session.book.setColumnLook(area.sheet, column, { width: width + 1 });
  }
}

function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
}

function same(values: readonly number[], convert: (value: number) => number): Wire {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? convert(first) : null;
}
