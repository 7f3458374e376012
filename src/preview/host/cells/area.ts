import type { Area, SheetId } from "../../../calc/liveBook";

/** Rows and columns of a sheet (Microsoft, "Excel specifications and limits"). */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet = (sheet: SheetId): Area => ({
  sheet,
  row: 0,
  column: 0,
  rows: sheetRows,
  columns: sheetColumns,
});

export const isEntireRows = (area: Area): boolean => area.columns === sheetColumns;
export const isEntireColumns = (area: Area): boolean => area.rows === sheetRows;
/** Whole rows or columns: Excel answers null for their cells. */
export const isUnbounded = (area: Area): boolean => isEntireRows(area) || isEntireColumns(area);

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}

/** The cells both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

/** The smallest rectangle around both; they are on one sheet. */
export function bounds(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** What is left of an area when a hole is cut out: at most four rectangles. */
export function cut(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: readonly Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Calls back for every cell, row by row, and collects the answers in the shape of the area. */
export function mapCells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => make(area.row + r, area.column + c)),
  );
}
