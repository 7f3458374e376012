import { cellAddress } from "../address";
import { movable } from "../formula/shift";
import { fromFile } from "../formula/fromFile";
import type { Attributes } from "../xml/reader";
import type { CellPlace } from "../problem";
import { joinText } from "../xml/text";
import { checkFormula, type ReadContext } from "./context";

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly at: (rows: number, columns: number) => string;
}

/** What the file says about a cell's formula. */
export interface StoredFormula {
  readonly attributes: Attributes;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The cell is marked as a dynamic array. */
  readonly dynamic: boolean;
}

export interface ReadFormula {
  readonly formula: string;
  readonly spill?: string;
}

/** Reads the formulas of one sheet: shared ones are written out for every cell. */
export class FormulaReader {
  readonly #shared = new Map<string, Shared>();

  constructor(
    readonly context: ReadContext,
    readonly sheet: string,
  ) {}

  /** null when the cell has only a value in our terms (a what-if table's result). */
  read(stored: StoredFormula): ReadFormula | null {
    const type = stored.attributes.get("t");
    if (type === "dataTable") return this.#loseDataTable();
    const text = type === "shared" ? this.#readShared(stored) : fromFile(stored.text.trim(), this.context.workbooks);
    if (text === "") return null;
    checkFormula(text, this.#placeOf(stored));
    const area = type === "array" ? stored.attributes.get("ref") : undefined;
    const formula = joinText("=", text);
    return area === undefined || isOneDynamicCell(area, stored) ? { formula } : { formula, spill: area };
  }

  /** The first cell of a shared formula carries its text, the others only its number. */
  #readShared(stored: StoredFormula): string {
    const key = stored.attributes.get("si") ?? "";
    const known = this.#shared.get(key);
    if (stored.text.trim() === "") return known ? this.#writeOut(known, stored) : "";
    const text = fromFile(stored.text.trim(), this.context.workbooks);
    checkFormula(text, this.#placeOf(stored));
    this.#shared.set(key, { row: stored.row, column: stored.column, at: movable(text) });
    return text;
  }

  #placeOf({ row, column }: StoredFormula): CellPlace {
    return { sheet: this.sheet, cell: cellAddress(row, column) };
  }

  #writeOut(shared: Shared, { row, column }: StoredFormula): string {
    const text = shared.at(row - shared.row, column - shared.column);
    this.context.budget.addWrittenOut(text);
    return text;
  }

  #loseDataTable(): null {
    this.context.losses.add("dataTables");
    return null;
  }
}

/** A dynamic array that fills only its own cell is an ordinary formula to the reader of the sheet. */
function isOneDynamicCell(area: string, stored: StoredFormula): boolean {
  return stored.dynamic && !area.includes(":");
}
