import type { CellValue } from "../../core/book/book";
import { MAX_COLUMNS, MAX_ROWS, eachCell, overlap } from "../sheets/address";
import type { Area } from "../liveBook";
import { columnsOf, matrixOf, rowsOf } from "../value/matrix";
import { type Matrix, failure, isMatrix } from "../value/operand";
import { stretched } from "../value/matrix";
import type { Cells } from "./cells";
import { type FormulaNode, type Size, type Slot, isBlank } from "./node";

/** A result as cells show it: blank is 0. */
const shown = (value: CellValue): CellValue => (value === null || value === 0 ? 0 : value);

/** Cells where array formulas may not spill: tables and merged cells. */
export type Forbidden = (area: Area) => boolean;

/** Puts results of formulas into cells, spilled ones included. */
export class Filling {
  constructor(
    private readonly cells: Cells,
    private readonly forbidden: Forbidden,
  ) {}

  /** Shows one value; takes back what was spilled. Answers the areas whose filling changed. */
  showOne(node: FormulaNode, slot: Slot, value: CellValue): readonly Area[] {
    const before = node.area;
    const had = node.fill !== null && before.rows * before.columns > 1;
    this.takeBack(node);
    node.blocked = null;
    this.set(slot, node.column, node, shown(value));
    return had ? [before] : [];
  }

  /** Spills an array, or shows #SPILL! where something is in its way. */
  spill(node: FormulaNode, slot: Slot, matrix: Matrix): readonly Area[] {
    const size = { rows: rowsOf(matrix), columns: columnsOf(matrix) };
    const wanted: Area = { sheet: node.sheet, row: node.row, column: node.column, ...size };
    if (this.isBlocked(node, wanted)) {
      const moved = this.showOne(node, slot, failure("#SPILL!"));
      node.blocked = wanted;
      return moved;
    }
    return this.put(node, matrix, size);
  }

  /** Fills the area of an array formula of the old kind: too small a result repeats or ends in #N/A. */
  fillFixed(node: FormulaNode, result: CellValue | Matrix, size: Size): readonly Area[] {
    const matrix = isMatrix(result) ? result : [[result]];
    return this.put(
      node,
      matrixOf(size.rows, size.columns, (row, column) => stretched(matrix, row, column)),
      size,
    );
  }

  /** Empties the cells a formula has spilled into. */
  takeBack(node: FormulaNode): void {
    if (node.fill === null) return;
    this.cells.eachIn(node.area, (slot, _, column) => {
      if (slot.spilledFrom !== node) return;
      slot.spilledFrom = null;
      this.set(slot, column, node, slot.node === null ? slot.content.value : slot.value);
    });
    node.fill = null;
  }

  private set(slot: Slot, column: number, { sheet }: FormulaNode, value: CellValue): void {
    if (slot.value === value) return;
    slot.value = value;
    this.cells.changed(sheet, column);
  }

  private put(node: FormulaNode, matrix: Matrix, size: Size): readonly Area[] {
    const before = node.area;
    const same = before.rows === size.rows && before.columns === size.columns;
    this.takeBack(node);
    node.blocked = null;
    node.fill = size;
    const area = node.area;
    eachCell(area, (row, column) => {
      const slot = this.cells.make(node.sheet, row, column);
      this.set(slot, column, node, shown(matrix[row - node.row]?.[column - node.column] ?? null));
      if (slot.node !== node) slot.spilledFrom = node;
    });
    return same ? [] : [before, area];
  }

  private isBlocked(node: FormulaNode, wanted: Area): boolean {
    if (wanted.row + wanted.rows > MAX_ROWS || wanted.column + wanted.columns > MAX_COLUMNS) return true;
    const several = wanted.rows * wanted.columns > 1;
    if (several && this.forbidden(wanted)) return true;
    let blocked = false;
    this.cells.eachIn(wanted, (slot) => {
      if (slot.node === node) return;
      const foreign = slot.spilledFrom !== null && slot.spilledFrom !== node;
      if (foreign || !isBlank(slot.content)) blocked = true;
    });
    return blocked;
  }
}

/** True when a formula that was blocked could try again after a change in this area. */
export const freed = (node: FormulaNode, changed: Area): boolean =>
  node.blocked !== null && node.blocked.sheet === changed.sheet && overlap(node.blocked, changed) !== null;
