import type { Book, Cell, CellStyle, Sheet, Validation } from "../../../core/book/book";
import { emptySheet } from "../../../core/book/emptySheet";
import { areaAddress, contains, type Area } from "../../../core/review/model/area";
import type { Contents, Spills, Traits } from "../snapshot";
import type { ReadCell } from "./contents";
import type { Frame, SheetFrame } from "./frame";
import { joinUniform } from "./joinUniform";
import type { SheetTraits } from "./traits";
import type { Uniform } from "./uniform";

/** What was read of a workbook, put together. */
export function plainBook(frame: Frame, contents: Contents, traits: Traits, spills: Spills): Book {
  const { names, calculation } = frame;
  const sheets = frame.sheets.map((one) =>
    plainSheet(one, contents.get(one) ?? [], traits.get(one), spills.get(one) ?? new Map()),
  );
  return { sheets, names, calculation };
}

function plainSheet(
  { name, visibility, tables, protection }: SheetFrame,
  cells: readonly ReadCell[],
  traits: SheetTraits | undefined,
  spills: ReadonlyMap<string, string>,
): Sheet {
  const bare = { ...emptySheet(name), visibility, tables, protection };
  if (traits === undefined) return { ...bare, cells: cells.map((cell) => plainCell(cell, {}, spills)) };
  const styles = stylesOf(cells, traits);
  const styled = cells.map((cell) => plainCell(cell, styles.get(key(cell.row, cell.column)) ?? {}, spills));
  return {
    ...bare,
    cells: [...styled, ...openBlanks(cells, traits.unlocked)].sort(byPlace),
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

function plainCell(cell: ReadCell, traits: CellStyle, spills: ReadonlyMap<string, string>): Cell {
  const { numberFormat, ...content } = cell;
  const style = numberFormat === undefined ? traits : { ...traits, numberFormat };
  const spill = spills.get(key(cell.row, cell.column));
  return {
    ...content,
    ...(spill === undefined ? {} : { spill }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
  };
}

/** Black text and white ground are what a cell has when nobody chose anything. */
function stylesOf(cells: readonly ReadCell[], traits: SheetTraits): ReadonlyMap<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  const add = (area: Area, style: CellStyle): void => {
    for (const cell of cells) {
      if (!contains(area, cell.row, cell.column)) continue;
      const at = key(cell.row, cell.column);
      styles.set(at, { ...styles.get(at), ...style });
    }
  };
  const isChosen =
    (plain: string) =>
    ({ value }: Uniform<string>): boolean =>
      value !== plain;
  for (const area of traits.unlocked) add(area, { locked: false });
  for (const { area, value: color } of joinUniform(traits.colors.filter(isChosen("#000000")))) add(area, { color });
  for (const { area, value: fill } of joinUniform(traits.fills.filter(isChosen("#FFFFFF")))) add(area, { fill });
  return styles;
}

/** A blank cell that can be filled in is worth knowing of; one stands for the others around it. */
function openBlanks(cells: readonly ReadCell[], unlocked: readonly Area[]): readonly Cell[] {
  const filled = new Set(cells.map(({ row, column }) => key(row, column)));
  return unlocked.flatMap(({ top, left }) =>
    filled.has(key(top, left)) ? [] : [{ row: top, column: left, value: null, style: { locked: false } }],
  );
}

const rowsOf = (area: Area): number[] => lines(area.top, area.bottom);
const columnsOf = (area: Area): number[] => lines(area.left, area.right);
const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
