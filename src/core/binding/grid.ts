import type { Cell, Sheet } from "../book/book";
import { readArea, type Area } from "../review/model/area";

/** A sheet, or a part of it, for looking things up by row and column. */
export interface Grid {
  readonly sheet: string;
  /** Rows that have cells with content, in order. */
  readonly rows: readonly number[];
  readonly cellsIn: (row: number) => readonly Cell[];
  readonly at: (row: number, column: number) => Cell | undefined;
  /** The merged area that covers a cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly isHidden: (row: number) => boolean;
}

const hasContent = ({ value, formula }: Cell): boolean => (value !== null && value !== "") || formula !== undefined;

/** The cells of a sheet within an area; null takes all of them. */
export function gridOf(sheet: Sheet, within: Area | null): Grid {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (!hasContent(cell) || !isWithin(cell, within)) continue;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const merges = mergesByRow(sheet);
  const hidden = new Set(sheet.rows.filter((row) => row.hidden === true).map(({ row }) => row));
  const cellsIn = (row: number): readonly Cell[] => byRow.get(row) ?? [];
  return {
    sheet: sheet.name,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsIn,
    at: (row, column) => cellsIn(row).find((cell) => cell.column === column),
    mergeAt: (row, column) => merges.get(row)?.find(({ left, right }) => column >= left && column <= right),
    isHidden: (row) => hidden.has(row),
  };
}

const isWithin = ({ row, column }: Cell, area: Area | null): boolean =>
  area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** A merged area of a whole column would fill memory; nobody merges more than this for a score sheet. */
const mostMergedRows = 5000;

function mergesByRow(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const merges = new Map<number, Area[]>();
  for (const text of sheet.merges) {
    const area = readArea(text);
    if (area === null || area.bottom - area.top > mostMergedRows) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const known = merges.get(row);
      if (known === undefined) merges.set(row, [area]);
      else known.push(area);
    }
  }
  return merges;
}

/** The cell whose content a place shows: of a merged area, its first cell. */
export function shownAt(grid: Grid, row: number, column: number): Cell | undefined {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? grid.at(row, column) : grid.at(merge.top, merge.left);
}

/** What a cell says as one line of text; numbers in their digits, errors as nothing. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value === "string") return value.normalize("NFKC").replace(/\s+/g, " ").trim();
  return typeof value === "number" ? String(value) : "";
}
