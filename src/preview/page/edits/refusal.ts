import { EditRefused, type LiveBook } from "../../../calc/liveBook";
import type { Validation } from "../../../core/book/book";

/** Why an edit at the grid was not done. */
export type Refusal =
  /** The sheet is protected and the cell locked. */
  | { readonly kind: "locked"; readonly cell: string }
  /** The rule of the cell forbids the value; `error` is what its author wrote about it. */
  | { readonly kind: "rule"; readonly error: Validation["error"] | null }
  /** More characters than a cell, or a formula, can have. */
  | { readonly kind: "tooLong"; readonly limit: number }
  /** The workbook refused; `message` is its own text. */
  | { readonly kind: "workbook"; readonly message: string };

/** Makes one step to undo of everything `act` does; answers why the workbook refused, or null. */
export function asStep(book: LiveBook, act: () => void): Refusal | null {
  book.beginStep();
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof EditRefused) return { kind: "workbook", message: error.message };
    throw error;
  } finally {
    book.endStep();
  }
}
