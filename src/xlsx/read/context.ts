import { limits } from "../limits";
import type { Losses } from "../lost";
import { Unreadable } from "../problem";
import type { Package } from "../zip/package";
import type { ReadColor } from "./colors";
import type { Styles } from "./styles";

/** What every sheet of a file needs while it is read. */
export interface ReadContext {
  readonly parts: Package;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly color: ReadColor;
  readonly dates1904: boolean;
  /** File names of the workbooks that formulas ask: the first one is [1]. */
  readonly workbooks: readonly string[];
  readonly losses: Losses;
  readonly budget: Budget;
}

/** Counts what a file makes us hold, over all its sheets. */
export class Budget {
  #cells = 0;
  #formulaText = 0;

  addCell(): void {
    if (++this.#cells > limits.cells) throw new Unreadable({ code: "TOO_LARGE", what: "cells", limit: limits.cells });
  }

  addFormula(formula: string): void {
    this.#formulaText += formula.length;
    if (formula.length > limits.formula)
      throw new Unreadable({ code: "TOO_LARGE", what: "text", limit: limits.formula });
    if (this.#formulaText > limits.formulas) {
      throw new Unreadable({ code: "TOO_LARGE", what: "content", limit: limits.formulas });
    }
  }
}
