import type { Cell, CellValue, Sheet } from "../../src/core/book/book";

/** What no formula of ours would answer. */
export const WRONG = 12345;

/** An entry by its place, zero-based. */
export const at = (row: number, column: number, value: CellValue): Cell => ({ row, column, value });

/** A sheet with entries in place of what its cells hold; their looks stay. */
export function withEntries(sheet: Sheet, entries: readonly Cell[]): Sheet {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const entry of entries) {
    const key = `${entry.row},${entry.column}`;
    cells.set(key, { ...cells.get(key), ...entry });
  }
  return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Wrong saved values; without looks, which take the programs far longer to load than the formulas to calculate. */
export const wrongly = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: [],
  columns: [],
  page: null,
  validations: [],
  conditionalFormats: [],
  cells: sheet.cells.map(({ style, ...cell }) => ({
    ...cell,
    ...(cell.formula === undefined ? {} : { value: WRONG }),
    ...(style?.numberFormat === "@" ? { style: { numberFormat: "@" } } : {}),
  })),
});
