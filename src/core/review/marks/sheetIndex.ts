import type { Book, Cell, Sheet } from "../../book/book";
import { readArea, type Area } from "../model/area";
import { readFormula } from "../model/formula";
import { groupBy } from "../model/groupBy";
import { remember } from "../model/remember";
import { rowNames, type RowNames } from "./rowNames";

/** A sheet that is asked about few cells: formulas are taken to pieces only where somebody looks. */
export interface SheetIndex extends RowNames {
  readonly at: (row: number, column: number) => Cell | undefined;
  /** What a cell holds, written relative to it; "" for a blank. */
  readonly content: (row: number, column: number) => string;
  /** The nearest typed text above in the column; "" = none. */
  readonly heading: (row: number, column: number) => string;
  /** Columns whose nearest text above the row is this. */
  readonly columnsHeaded: (heading: string, row: number) => readonly number[];
  readonly formulas: readonly Area[];
}

/** Looks at a sheet by row and column. */
export const indexSheet = remember((sheet: Sheet): SheetIndex => {
  const cells = sheet.cells.filter(hasContent);
  const columns = groupBy(cells, ({ column }) => column);
  const grid = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell]));
  const at = (row: number, column: number): Cell | undefined => grid.get(row * 16_384 + column);
  const heading = (row: number, column: number): string =>
    lastText((columns.get(column) ?? []).filter((cell) => cell.row < row));
  return {
    at,
    content: (row, column) => contentOf(at(row, column)),
    ...rowNames(cells),
    heading,
    columnsHeaded: (text, row) => [...columns.keys()].filter((column) => heading(row, column) === text),
    formulas: cells
      .filter(({ formula }) => formula !== undefined)
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  };
});

const hasContent = ({ value, formula }: Cell): boolean => formula !== undefined || (value !== null && value !== "");

function lastText(cells: readonly Cell[]): string {
  const value = cells.findLast((cell) => typeof cell.value === "string" && cell.formula === undefined)?.value;
  return typeof value === "string" ? value.trim() : "";
}

/** A formula as R1C1, so that a copy or a moved cell holds the same; a typed value as itself. */
const keyOf = remember((cell: Cell): string => {
  const { formula, value } = cell;
  if (formula === undefined) return `#${typeof value === "object" ? (value?.error ?? "") : String(value)}`;
  return readFormula(formula, cell)?.key ?? formula;
});

const contentOf = (cell: Cell | undefined): string => (cell === undefined ? "" : keyOf(cell));

/** A sheet by its name, whatever its capitals. */
export const sheetNamed = (book: Book, name: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The cell at an A1 address; null when it is blank or there is none. */
export function cellAt(book: Book, sheet: string, address: string): Cell | null {
  const own = sheetNamed(book, sheet);
  const area = readArea(address);
  return own === undefined || area === null ? null : (indexSheet(own).at(area.top, area.left) ?? null);
}
