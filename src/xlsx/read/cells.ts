import type { Cell, RowLook } from "../../core/book/book";
import { cellAddress, gridColumns, gridRows, readCell } from "../address";
import { showsDate } from "../numberFormats";
import { damaged } from "../problem";
import { flagOf } from "../xml/node";
import type { Attributes, XmlReader } from "../xml/reader";
import { checkText, type ReadContext } from "./context";
import { FormulaReader, type ReadFormula } from "./formulas";
import { readRichText } from "./strings";
import { days1904, readValue } from "./values";

/** The rows and cells of a sheet, in row-major order. */
export interface CellsRead {
  readonly cells: Cell[];
  readonly rows: RowLook[];
}

/** Reads the sheetData element of a sheet, which was just opened. */
export function readCells(reader: XmlReader, context: ReadContext, sheet: string): CellsRead {
  const walk = new CellWalk(reader, context, sheet);
  const depth = reader.depth;
  for (;;) {
    const step = reader.next();
    if (step === "close" && reader.depth < depth) return walk.finish();
    if (step === "open" && reader.name === "row") walk.startRow(reader.attributes);
    if (step === "open" && reader.name === "c") walk.readCell(reader.attributes);
  }
}

class CellWalk {
  readonly #cells: Cell[] = [];
  readonly #rows: RowLook[] = [];
  readonly #formulas: FormulaReader;
  #row = -1;
  #column = -1;
  #inOrder = true;

  constructor(
    readonly reader: XmlReader,
    readonly context: ReadContext,
    readonly sheet: string,
  ) {
    this.#formulas = new FormulaReader(context, sheet);
  }

  /** Positions may be left out: then rows and cells simply follow each other. */
  startRow(attributes: Attributes): void {
    const number = attributes.get("r");
    const row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= gridRows) return damaged(this.reader.part);
    if (row <= this.#row) this.#inOrder = false;
    this.#row = row;
    this.#column = -1;
    this.context.losses.addIf(Number(attributes.get("outlineLevel") ?? 0) > 0, "outline");
    this.context.losses.addIf(flagOf(attributes, "customFormat"), "columnStyles");
    this.#addLook(row, attributes);
  }

  #addLook(row: number, attributes: Attributes): void {
    const height = flagOf(attributes, "customHeight") ? Number(attributes.get("ht")) : Number.NaN;
    const hidden = flagOf(attributes, "hidden");
    const known = Number.isFinite(height);
    if (known || hidden) this.#rows.push({ row, ...(known ? { height } : {}), ...(hidden ? { hidden } : {}) });
  }

  readCell(attributes: Attributes): void {
    const place = this.#place(attributes.get("r"));
    const content = this.#readContent(attributes, place);
    const style = this.context.styles.cells[Number(attributes.get("s") ?? 0)];
    const value = this.#value(attributes, content, style?.numberFormat);
    if (typeof value === "string") checkText(value, { sheet: this.sheet, cell: cellAddress(place.row, place.column) });
    if (value === null && content.formula === null && style === undefined) return;
    this.context.budget.addCell();
    this.#cells.push(cellOf(place, value, content.formula, style));
  }

  #place(address: string | undefined): Place {
    const named = address === undefined ? null : readCell(address);
    const place =
      address === undefined ? { row: this.#row, column: this.#column + 1 } : (named ?? damaged(this.reader.part));
    if (place.row !== this.#row || place.column <= this.#column) this.#inOrder = false;
    if (place.row < 0 || place.column >= gridColumns) return damaged(this.reader.part);
    this.#column = place.column;
    return place;
  }

  /** Reads the cell's children up to its end. */
  #readContent(attributes: Attributes, place: Place): Content {
    const { reader } = this;
    const depth = reader.depth;
    const content: Content = { text: null, formula: null };
    for (;;) {
      const step = reader.next();
      if (step === "close" && reader.depth < depth) return content;
      if (step !== "open") continue;
      if (reader.name === "v") content.text = this.#readText();
      else if (reader.name === "is") content.text = readRichText(reader, this.context.losses);
      else if (reader.name === "f") content.formula = this.#readFormula(attributes, place);
    }
  }

  #readFormula(cell: Attributes, place: Place): ReadFormula | null {
    const attributes = this.reader.attributes;
    return this.#formulas.read({ attributes, text: this.#readText(), ...place, dynamic: cell.has("cm") });
  }

  #readText(): string {
    let text = "";
    while (this.reader.next() === "text") text += this.reader.text;
    return text;
  }

  #value(attributes: Attributes, content: Content, format: string | undefined): Cell["value"] {
    const type = attributes.get("t") ?? "n";
    const value = readValue(type, content.text, this.context.strings);
    const moves = this.context.dates1904 && typeof value === "number" && type !== "d" && showsDate(format);
    return moves ? value + days1904 : value;
  }

  finish(): CellsRead {
    if (!this.#inOrder) sortCells(this.#cells);
    return { cells: this.#inOrder ? this.#cells : withoutDoubles(this.#cells), rows: this.#rows };
  }
}

/** Written out by what a cell has, because cells made by spreading take twice the memory. */
function cellOf({ row, column }: Place, value: Cell["value"], read: ReadFormula | null, style: Cell["style"]): Cell {
  if (read === null) return style === undefined ? { row, column, value } : { row, column, value, style };
  const { formula, spill } = read;
  if (spill !== undefined) return { row, column, value, formula, spill, ...(style ? { style } : {}) };
  return style === undefined ? { row, column, value, formula } : { row, column, value, formula, style };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Content {
  text: string | null;
  formula: ReadFormula | null;
}

export function sortCells(cells: Cell[]): void {
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Of cells that a file has twice, the first is kept. */
function withoutDoubles(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell, index) => {
    const before = cells[index - 1];
    return before?.row !== cell.row || before.column !== cell.column;
  });
}
