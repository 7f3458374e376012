import type { CellValue } from "../../core/book/book";
import type { Area } from "../liveBook";
import { matrixOf } from "../value/matrix";
import type { Matrix } from "../value/operand";
import type { Cells } from "./cells";

/** Smaller areas are read faster than they are found. */
const WORTH_KEEPING = 24;
const MANY = 2_000;

interface Kept {
  readonly stamp: number;
  readonly values: Matrix;
}

/** Values of areas that many formulas read, kept until a value in one of their columns changes. */
export class Ranges {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly cells: Cells,
    private readonly value: (sheet: string, row: number, column: number) => CellValue,
  ) {}

  /** Forgets everything; at the start of each pass, because cells may be waiting again. */
  clear(): void {
    this.kept.clear();
  }

  read(area: Area): Matrix {
    if (area.rows * area.columns < WORTH_KEEPING) return this.fresh(area);
    const key = `${area.sheet},${area.row},${area.column},${area.rows},${area.columns}`;
    const stamp = this.cells.stamp(area);
    const known = this.kept.get(key);
    if (known !== undefined && known.stamp === stamp) return known.values;
    const values = this.fresh(area);
    if (this.kept.size > MANY) this.kept.clear();
    this.kept.set(key, { stamp, values });
    return values;
  }

  private fresh({ sheet, row, column, rows, columns }: Area): Matrix {
    return matrixOf(rows, columns, (r, c) => this.value(sheet, row + r, column + c));
  }
}
