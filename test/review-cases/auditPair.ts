import type { Book, Validation } from "../../src/core/book/book";
import { calculated, sheet, type Line } from "../review-seeds/book";

/** A rule about the logic of a score: a workbook where it must speak, about exactly these cells, and one where it must not. */
export interface AuditPair {
  /** What goes wrong in the first workbook. */
  readonly says: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  /** The sheet and the areas that are accused. */
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly flagged: Book;
  readonly clean: Book;
}

/** A calculated workbook of one sheet named S. */
export const book = (lines: readonly Line[], validations: readonly Validation[] = []): Book =>
  calculated([sheet("S", lines, validations)]);
