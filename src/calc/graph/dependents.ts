import { type Box, cellKey, contains } from "../sheets/address";
import type { Area, SheetId } from "../liveBook";
import { type FormulaNode, Vertex } from "./node";

const BLOCK_ROWS = 128;
const BLOCK_COLUMNS = 8;
/** An area over more blocks than this is looked through for every changed cell instead. */
const MANY_BLOCKS = 96;
const BLOCKS_ACROSS = 4_096;

/**
 * An area that formulas look at. It takes a turn of its own between the cells in it and those formulas, so that a
 * thousand formulas over a thousand cells are two thousand links and not a million.
 */
export class Watched extends Vertex {
  readonly nodes = new Set<FormulaNode>();

  constructor(readonly box: Box) {
    super();
  }
}

class SheetIndex {
  readonly cells = new Map<number, Set<FormulaNode>>();
  readonly ranges = new Map<string, Watched>();
  readonly blocks = new Map<number, Set<Watched>>();
  readonly wide = new Set<Watched>();
}

function blocksOf(box: Box): number[] | null {
  const top = Math.floor(box.row / BLOCK_ROWS);
  const bottom = Math.floor((box.row + box.rows - 1) / BLOCK_ROWS);
  const left = Math.floor(box.column / BLOCK_COLUMNS);
  const right = Math.floor((box.column + box.columns - 1) / BLOCK_COLUMNS);
  if ((bottom - top + 1) * (right - left + 1) > MANY_BLOCKS) return null;
  const keys: number[] = [];
  for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) keys.push(y * BLOCKS_ACROSS + x);
  return keys;
}

const rangeKey = (box: Box): string => `${box.row},${box.column},${box.rows},${box.columns}`;

/** Which formulas look at a cell. Single cells are found directly, areas through blocks of the sheet they cover. */
export class Dependents {
  private readonly sheets = new Map<SheetId, SheetIndex>();

  /** Enters a formula under every area it depends on. */
  add(node: FormulaNode, areas: readonly Area[]): void {
    node.areas = areas;
    for (const area of areas) this.watch(this.indexOf(area.sheet), area, node);
  }

  /** Takes a formula out again. */
  remove(node: FormulaNode): void {
    for (const area of node.areas) this.unwatch(this.indexOf(area.sheet), area, node);
    node.areas = [];
  }

  clear(): void {
    this.sheets.clear();
  }

  /** Calls for every formula that looks at the cell; one may come several times. */
  eachFormula(sheet: SheetId, row: number, column: number, visit: (node: FormulaNode) => void): void {
    this.each(sheet, row, column, (vertex) => {
      if (vertex instanceof Watched) vertex.nodes.forEach(visit);
      else visit(vertex);
    });
  }

  /** Calls for every formula that looks at this very cell and for every watched area around it. */
  each(sheet: SheetId, row: number, column: number, visit: (vertex: FormulaNode | Watched) => void): void {
    const index = this.sheets.get(sheet);
    if (index === undefined) return;
    index.cells.get(cellKey(row, column))?.forEach(visit);
    const block = Math.floor(row / BLOCK_ROWS) * BLOCKS_ACROSS + Math.floor(column / BLOCK_COLUMNS);
    const check = (watched: Watched): void => {
      if (contains(watched.box, row, column)) visit(watched);
    };
    index.blocks.get(block)?.forEach(check);
    index.wide.forEach(check);
  }

  private indexOf(sheet: SheetId): SheetIndex {
    const found = this.sheets.get(sheet);
    if (found !== undefined) return found;
    const made = new SheetIndex();
    this.sheets.set(sheet, made);
    return made;
  }

  private watch(index: SheetIndex, area: Area, node: FormulaNode): void {
    if (area.rows === 1 && area.columns === 1) {
      const key = cellKey(area.row, area.column);
      const nodes = index.cells.get(key);
      if (nodes === undefined) index.cells.set(key, new Set([node]));
      else nodes.add(node);
      return;
    }
    const known = index.ranges.get(rangeKey(area));
    const watched = known ?? new Watched(area);
    watched.nodes.add(node);
    if (known === undefined) this.enter(index, watched);
  }

  private enter(index: SheetIndex, watched: Watched): void {
    index.ranges.set(rangeKey(watched.box), watched);
    const blocks = blocksOf(watched.box);
    if (blocks === null) index.wide.add(watched);
    for (const key of blocks ?? []) {
      const there = index.blocks.get(key);
      if (there === undefined) index.blocks.set(key, new Set([watched]));
      else there.add(watched);
    }
  }

  private unwatch(index: SheetIndex, area: Area, node: FormulaNode): void {
    if (area.rows === 1 && area.columns === 1) {
      index.cells.get(cellKey(area.row, area.column))?.delete(node);
      return;
    }
    const watched = index.ranges.get(rangeKey(area));
    watched?.nodes.delete(node);
    if (watched === undefined || watched.nodes.size > 0) return;
    index.ranges.delete(rangeKey(area));
    index.wide.delete(watched);
    for (const key of blocksOf(watched.box) ?? []) index.blocks.get(key)?.delete(watched);
  }
}
