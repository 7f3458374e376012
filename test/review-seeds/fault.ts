import type { Book } from "../../src/core/book/book";
import type { Spot } from "./book";
import type { Instance } from "./layout";
import type { Random } from "./random";

/** Numbers of the catalogue of faults that audit workbooks really had. */
export type FaultKind =
  `A${"01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15"}`;

/** A slip as a person makes it. It is put into any workbook in which it makes sense; else there is none (null). */
export interface Fault {
  readonly kind: FaultKind;
  readonly shape: string;
  readonly commit: (instance: Instance, random: Random) => Slip | null;
}

export interface Slip {
  readonly book: Book;
  /** Cells one of which a reviewer must point at. */
  readonly at: readonly Spot[];
  /** Saved values are older than the formulas: they must not be calculated anew. */
  readonly stale?: boolean;
}
