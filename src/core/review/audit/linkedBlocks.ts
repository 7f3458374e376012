import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";

/** Rows of a sheet, both included. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Blocks of headings side by side, those made one whose rows are worked out from each other's, or named by the texts before
 * them, and between which there is nothing but blank columns.
 */
export function linkedBlocks(blocks: readonly CellModel[][], sheet: SheetModel, rows: Rows): (readonly CellModel[])[] {
  if (areSpaced(blocks, sheet, rows)) return [blocks.flat()];
  const joined: CellModel[][] = [];
  for (const block of blocks) {
    const open = joined.at(-1);
    if (open && isBlankBetween(open, block, sheet, rows) && areOne(spanOf(open), spanOf(block), sheet, rows))
      open.push(...block);
    else joined.push([...block]);
  }
  return joined;
}

/** A blank column after every heading, four headings or more: only for the looks. */
const areSpaced = (blocks: readonly CellModel[][], sheet: SheetModel, rows: Rows): boolean =>
  blocks.length >= 4 &&
  blocks.every((block, index) => {
    const before = blocks[index - 1];
    if (before === undefined) return block.length === 1;
    const isNext = spanOf(block).left === spanOf(before).right + 2;
    return block.length === 1 && isNext && isBlankBetween(before, block, sheet, rows);
  });

const spanOf = (block: readonly CellModel[]): Span => ({
  left: block[0]?.column ?? 0,
  right: block.at(-1)?.column ?? 0,
});

function isBlankBetween(one: readonly CellModel[], next: readonly CellModel[], sheet: SheetModel, rows: Rows): boolean {
  const [from, to] = [spanOf(one).right + 1, spanOf(next).left];
  return Array.from({ length: to - from }, (_, index) => from + index).every(
    (column) => sheet.firstIn(column, rows, 1).length === 0,
  );
}

interface Span {
  readonly left: number;
  readonly right: number;
}

const areOne = (one: Span, other: Span, sheet: SheetModel, rows: Rows): boolean =>
  isLinked(one, other, sheet, rows) || names(one, other, sheet, rows) || isUnnamed(other, one, sheet, rows);

/** Figures without a text of their own in any row, beside rows that have one: nobody could read them alone. */
const isUnnamed = (right: Span, left: Span, sheet: SheetModel, rows: Rows): boolean =>
  cellsOf(right, sheet, rows).every(({ kind }) => kind !== "text") &&
  standBeside(
    cellsOf(left, sheet, rows).filter(({ kind }) => kind === "text"),
    cellsOf(right, sheet, rows),
  );

/** Typed texts and numbering, and nothing else, in nearly every row of the block to the right. */
function names(left: Span, right: Span, sheet: SheetModel, rows: Rows): boolean {
  const own = cellsOf(left, sheet, rows);
  const isNaming = own.every(({ kind, column }) => kind !== "formula" && (kind !== "number" || column === left.left));
  return isNaming && standBeside(own, cellsOf(right, sheet, rows));
}

const cellsOf = ({ left, right }: Span, sheet: SheetModel, { top, bottom }: Rows): CellModel[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index).flatMap((column) =>
    sheet.firstIn(column, { top: top + 1, bottom }, Infinity),
  );

/** At least three rows, and four of five with figures, have a name as well. */
function standBeside(naming: readonly CellModel[], figures: readonly CellModel[]): boolean {
  const named = new Set(naming.map(({ row }) => row));
  const rows = new Set(figures.map(({ row }) => row));
  const both = [...rows].filter((row) => named.has(row)).length;
  return both >= 3 && both * 5 >= rows.size * 4;
}

/** At least two rows in which a formula of one block reads a single cell of the other in its own row, and a third of the rows with formulas do. */
function isLinked(one: Span, other: Span, sheet: SheetModel, rows: Rows): boolean {
  const formulas = [...formulasOf(one, other, sheet, rows), ...formulasOf(other, one, sheet, rows)];
  const linked = new Set(formulas.flatMap(({ row, reads }) => (reads ? [row] : [])));
  return linked.size >= 2 && linked.size * 3 >= new Set(formulas.map(({ row }) => row)).size;
}

/** The formulas of one block by their rows, and whether each reads the other block in its own row. */
function formulasOf(
  own: Span,
  other: Span,
  sheet: SheetModel,
  { top, bottom }: Rows,
): { readonly row: number; readonly reads: boolean }[] {
  const columns = Array.from({ length: own.right - own.left + 1 }, (_, index) => own.left + index);
  return columns
    .flatMap((column) => sheet.formulasIn(column, top, bottom))
    .map(({ row, formula }) => ({
      row,
      reads: formula.references.some((one) => one.sheet === null && isOfRow(one.area, row, other)),
    }));
}

const isOfRow = (
  { top, bottom, left, right }: { readonly top: number; readonly bottom: number } & Span,
  row: number,
  span: Span,
): boolean => top === row && bottom === row && left <= span.right && right >= span.left;
