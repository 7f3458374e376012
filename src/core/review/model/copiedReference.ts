import { columnLetters, gridColumns, gridRows, type Area, type Place } from "./area";
import type { Reference } from "./formula";

/** A reference without its place. */
export interface Read extends Omit<Reference, "text" | "area"> {
  /** What is written in front of the cells: "", or a sheet with its "!". */
  readonly prefix: string;
  /** Edges that move along with the formula are counted from its cell. */
  readonly edges: Area;
  /** Which do not move. */
  readonly held: Reference["fixed"];
}

/** What one copy of a formula reads there. */
export class CopiedReference implements Reference {
  readonly area: Area;
  readonly #read: Read;

  constructor(read: Read, row: number, column: number) {
    this.#read = read;
    this.area = areaAt(read, row, column);
  }

  get text(): string {
    return this.#read.prefix + writtenArea(this.area, this.#read.fixed);
  }

  get sheet(): string | null {
    return this.#read.sheet;
  }

  get book(): string | null {
    return this.#read.book;
  }

  get fixed(): Reference["fixed"] {
    return this.#read.fixed;
  }

  get within(): string | null {
    return this.#read.within;
  }

  get before(): string {
    return this.#read.before;
  }

  get after(): string {
    return this.#read.after;
  }
}

/** Takes the place of its formula off a reference. */
export function readOf({ text, area, sheet, book, fixed, within, before, after }: Reference, at: Place): Read {
  const [rows, columns] = [hasAllRows(area), hasAllColumns(area)];
  const held = {
    top: fixed.top || rows,
    left: fixed.left || columns,
    bottom: fixed.bottom || rows,
    right: fixed.right || columns,
  };
  const edges = areaAt({ edges: area, held }, -at.row, -at.column);
  return { prefix: prefixOf(text), edges, held, sheet, book, fixed, within, before, after };
}

function areaAt({ edges, held }: Pick<Read, "edges" | "held">, row: number, column: number): Area {
  if (held.top && held.left && held.bottom && held.right) return edges;
  return {
    top: held.top ? edges.top : edges.top + row,
    left: held.left ? edges.left : edges.left + column,
    bottom: held.bottom ? edges.bottom : edges.bottom + row,
    right: held.right ? edges.right : edges.right + column,
  };
}

/** The sheet in front of the cells, with its "!"; "" when none is named. */
export const prefixOf = (text: string): string => text.slice(0, text.lastIndexOf("!") + 1);

const hasAllRows = ({ top, bottom }: Area): boolean => top === 0 && bottom === gridRows - 1;
const hasAllColumns = ({ left, right }: Area): boolean => left === 0 && right === gridColumns - 1;

/** $A$1, A1:B2, A:C or 1:3: an area as Excel writes it. */
export function writtenArea(area: Area, fixed: Reference["fixed"]): string {
  const column = (line: number, held: boolean): string => (held ? "$" : "") + columnLetters(line);
  const row = (line: number, held: boolean): string => (held ? "$" : "") + String(line + 1);
  if (hasAllRows(area)) return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (hasAllColumns(area)) return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  const isOne = area.top === area.bottom && area.left === area.right;
  return isOne ? first : `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}
