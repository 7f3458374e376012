import { limits } from "../limits";
import type { Losses } from "../lost";
import { type CellPlace, Unreadable } from "../problem";
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
  #writtenOut = 0;

  addCell(): void {
    if (++this.#cells > limits.cells) throw tooManyCells();
  }

  /** Refuses a sheet that has more filled cells than may be added, before any of them is read. */
  foresee(xml: string): void {
    let left = limits.cells - this.#cells;
    for (const mark of ["<v>", "<is>"])
      for (let at = xml.indexOf(mark); at >= 0; at = xml.indexOf(mark, at + mark.length))
        if (--left < 0) throw tooManyCells();
  }

  /** A formula that the file holds once and we hold for every cell. */
  addWrittenOut(formula: string): void {
    this.#writtenOut += formula.length;
    if (this.#writtenOut > limits.writtenOut) {
      throw new Unreadable({ code: "TOO_LARGE", what: "content", limit: limits.writtenOut });
    }
  }
}

const tooManyCells = (): Unreadable => new Unreadable({ code: "TOO_LARGE", what: "cells", limit: limits.cells });

/** Refuses a text that no cell of Excel can hold. */
export function checkText(text: string, at: CellPlace): void {
  if (text.length > limits.text) throw new Unreadable({ code: "TOO_LARGE", what: "text", limit: limits.text, at });
}

/** Refuses a formula as it stands in the file, or written out, that Excel cannot hold. */
export function checkFormula(formula: string, at: CellPlace): void {
  if (formula.length <= limits.formula) return;
  throw new Unreadable({ code: "TOO_LARGE", what: "text", limit: limits.formula, at });
}
