import type { Book, Cell, CellStyle, Sheet, Validation } from "../../../core/book/book";
import { emptySheet } from "../../../core/book/emptySheet";
import { areaAddress, type Area } from "../../../core/review/model/area";
import type { Contents, Spills, Traits } from "../snapshot";
import { breather } from "./breather";
import type { ReadCell } from "./contents";
import type { Frame, SheetFrame } from "./frame";
import { inRows } from "./inRows";
import { joinUniform } from "./joinUniform";
import type { SheetTraits } from "./traits";
import type { Uniform } from "./uniform";

/** What was read of a workbook, put together; the pane can answer in between. */
export async function plainBook(frame: Frame, contents: Contents, traits: Traits, spills: Spills): Promise<Book> {
  const { names, calculation } = frame;
  const breathe = breather();
  const sheets: Sheet[] = [];
  for (const one of frame.sheets) {
    const read = { cells: contents.get(one) ?? [], traits: traits.get(one), spills: spills.get(one) ?? new Map() };
    sheets.push(await plainSheet(one, read, breathe));
  }
  return { sheets, names, calculation };
}

interface ReadSheet {
  readonly cells: readonly ReadCell[];
  readonly traits: SheetTraits | undefined;
  readonly spills: ReadonlyMap<string, string>;
}

type Breathe = () => Promise<void>;

async function plainSheet(frame: SheetFrame, read: ReadSheet, breathe: Breathe): Promise<Sheet> {
  const { name, visibility, tables, protection } = frame;
  const { cells, traits } = read;
  const bare = { ...emptySheet(name), visibility, tables, protection };
  if (traits === undefined) return { ...bare, cells: await plainCells(read, new Map(), breathe) };
  const styled = await plainCells(read, await stylesOf(cells, traits, breathe), breathe);
  const blanks = openBlanks(cells, traits.unlocked);
  return {
    ...bare,
    cells: blanks.length === 0 ? styled : [...styled, ...blanks].sort(byPlace),
    columns: traits.hiddenColumns.flatMap(columnsOf).map((column) => ({ column, hidden: true })),
    rows: traits.hiddenRows.flatMap(rowsOf).map((row) => ({ row, hidden: true })),
    validations: joinUniform(traits.validations).map(({ area, value: rule }): Validation => ({
      area: areaAddress(area),
      rule,
    })),
  };
}

const key = (row: number, column: number): string => `${row},${column}`;
const byPlace = (one: Cell, other: Cell): number => one.row - other.row || one.column - other.column;

/** Cells between two looks at the clock. */
const PART = 500;

async function plainCells({ cells, spills }: ReadSheet, styles: Styles, breathe: Breathe): Promise<readonly Cell[]> {
  const plain: Cell[] = [];
  for (const cell of cells) {
    plain.push(plainCell(cell, styles.get(cell) ?? {}, spills));
    if (plain.length % PART === 0) await breathe();
  }
  return plain;
}

function plainCell(cell: ReadCell, traits: CellStyle, spills: ReadonlyMap<string, string>): Cell {
  const { numberFormat, ...content } = cell;
  const style = numberFormat === undefined ? traits : { ...traits, numberFormat };
  const spill = spills.size === 0 ? undefined : spills.get(key(cell.row, cell.column));
  return {
    ...content,
    ...(spill === undefined ? {} : { spill }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
  };
}

type Styles = ReadonlyMap<ReadCell, CellStyle>;

/** Black text and white ground are what a cell has when nobody chose anything. */
async function stylesOf(cells: readonly ReadCell[], traits: SheetTraits, breathe: Breathe): Promise<Styles> {
  const styles = new Map<ReadCell, CellStyle>();
  const add = async (area: Area, style: CellStyle): Promise<void> => {
    for (const cell of inRows(cells, area.top, area.bottom)) {
      if (cell.column < area.left || cell.column > area.right) continue;
      styles.set(cell, { ...styles.get(cell), ...style });
      if (styles.size % PART === 0) await breathe();
    }
    await breathe();
  };
  const isChosen =
    (plain: string) =>
    ({ value }: Uniform<string>): boolean =>
      value !== plain;
  for (const area of traits.unlocked) await add(area, { locked: false });
  for (const { area, value: color } of joinUniform(traits.colors.filter(isChosen("#000000"))))
    await add(area, { color });
  for (const { area, value: fill } of joinUniform(traits.fills.filter(isChosen("#FFFFFF")))) await add(area, { fill });
  return styles;
}

/** A blank cell that can be filled in is worth knowing of; one stands for the others around it. */
function openBlanks(cells: readonly ReadCell[], unlocked: readonly Area[]): readonly Cell[] {
  const isFilled = (row: number, column: number): boolean =>
    [...inRows(cells, row, row)].some((cell) => cell.column === column);
  return unlocked.flatMap(({ top, left }) =>
    isFilled(top, left) ? [] : [{ row: top, column: left, value: null, style: { locked: false } }],
  );
}

const rowsOf = (area: Area): number[] => lines(area.top, area.bottom);
const columnsOf = (area: Area): number[] => lines(area.left, area.right);
const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
