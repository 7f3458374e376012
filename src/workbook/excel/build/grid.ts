import type { Cell, Sheet } from "../../../core/book/book";

/** The smallest rectangle around some cells, zero-based and inclusive. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Everything of a sheet that has a place, as one rectangle; null for an empty sheet. */
export function boundsOf(cells: readonly Cell[]): Rectangle | null {
  if (cells.length === 0) return null;
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/** One value for each cell inside the bounds, null where there is nothing to say: Excel leaves such cells alone. */
export function matrix<T>(cells: Sheet["cells"], bounds: Rectangle, of: (cell: Cell) => T | null): (T | null)[][] {
  const rows = Array.from({ length: bounds.lastRow - bounds.row + 1 }, () =>
    new Array<T | null>(bounds.lastColumn - bounds.column + 1).fill(null),
  );
  for (const cell of cells) {
    const row = rows[cell.row - bounds.row];
    const isInside = cell.column >= bounds.column && cell.column <= bounds.lastColumn;
    if (row !== undefined && isInside) row[cell.column - bounds.column] = of(cell);
  }
  return rows;
}

interface Run extends Rectangle {
  readonly key: string;
}

/** Rectangles of cells with the same key: runs along rows, joined with the same run of the row above. */
export function rectangles(cells: readonly Cell[], keyOf: (cell: Cell) => string | null): readonly Run[] {
  const finished: Run[] = [];
  let open: Run[] = [];
  for (const run of rowRuns(cells, keyOf)) {
    const above = open.findIndex((other) => isAbove(other, run));
    const [other] = above < 0 ? [] : open.splice(above, 1);
    open.push(other === undefined ? run : { ...other, lastRow: run.row });
    finished.push(...open.filter((candidate) => candidate.lastRow < run.row - 1));
    open = open.filter((candidate) => candidate.lastRow >= run.row - 1);
  }
  return [...finished, ...open];
}

const isAbove = (a: Run, b: Run): boolean =>
  a.key === b.key && a.column === b.column && a.lastColumn === b.lastColumn && a.lastRow + 1 === b.row;

/** Neighbours in a row with the same key. Cells come in row-major order. */
function rowRuns(cells: readonly Cell[], keyOf: (cell: Cell) => string | null): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const last = runs.at(-1);
    const isNext = last?.key === key && last.row === cell.row && last.lastColumn + 1 === cell.column;
    if (isNext && last !== undefined) runs[runs.length - 1] = { ...last, lastColumn: cell.column };
    else runs.push({ key, row: cell.row, column: cell.column, lastRow: cell.row, lastColumn: cell.column });
  }
  return runs;
}
