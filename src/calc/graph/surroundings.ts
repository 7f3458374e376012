import type { CellValue } from "../../core/book/book";
import type { Surroundings } from "../formula/scope";
import type { CallArgument, LiveBookOptions } from "../liveBook";
import type { Directory } from "../sheets/directory";
import { BUSY, busy } from "./calls";
import type { Cells } from "./cells";
import { NotReady } from "./pass";
import type { Ranges } from "./ranges";

/** Numbers from 0 up to 1 that look random and are the same for the same workbook, so that results repeat (mulberry32). */
function randomNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The add-in's functions as formulas reach them. */
export interface AddinFunctions {
  has(name: string): boolean;
  call(name: string, args: readonly CallArgument[]): CellValue[][];
}

/** The value of a cell; throws NotReady when its turn has not come and Busy while it waits for an answer. */
export function readyValue(cells: Cells, sheet: string, row: number, column: number): CellValue {
  const slot = cells.at(sheet, row, column);
  if (slot === undefined) return null;
  const node = slot.node ?? slot.spilledFrom;
  if (node?.dirty === true) throw new NotReady(node);
  if (slot.value === BUSY) throw busy();
  return slot.value;
}

/** What formulas see of a workbook. Reading a cell whose turn has not come throws NotReady, one that waits Busy. */
export function surroundings(
  cells: Cells,
  directory: Directory,
  ranges: Ranges,
  options: LiveBookOptions,
  addin: AddinFunctions,
): Surroundings {
  return {
    value: (sheet, row, column) => readyValue(cells, sheet, row, column),
    read: (area) => ranges.read(area),
    extent: () => cells.largest(),
    sheetNamed: (name) => directory.sheetNamed(name),
    table: (name) => directory.tableNamed(name),
    tableAt: (sheet, row, column) => directory.tableAt(sheet, row, column),
    named: (name, sheet) => directory.named(name, sheet),
    spillOf(sheet, row, column) {
      const node = cells.at(sheet, row, column)?.node ?? null;
      if (node?.dirty === true) throw new NotReady(node);
      return node?.fill ? node.area : null;
    },
    isSubtotal: (sheet, row, column) => /^=\s*SUBTOTAL\(/i.test(cells.content(sheet, row, column).formula ?? ""),
    isHiddenRow(sheet, row) {
      const state = directory.structure.sheets[directory.sheetIndex(sheet)];
      return state?.rowLooks.get(row)?.hidden === true;
    },
    formulaAt: (sheet, row, column) => cells.content(sheet, row, column).formula,
    sheetsBetween(from, to) {
      const ends = [directory.sheetIndex(from), directory.sheetIndex(to)];
      const sheets = directory.structure.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
      return sheets.map((sheet) => sheet.id);
    },
    sheetCount: () => directory.structure.sheets.length,
    sheetIndex: (sheet) => directory.sheetIndex(sheet),
    now: options.now ?? (() => new Date()),
    random: randomNumbers(),
    hasFunction: (name) => addin.has(name),
    callFunction: (name, args) => addin.call(name, args),
  };
}
