import type { CellStyle, CellValue } from "../../core/book/book";
import type { Program } from "../formula/scope";
import type { Area, SheetId } from "../liveBook";
import type { PendingCall } from "./calls";

/** How a formula answers with several values. */
export type Entry =
  /** Fills the blank cells beside it, as everything written today does. */
  | "dynamic"
  /** Keeps one value, as formulas of files that knew nothing else do. */
  | "single"
  /** From a file with the area it filled; whether it is dynamic shows at its first result. */
  | "loaded"
  /** An array formula of the old kind: always fills the same area. */
  | "fixed";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What was put into a cell; never changed, only replaced. */
export interface Content {
  /** The constant; beside a formula the last result a file gave. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly note: string | null;
  readonly entry: Entry;
  /** The area an array formula of a file fills. */
  readonly fill: Size | null;
}

/** A cell as it is now. */
export interface Slot {
  /** What the cell shows: its constant, its formula's result, or a value spilled into it. */
  value: CellValue;
  content: Content;
  node: FormulaNode | null;
  spilledFrom: FormulaNode | null;
}

/** Something that takes its turn in a recalculation. */
export class Vertex {
  /** Waits for its turn in the pass that is running. */
  dirty = false;
  /** How many others have to come first. */
  waiting = 0;
  followers: Vertex[] = [];
}

/** A cell's formula in the graph of dependencies. */
export class FormulaNode extends Vertex {
  /** Cells it depends on. */
  areas: readonly Area[] = [];
  /** The area its result fills, when that is an array. */
  fill: Size | null = null;
  /** The area it could not fill. */
  blocked: Area | null = null;
  /** Part of a circle of references. */
  circular = false;
  /** Answers of the add-in's functions, by name and arguments. */
  calls = new Map<string, PendingCall>();

  constructor(
    readonly sheet: SheetId,
    readonly row: number,
    readonly column: number,
    /** Null when the formula cannot be read: the cell keeps its value. */
    readonly program: Program | null,
  ) {
    super();
  }

  /** Its own cell or, once it has filled several, all of them. */
  get area(): Area {
    return { sheet: this.sheet, row: this.row, column: this.column, ...(this.fill ?? { rows: 1, columns: 1 }) };
  }
}

const NO_STYLE: CellStyle = Object.freeze({});

/** A cell with nothing in it. */
export const EMPTY: Content = Object.freeze({
  value: null,
  formula: null,
  style: NO_STYLE,
  note: null,
  entry: "dynamic",
  fill: null,
});

/** True when neither a value nor a formula is in the cell. */
export const isBlank = (content: Content): boolean => content.value === null && content.formula === null;

/** True when nothing at all is kept about the cell. */
export const isEmpty = (content: Content): boolean =>
  isBlank(content) && content.note === null && Object.keys(content.style).length === 0;
