import { readArea, type Area } from "../../../src/core/review/model/area";
import { cellAddress } from "../../../src/core/review/model/area";

/** Annotated faulty cells of one workbook: sheet → cell addresses. */
export type Truth = Readonly<Record<string, readonly string[]>>;

/** "sheet!A1", the name of one cell within a workbook. */
export const cellName = (sheet: string, cell: string): string => `${sheet}!${cell}`;

export function cellsOfAreas(areas: readonly string[]): string[] {
  return areas.flatMap((text) => {
    const area = readArea(text);
    return area ? addresses(area) : [];
  });
}

function addresses(area: Area): string[] {
  const found: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) found.push(cellAddress(row, column));
  return found;
}

/** The faults of a sheet: annotated cells, joined where their edges touch. */
export function faultsOf(cells: readonly string[]): string[][] {
  const open = new Set(cells);
  const faults: string[][] = [];
  for (const cell of cells) if (open.delete(cell)) faults.push(grow([cell], open));
  return faults;
}

function grow(fault: string[], open: Set<string>): string[] {
  for (const cell of fault) for (const next of neighbours(cell)) if (open.delete(next)) fault.push(next);
  return fault;
}

function neighbours(cell: string): string[] {
  const area = readArea(cell);
  if (!area) return [];
  const { top, left } = area;
  const around = [
    [top - 1, left],
    [top + 1, left],
    [top, left - 1],
    [top, left + 1],
  ] as const;
  return around.filter(([row, column]) => row >= 0 && column >= 0).map(([row, column]) => cellAddress(row, column));
}
