import type { Book, Cell } from "../../book/book";
import { areaAddress, contains, sizeOf, type Area } from "../model/area";
import { readFormula } from "../model/formula";
import { indexSheet } from "../marks/sheetIndex";
import { readAreas } from "../marks/anchor";

/** One thing that a formula reads. */
export interface TraceStep {
  /** The sheet's name; null when it stands in another workbook, or does not exist. */
  readonly sheet: string | null;
  /** A1; as written in the formula where the sheet is null. */
  readonly cells: string;
  readonly size: number;
  /** What stands in a single cell; null for a blank one and for several cells. */
  readonly cell: Cell | null;
  /** The formula of the single cell, which can be followed further; null = a typed value, a blank, or several cells. */
  readonly formula: string | null;
  /** Cells with a formula in it. */
  readonly formulas: number;
}

/** What the formula in a cell reads, each once, in its order; null when there is none or it cannot be understood. */
export function traceFrom(book: Book, sheetName: string, address: string): readonly TraceStep[] | null {
  const [area] = readAreas([address]);
  const sheet = sheetOf(book, sheetName);
  if (area === undefined || sheet === undefined) return null;
  const formula = indexSheet(sheet).at(area.top, area.left)?.formula;
  const read = formula === undefined ? null : readFormula(formula, { row: area.top, column: area.left });
  if (read === null) return null;
  const steps = read.references.map((reference) =>
    reference.book === null
      ? stepOf(book, reference.sheet ?? sheet.name, reference.area, reference.text)
      : elsewhere(reference.text),
  );
  return [...new Map(steps.map((step) => [`${step.sheet ?? ""}!${step.cells}`, step])).values()];
}

const sheetOf = (book: Book, name: string) =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const elsewhere = (text: string): TraceStep => ({
  sheet: null,
  cells: text,
  size: 0,
  cell: null,
  formula: null,
  formulas: 0,
});

function stepOf(book: Book, name: string, area: Area, text: string): TraceStep {
  const sheet = sheetOf(book, name);
  if (sheet === undefined) return elsewhere(text);
  const index = indexSheet(sheet);
  const size = sizeOf(area);
  const cell = size === 1 ? (index.at(area.top, area.left) ?? null) : null;
  const formulas = index.formulas.filter(({ top, left }) => contains(area, top, left)).length;
  return { sheet: sheet.name, cells: areaAddress(area), size, cell, formula: cell?.formula ?? null, formulas };
}
