import type { Book } from "../../src/core/book/book";
import type { Spot } from "./book";
import type { Random } from "./random";

/**
 * What the author of a layout says about it, so that faults can be put where people make them. It names places,
 * never a fault or a rule.
 */
export interface Parts {
  /** Tables of clauses. Rows and columns zero-based. */
  readonly tables: readonly ClauseTable[];
  /** Cells that add up clauses or sections. */
  readonly sectionSums: readonly Spot[];
  /** Cells that add up sections to a whole. */
  readonly totals: readonly Spot[];
  /** Cells that count clauses by what stands in a column. */
  readonly counts: readonly Spot[];
  /** Cells that divide what was reached by what could be reached. */
  readonly ratios: readonly Spot[];
  /** Cells with the score that decides. */
  readonly finals: readonly Spot[];
  /** Cells that turn a score into a grade. */
  readonly grades: readonly Spot[];
  /** A table of bounds, ascending or descending, and the cells that look it up. */
  readonly bands: readonly BandTable[];
  /** Cells in which a number of points or findings is limited (bonus, cap, floor, veto). */
  readonly limits: readonly Spot[];
  /** Cells whose formula holds a status word. */
  readonly wordCells: readonly Spot[];
  /** Columns of entries with a drop-down. */
  readonly entries: readonly EntryColumn[];
  /** Cells whose formulas look at the section of their own row, with the sheets (or ranges) of all sections. */
  readonly perSection: readonly Spot[];
  /** Columns of the same calculation, row by row. */
  readonly calculated: readonly CalculatedColumn[];
  /** Cells that hold points or weights of clauses, and sections' declared points. */
  readonly points: readonly Spot[];
}

export interface ClauseTable {
  readonly sheet: string;
  readonly header: number;
  readonly sections: readonly {
    readonly heading: number | null;
    readonly rows: readonly number[];
    readonly sum: number | null;
  }[];
  readonly total: number | null;
  readonly text: number;
  readonly points: number | null;
  readonly score: number | null;
  readonly deducted: number | null;
  readonly verdict: number | null;
}

export interface BandTable {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
  readonly lookups: readonly Spot[];
}

export interface EntryColumn {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

export interface CalculatedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

/** A correct workbook and where what stands in it. */
export interface Instance {
  readonly book: Book;
  readonly parts: Parts;
}

/** A way to lay out a score workbook. `build` fills it with entries by chance; all of them are correct. */
export interface Layout {
  readonly id: string;
  /** Not looked at while rules are made: only for the final figures. */
  readonly heldOut: boolean;
  readonly build: (random: Random) => Instance;
}

export const noParts: Parts = {
  tables: [],
  sectionSums: [],
  totals: [],
  counts: [],
  ratios: [],
  finals: [],
  grades: [],
  bands: [],
  limits: [],
  wordCells: [],
  entries: [],
  perSection: [],
  calculated: [],
  points: [],
};
