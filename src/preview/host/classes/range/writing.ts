import { translateFormulaToA1 } from "@borgar/fx";

import type { Area, CellInput } from "../../../../calc/liveBook";
import { columnLetters } from "../../cells/address";
import { isUnbounded, mapCells } from "../../cells/area";
import { typed } from "../../cells/input";
import type { Argument } from "../../protocol/handle";
import { invalidArgument } from "../../protocol/refusal";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed, assertCellsOpen } from "../../state/guard";

type Scalar = string | number | boolean | null;

/**
 * Spreads what was assigned over the cells: one value goes to all of them, an array must have their shape,
 * null leaves its cell alone.
 */
function matrixOf(area: Area, value: Argument): readonly (readonly Scalar[])[] {
  if (isUnbounded(area)) throw invalidArgument("Cells of whole rows or columns cannot be set at once.");
  if (!Array.isArray(value)) {
    const one = scalar(value);
    return mapCells(area, () => one);
  }
  const rows: readonly Argument[] = value;
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((row) => (row as readonly Argument[]).map(scalar));
}

function scalar(value: Argument): Scalar {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  throw invalidArgument();
}

/** `values` and `formulas`: both take formulas, numbers and text. */
export function writeCells(range: CellRange, value: Argument): void {
  const area = range.area();
  put(range, area, matrixOf(area, value));
}

export function writeFormulasR1C1(range: CellRange, value: Argument): void {
  const area = range.area();
  const matrix = matrixOf(area, value).map((row, r) =>
    row.map((cell, c) => {
      const anchor = `${columnLetters(area.column + c)}${area.row + r + 1}`;
      return typeof cell === "string" && cell.startsWith("=") ? translateFormulaToA1(cell, anchor) : cell;
    }),
  );
  put(range, area, matrix);
}

function put(range: CellRange, area: Area, matrix: readonly (readonly Scalar[])[]): void {
  const { book } = range.session;
  assertCellsOpen(range.session, area);
  const formats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  const inputs = matrix.map((row, r) =>
    row.map((cell, c): CellInput | null => {
      if (cell === null) return null;
      const { style } = book.cell(area.sheet, area.row + r, area.column + c);
      const { input, format } = typed(cell, style);
      const general = style.numberFormat === undefined || style.numberFormat === "General";
      if (format !== null && general) formats.push({ row: area.row + r, column: area.column + c, format });
      return input;
    }),
  );
  book.write(area, inputs, "addin");
  for (const { row, column, format } of formats) {
    book.setStyle({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, { numberFormat: format });
  }
}

export function writeNumberFormats(range: CellRange, value: Argument): void {
  const area = range.area();
  const { book } = range.session;
  assertAllowed(range.session, area.sheet, "formatCells");
  if (typeof value === "string" && !isUnbounded(area)) {
    book.setStyle(area, { numberFormat: value });
    return;
  }
  for (const [r, row] of matrixOf(area, value).entries()) writeFormatRow(range, area, r, row);
}

/** Neighbours with the same format are set together. */
function writeFormatRow(range: CellRange, area: Area, r: number, row: readonly Scalar[]): void {
  let start = 0;
  for (let c = 1; c <= row.length; c += 1) {
    if (c < row.length && row[c] === row[start]) continue;
    const format = row[start];
    if (typeof format === "string") {
      const place = { sheet: area.sheet, row: area.row + r, column: area.column + start, rows: 1, columns: c - start };
      range.session.book.setStyle(place, { numberFormat: format });
    }
    start = c;
  }
}
