import type { Cell, Sheet } from "../../book/book";
import type { Area } from "./area";
import { shownText, type CellKind, type CellModel } from "./cellModel";
import { Copies } from "./copies";
import { readFormula, type Formula } from "./formula";
import { groupBy } from "./groupBy";
import { findRegions } from "./regions";

/** One sheet, ready to be asked: what stands where, under which heading, in which block. */
export interface SheetModel {
  readonly sheet: Sheet;
  readonly name: string;
  /** Cells with content, row by row from the left. */
  readonly cells: readonly CellModel[];
  /** Cells whose formula was understood, in the same order. */
  readonly formulas: readonly FormulaCell[];
  /** Cells whose formula was not. */
  readonly notAnalysed: readonly CellModel[];
  readonly at: (row: number, column: number) => CellModel | undefined;
  /** The cells of one column from the top, of one row from the left. */
  readonly column: (column: number) => readonly CellModel[];
  readonly row: (row: number) => readonly CellModel[];
  /** Columns that hold formulas. */
  readonly formulaColumns: () => readonly number[];
  /** Formulas of one column between two rows, both included. */
  readonly formulasIn: (column: number, top: number, bottom: number) => readonly FormulaCell[];
  /** The last column with content; -1 when there is none. */
  readonly lastColumn: number;
  /** The first cells with content of one column between two rows, both included; at most so many. */
  readonly firstIn: (
    column: number,
    rows: { readonly top: number; readonly bottom: number },
    most: number,
  ) => readonly CellModel[];
  /** Blocks of touching cells, text included, separated by blank rows and columns. */
  readonly regions: () => readonly Area[];
  /** The nearest text to the left in the row; "" when there is none. */
  readonly rowLabel: (row: number, column: number) => string;
  /** The nearest typed text above in the column; "" when there is none. */
  readonly columnHeading: (row: number, column: number) => string;
}

export interface FormulaCell extends CellModel {
  readonly kind: "formula";
  readonly formula: Formula;
}

const width = 16_384;

/** Takes every formula of a sheet to pieces once. `copies`: the formulas of the workbook's other sheets. */
export function modelSheet(sheet: Sheet, copies = new Copies()): SheetModel {
  const cells = modelCells(sheet, copies);
  const grid = new Map(cells.map((cell) => [cell.row * width + cell.column, cell]));
  const rows = groupBy(cells, (cell) => cell.row);
  const columns = groupBy(cells, (cell) => cell.column);
  const formulas = cells.filter(isFormulaCell);
  const texts = textLines(cells);
  let regions: readonly Area[] | null = null;
  let byColumn: ReadonlyMap<number, readonly FormulaCell[]> | null = null;
  const formulaLines = (): ReadonlyMap<number, readonly FormulaCell[]> =>
    (byColumn ??= groupBy(formulas, (cell) => cell.column));
  const row = (line: number): readonly CellModel[] => rows.get(line) ?? [];
  const column = (line: number): readonly CellModel[] => columns.get(line) ?? [];
  return {
    sheet,
    name: sheet.name,
    cells,
    formulas,
    notAnalysed: cells.filter((cell) => cell.kind === "formula" && cell.formula === null),
    at: (line, across) => grid.get(line * width + across),
    row,
    column,
    formulaColumns: () => [...formulaLines().keys()],
    formulasIn: (across, top, bottom) => between(formulaLines().get(across) ?? [], top, bottom),
    lastColumn: [...columns.keys()].reduce((last, one) => Math.max(last, one), -1),
    firstIn: (across, { top, bottom }, most) => between(column(across), top, bottom, most),
    regions: () => (regions ??= findRegions(cells)),
    rowLabel: (line, before) => lastText(texts.rows.get(line) ?? [], (cell) => cell.column < before),
    columnHeading: (before, line) => lastText(texts.columns.get(line) ?? [], (cell) => cell.row < before),
  };
}

export const isFormulaCell = (cell: CellModel): cell is FormulaCell => cell.formula !== null;

/** A loop: sheets have many cells that only carry a style. */
function modelCells({ cells, name }: Sheet, copies: Copies): CellModel[] {
  const found: CellModel[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    const formula = cell.formula === undefined ? null : readFormula(cell.formula, cell, copies, name);
    const kind = cell.formula === undefined ? typedKind(cell) : "formula";
    if (kind !== null) found.push({ row, column, kind, cell, formula });
  }
  return found;
}

function typedKind({ value }: Cell): CellKind | null {
  if (value === null || (typeof value === "string" && value.trim() === "")) return null;
  if (typeof value === "object") return "error";
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}

/** The cells of a column from `top` to `bottom`, the first `most` of them. */
function between<Cell extends CellModel>(
  line: readonly Cell[],
  top: number,
  bottom: number,
  most = Infinity,
): readonly Cell[] {
  const from = countBefore(line, (cell) => cell.row < top);
  const end = countBefore(line, (cell) => cell.row <= bottom);
  return line.slice(from, Math.min(end, from + most));
}

/** How many cells at the head of a sorted line still are before a border. */
function countBefore<Cell extends CellModel>(line: readonly Cell[], before: (cell: Cell) => boolean): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = line[middle];
    if (cell && before(cell)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastText(texts: readonly CellModel[], before: (cell: CellModel) => boolean): string {
  const cell = texts[countBefore(texts, before) - 1];
  return cell ? shownText(cell).trim() : "";
}

/** The texts of a sheet by row and by column, because headings are asked for cell by cell. */
function textLines(cells: readonly CellModel[]): Readonly<Record<"rows" | "columns", Map<number, CellModel[]>>> {
  const texts = cells.filter(({ kind }) => kind === "text");
  return { rows: groupBy(texts, (cell) => cell.row), columns: groupBy(texts, (cell) => cell.column) };
}
