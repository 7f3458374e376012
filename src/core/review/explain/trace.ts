import type { Book, Cell, Sheet } from "../../book/book";
import { areaAddress, contains, sizeOf, type Area, type Place } from "../model/area";
import { readFormula, type Reference } from "../model/formula";
import { indexSheet, sheetNamed } from "../marks/sheetIndex";
import { readAreas } from "../marks/anchor";
import { resolveName } from "./named";

/** One thing that a formula reads. */
export interface TraceStep {
  /** The sheet's name; null when it stands in another workbook, does not exist, or is no cell. */
  readonly sheet: string | null;
  /** A1; as written in the formula where the sheet is null. */
  readonly cells: string;
  /** The name or structured reference by which the formula reads it, as written; null = by address. */
  readonly name: string | null;
  readonly size: number;
  /** What stands in a single cell; null for a blank one and for several cells. */
  readonly cell: Cell | null;
  /**
   * The formula of the single cell, which can be followed further, or of a name that stands for no cells; null = a typed
   * value, a blank, or several cells.
   */
  readonly formula: string | null;
  /** Cells with a formula in it. */
  readonly formulas: number;
}

/** What the formula in a cell reads, each once, addresses before names; null when there is none or it cannot be understood. */
export function traceFrom(book: Book, sheetName: string, address: string): readonly TraceStep[] | null {
  const [area] = readAreas([address]);
  const sheet = sheetNamed(book, sheetName);
  if (area === undefined || sheet === undefined) return null;
  const at = { row: area.top, column: area.left };
  const formula = indexSheet(sheet).at(at.row, at.column)?.formula;
  const read = formula === undefined ? null : readFormula(formula, at);
  if (read === null) return null;
  const steps = [
    ...read.references.flatMap((reference) => stepsOf(book, reference, sheet)),
    ...read.names.flatMap((name) => namedSteps(book, name, sheet, at)),
  ];
  return [...new Map(steps.map((step) => [`${step.sheet ?? ""}!${step.cells}`, step])).values()];
}

/** The filled cells of an area one by one, in reading order; A1. */
export function cellsWithin(book: Book, sheetName: string, address: string): readonly TraceStep[] {
  const sheet = sheetNamed(book, sheetName);
  const [area] = readAreas([address]);
  if (sheet === undefined || area === undefined) return [];
  return sheet.cells
    .filter(
      ({ row, column, value, formula }) => contains(area, row, column) && (value !== null || formula !== undefined),
    )
    .map(({ row, column }) => stepOf(sheet, { top: row, left: column, bottom: row, right: column }, null));
}

function stepsOf(book: Book, { book: other, sheet: name, area, text }: Reference, home: Sheet): readonly TraceStep[] {
  const sheets = other !== null ? [] : name === null ? [home] : sheetsBetween(book, name);
  return sheets.length === 0 ? [outside(text, null)] : sheets.map((sheet) => stepOf(sheet, area, null));
}

/** One sheet, or all from one to another as in Jan:Mar!B2. */
function sheetsBetween(book: Book, name: string): readonly Sheet[] {
  const [first, last = first] = name.split(":").map((one) => book.sheets.findIndex((sheet) => isCalled(sheet, one)));
  return first === undefined || last === undefined || first < 0 ? [] : book.sheets.slice(first, last + 1);
}

const isCalled = (sheet: Sheet, name: string): boolean => sheet.name.toLowerCase() === name.toLowerCase();

function namedSteps(book: Book, name: string, sheet: Sheet, at: Place): readonly TraceStep[] {
  const found = resolveName(book, name, sheet, at);
  if (found === null || typeof found === "string") return [{ ...outside(name, name), formula: found }];
  return found.map((cells) => stepOf(cells.sheet, cells.area, name));
}

const outside = (cells: string, name: string | null): TraceStep => ({
  sheet: null,
  cells,
  name,
  size: 0,
  cell: null,
  formula: null,
  formulas: 0,
});

function stepOf(sheet: Sheet, area: Area, name: string | null): TraceStep {
  const index = indexSheet(sheet);
  const size = sizeOf(area);
  const cell = size === 1 ? (index.at(area.top, area.left) ?? null) : null;
  const formulas = index.formulas.filter(({ top, left }) => contains(area, top, left)).length;
  return { sheet: sheet.name, cells: areaAddress(area), name, size, cell, formula: cell?.formula ?? null, formulas };
}
