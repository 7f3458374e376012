import type { CellStyle } from "../../../core/book/book";
import { fixed } from "../address";
import type { Content, Draft } from "../draft";
import { QUIET, SECTION } from "../looks";

/** Cells of one column, first to last row, with dollars. */
export interface ColumnCells {
  readonly all: string;
  readonly at: (index: number) => string;
}

/** Writes a working line by line, downwards from a cell of a sheet. */
export class Pen {
  constructor(
    private readonly draft: Draft,
    /** Zero-based row that is written next. */
    public row: number,
    private readonly column: number,
  ) {}

  heading(text: string): void {
    this.row += 1;
    this.draft.putRow(this.row, this.column, [text, null, null, null], SECTION);
    this.row += 1;
  }

  /** A label and formulas beside it; answers their cells. */
  line(label: string, ...formulas: readonly string[]): string[] {
    this.draft.put(this.row, this.column, label, QUIET_TEXT);
    const cells = formulas.map((formula, index) => this.put(1 + index, { formula: `=${formula}` }));
    this.row += 1;
    return cells;
  }

  /** The same in a row that was left out for it. */
  lineAt(row: number, label: string, ...formulas: readonly string[]): string[] {
    const below = this.row;
    this.row = row;
    const cells = this.line(label, ...formulas);
    this.row = below;
    return cells;
  }

  /** Cells side by side from the first column on. */
  contents(contents: readonly Content[], style: CellStyle = QUIET): void {
    contents.forEach((content, index) => this.put(index, content, style));
    this.row += 1;
  }

  private put(offset: number, content: Content, style: CellStyle = QUIET): string {
    this.draft.put(this.row, this.column + offset, content, style);
    return this.cell(offset);
  }

  /** A cell of a row, this one where none is named. */
  cell(offset: number, row = this.row): string {
    return fixed(row, this.column + offset);
  }

  /** Cells of one column over some rows. */
  cells(offset: number, from: number, to: number): ColumnCells {
    return { all: this.block(offset, offset, from, to), at: (index) => this.cell(offset, from + index) };
  }

  /** A rectangle, with dollars. */
  block(offset: number, lastOffset: number, from: number, to: number): string {
    return `${this.cell(offset, from)}:${this.cell(lastOffset, to)}`;
  }
}

export const QUIET_TEXT: CellStyle = { ...QUIET, numberFormat: "@" };
