import type { Area, CellInput, EditSource, LiveBook, SheetId } from "../../../calc/liveBook";
import type { CellStyle } from "../../../core/book/book";
import { fromTabbed, movedFormula, toTabbed } from "../model/clipboard";
import type { Block, Spot } from "../model/spot";
import { asStep, type Refusal } from "./refusal";
import { lockedIn, tooLong } from "./typing";

/** Cells that were copied or cut, with the text the clipboard got for them. */
export interface Clip {
  readonly sheet: SheetId;
  readonly block: Block;
  readonly cells: readonly (readonly { readonly input: CellInput; readonly style: CellStyle }[])[];
  readonly text: string;
  readonly cut: boolean;
}

const areaOf = (sheet: SheetId, block: Block): Area => ({
  sheet,
  row: block.row,
  column: block.column,
  rows: block.rows,
  columns: block.columns,
});

/** The cells a person can mean: a whole row or column ends with the used cells. */
export function bounded(book: LiveBook, sheet: SheetId, block: Block): Block {
  const used = book.usedArea(sheet);
  const rows = Math.max(1, (used ? used.row + used.rows : 0) - block.row);
  const columns = Math.max(1, (used ? used.column + used.columns : 0) - block.column);
  return {
    ...block,
    rows: block.rows > 100_000 ? Math.min(block.rows, rows) : block.rows,
    columns: block.columns > 10_000 ? Math.min(block.columns, columns) : block.columns,
  };
}

const mapBlock = <T>(block: Block, make: (spot: Spot) => T): T[][] =>
  Array.from({ length: block.rows }, (_row, down) =>
    Array.from({ length: block.columns }, (_column, right) =>
      make({ row: block.row + down, column: block.column + right }),
    ),
  );

/** What Ctrl+C takes. */
export function copyBlock(book: LiveBook, sheet: SheetId, selected: Block, cut: boolean): Clip {
  const block = bounded(book, sheet, selected);
  const cells = mapBlock(block, ({ row, column }) => {
    const { formula, spilledFrom, value, style } = book.cell(sheet, row, column);
    return { input: formula !== null && !spilledFrom ? { formula } : { value }, style };
  });
  return {
    sheet,
    block,
    cells,
    cut,
    text: toTabbed(mapBlock(block, (spot) => book.text(sheet, spot.row, spot.column))),
  };
}

/** How often a clip fits into the target: a target of whole multiples is filled, any other gets one copy. */
function pasteBlock(target: Block, rows: number, columns: number): Block {
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  return fits ? target : { ...target, rows, columns };
}

/** Pastes copied cells: values, formulas that move as Excel's do, and styles. A cut one empties its place. */
export function pasteClip(
  book: LiveBook,
  sheet: SheetId,
  selected: Block,
  clip: Clip,
  source: EditSource,
): { readonly refusal: Refusal | null; readonly block: Block } {
  const { rows, columns } = clip.block;
  const block = clip.cut ? { ...selected, rows, columns } : pasteBlock(bounded(book, sheet, selected), rows, columns);
  const locked = lockedIn(book, sheet, block) ?? (clip.cut ? lockedIn(book, clip.sheet, clip.block) : null);
  if (locked) return { refusal: locked, block };
  const refusal = asStep(book, () => {
    if (clip.cut) book.clear(areaOf(clip.sheet, clip.block), "all", source);
    book.write(
      areaOf(sheet, block),
      mapBlock(block, (spot) => inputAt(clip, block, spot)),
      source,
    );
    mapBlock(block, (spot) =>
      book.setStyle(areaOf(sheet, { ...spot, rows: 1, columns: 1 }), cellAt(clip, block, spot).style),
    );
  });
  return { refusal, block };
}

function cellAt(clip: Clip, block: Block, spot: Spot): Clip["cells"][number][number] {
  const row = clip.cells[(spot.row - block.row) % clip.block.rows];
  return row?.[(spot.column - block.column) % clip.block.columns] ?? { input: { value: null }, style: {} };
}

function inputAt(clip: Clip, block: Block, spot: Spot): CellInput {
  const { input } = cellAt(clip, block, spot);
  if (!("formula" in input) || clip.cut) return input;
  const from = {
    row: clip.block.row + ((spot.row - block.row) % clip.block.rows),
    column: clip.block.column + ((spot.column - block.column) % clip.block.columns),
  };
  return { formula: movedFormula(input.formula, from, spot) };
}

/** Pastes text of another program, cell by cell as if it were typed. */
export function pasteText(
  book: LiveBook,
  sheet: SheetId,
  selected: Block,
  text: string,
  source: EditSource,
): { readonly refusal: Refusal | null; readonly block: Block } {
  const rows = fromTabbed(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const block = pasteBlock(bounded(book, sheet, selected), rows.length, columns);
  const long = rows.flat().map(tooLong);
  const refused = lockedIn(book, sheet, block) ?? long.find((refusal) => refusal !== null);
  if (refused) return { refusal: refused, block };
  const refusal = asStep(book, () => {
    mapBlock(block, (spot) => {
      const typed = rows[(spot.row - block.row) % rows.length]?.[(spot.column - block.column) % columns] ?? "";
      book.type(sheet, spot.row, spot.column, typed, source);
    });
  });
  return { refusal, block };
}

/** Empties the contents of a block. */
export function emptyBlock(book: LiveBook, sheet: SheetId, selected: Block, source: EditSource): Refusal | null {
  const block = bounded(book, sheet, selected);
  return lockedIn(book, sheet, block) ?? asStep(book, () => book.clear(areaOf(sheet, block), "contents", source));
}

/** Ctrl+D: the first row of the block goes into its other rows; a single cell takes the one above. */
export function fillDown(book: LiveBook, sheet: SheetId, selected: Block, source: EditSource): Refusal | null {
  const { rows, columns, row, column } = bounded(book, sheet, selected);
  if (rows === 1 && row === 0) return null;
  const from = { row: rows === 1 ? row - 1 : row, column, rows: 1, columns };
  const target = rows === 1 ? { row, column, rows, columns } : { row: row + 1, column, rows: rows - 1, columns };
  return pasteClip(book, sheet, target, copyBlock(book, sheet, from, false), source).refusal;
}
