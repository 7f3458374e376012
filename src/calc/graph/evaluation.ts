import type { CellValue } from "../../core/book/book";
import { intersected, valueOf } from "../formula/deref";
import { type Program, type Scope, type Surroundings, cellScope } from "../formula/scope";
import type { Area, CallArgument } from "../liveBook";
import { type Matrix, Raised, isError, isMatrix } from "../value/operand";
import { BUSY, Busy, type Calls, type PendingCall } from "./calls";
import type { Cells } from "./cells";
import type { Filling } from "./fill";
import type { Content, FormulaNode, Size, Slot } from "./node";

/** Runs programs and shows their results. */
export class Evaluation {
  /** The formula that is running, for the calls it makes; null when no cell waits for the result. */
  private current: FormulaNode | null = null;
  private next = new Map<string, PendingCall>();

  constructor(
    private readonly cells: Cells,
    private readonly filling: Filling,
    private readonly calls: Calls,
    private readonly around: () => Surroundings,
  ) {}

  /** Answers a call of the formula that is running. */
  call(name: string, args: readonly CallArgument[]): CellValue[][] {
    return this.calls.answer(name, args, this.current, this.next);
  }

  /** A formula that stands in no cell. */
  result(program: Program, scope: Scope): CellValue | Matrix {
    const before = this.current;
    this.current = null;
    try {
      return valueOf(program.run(scope), scope);
    } catch (thrown) {
      return valueThrown(thrown);
    } finally {
      this.current = before;
    }
  }

  /** Calculates a cell's formula; answers the areas whose filling changed. */
  run(node: FormulaNode): readonly Area[] {
    const slot = this.cells.at(node.sheet, node.row, node.column);
    if (slot === undefined || slot.node !== node || node.program === null) return [];
    const result = this.resultOf(node, node.program, slot.content);
    node.circular = false;
    return this.show(node, slot, result);
  }

  /** Gives a formula in a circle its 0. */
  giveUp(node: FormulaNode): void {
    node.circular = true;
    const slot = this.cells.at(node.sheet, node.row, node.column);
    if (slot !== undefined) this.filling.showOne(node, slot, 0);
  }

  private resultOf(node: FormulaNode, program: Program, content: Content): CellValue | Matrix {
    const scope = cellScope(this.around(), node.sheet, node.row, node.column);
    this.current = node;
    this.next = new Map();
    try {
      const operand = program.run(scope);
      const result = valueOf(content.entry === "single" ? intersected(operand, scope) : operand, scope);
      node.calls = this.next;
      return result;
    } catch (thrown) {
      if (thrown instanceof Busy) node.calls = this.next;
      return valueThrown(thrown);
    } finally {
      this.current = null;
    }
  }

  private show(node: FormulaNode, slot: Slot, result: CellValue | Matrix): readonly Area[] {
    const { entry, fill } = slot.content;
    if (fill !== null && entry === "fixed") return this.filling.fillFixed(node, result, fill);
    if (fill !== null && entry === "loaded") return this.showLoaded(node, slot, result, fill);
    return this.showFree(node, slot, result);
  }

  private showFree(node: FormulaNode, slot: Slot, result: CellValue | Matrix): readonly Area[] {
    return isMatrix(result) ? this.filling.spill(node, slot, result) : this.filling.showOne(node, slot, result);
  }

  /** An array of a file is dynamic when its first result has the size it was saved with. */
  private showLoaded(node: FormulaNode, slot: Slot, result: CellValue | Matrix, fill: Size): readonly Area[] {
    if (isError(result)) return this.showFree(node, slot, result);
    const matrix = isMatrix(result) ? result : [[result]];
    const same = matrix.length === fill.rows && matrix[0]?.length === fill.columns;
    slot.content = { ...slot.content, entry: same ? "dynamic" : "fixed" };
    return same ? this.filling.spill(node, slot, matrix) : this.filling.fillFixed(node, matrix, fill);
  }
}

function valueThrown(thrown: unknown): CellValue {
  if (thrown instanceof Busy) return BUSY;
  if (thrown instanceof Raised) return thrown.value;
  throw thrown;
}
