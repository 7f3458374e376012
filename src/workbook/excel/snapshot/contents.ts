import type { CellValue } from "../../../core/book/book";
import type { Area } from "../../../core/review/model/area";
import { cellValue } from "../cells";
import type { Contents, Course } from "../snapshot";
import type { SheetFrame } from "./frame";

/** A cell with content. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

interface Part {
  readonly frame: SheetFrame;
  readonly area: Area;
}

/** Reading the cells is this share of the work. */
const READING = 0.7;

/** All cells with content, block by block of rows: one request a block, so that each answer stays small. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly SheetFrame[],
  cellsAtOnce: number,
  course: Course,
): Promise<Contents | "tooLarge"> {
  const parts = sheets.flatMap((frame) => partsOf(frame, cellsAtOnce));
  const found = new Map<SheetFrame, ReadCell[]>(sheets.map((frame) => [frame, []]));
  const next = async (at: number): Promise<Contents | "tooLarge"> => {
    const part = parts[at];
    if (part === undefined || course.isStopped()) return found;
    const isBare = course.options.bare === true;
    const range = loadPart(context, part, isBare);
    await context.sync();
    if (!isWhole(range.values) || !isWhole(range.formulas)) return "tooLarge";
    const cells = found.get(part.frame);
    for (const cell of cellsOf(range, part.area, isBare ? [] : range.numberFormat)) cells?.push(cell);
    course.tell((READING * (at + 1)) / parts.length);
    return next(at + 1);
  };
  return next(0);
}

function partsOf(frame: SheetFrame, cellsAtOnce: number): Part[] {
  const { used } = frame;
  if (used === null) return [];
  const rows = Math.max(1, Math.floor(cellsAtOnce / (used.right - used.left + 1)));
  const count = Math.ceil((used.bottom - used.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = used.top + index * rows;
    return { frame, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } };
  });
}

function loadPart({ workbook }: Excel.RequestContext, { frame, area }: Part, isBare: boolean): Excel.Range {
  const range = workbook.worksheets
    .getItem(frame.name)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.load("formulas,values,valueTypes");
  if (!isBare) range.load("numberFormat");
  return range;
}

/** Excel answers null, not an error, for some ranges that are too large for it. */
const isWhole = (matrix: unknown): boolean => Array.isArray(matrix);

function* cellsOf(
  range: Excel.Range,
  { top, left }: Area,
  formats: readonly (readonly unknown[])[],
): Generator<ReadCell> {
  for (const [row, line] of range.values.entries())
    for (const [column, value] of line.entries()) {
      const content = cellValue(value, range.valueTypes[row]?.[column]);
      const formula = formulaOf(range.formulas[row]?.[column], value);
      if (content === null && formula === null) continue;
      const format = formats[row]?.[column];
      yield {
        row: top + row,
        column: left + column,
        value: content,
        ...(formula === null ? {} : { formula }),
        ...(typeof format === "string" && format !== "General" ? { numberFormat: format } : {}),
      };
    }
}

/** Text that only looks like a formula is its own value; a formula never is. */
const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
