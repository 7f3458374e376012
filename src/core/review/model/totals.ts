import type { Formula, Reference } from "./formula";
import { along, type Direction } from "./lines";
import { remember } from "./remember";
import type { FormulaCell } from "./sheetModel";

/** A formula that sums up (or averages, counts …) cells of its own column or row, and nothing else. */
export interface Total {
  readonly cell: FormulaCell;
  /** "column": it reads its own column, so its peers stand beside it in the row. */
  readonly direction: Direction;
  /** SUM, also for cells joined by plus signs; AVERAGE, MAX …  */
  readonly call: string;
  /** What it reads, as first and last line relative to itself, sorted; overlaps are kept. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const aggregateCalls = new Set(["SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX", "PRODUCT", "MEDIAN", "SUBTOTAL"]);

/** Reads a formula as a total; null when it is none. */
export const totalOf = (cell: FormulaCell): Total | null => (cell.formula.isKept ? known(cell) : readTotal(cell));

const known = remember(readTotal);

function readTotal(cell: FormulaCell): Total | null {
  const call = callOf(cell);
  if (call === null) return null;
  const { references } = cell.formula;
  const direction = references.every((reference) => inOwn("column", cell, reference))
    ? "column"
    : references.every((reference) => inOwn("row", cell, reference))
      ? "row"
      : null;
  if (direction === null) return null;
  const own = along(direction === "column" ? "column" : "row", cell);
  const spans = references.map(({ area }) =>
    direction === "column"
      ? { from: area.top - own, to: area.bottom - own }
      : { from: area.left - own, to: area.right - own },
  );
  if (spans.some(({ from, to }) => from <= 0 && to >= 0)) return null;
  return { cell, direction, call, spans: merged(spans) };
}

/** One call over references, or references joined by plus signs (a plus inside SUM is the same). */
function callOf({ formula }: FormulaCell): string | null {
  if (formula.form === null) return readCall(formula);
  const found = calls.get(formula.form);
  if (found !== undefined) return found;
  const call = readCall(formula);
  calls.set(formula.form, call);
  return call;
}

/** All copies of a formula make the same call. */
const calls = new WeakMap<object, string | null>();

function readCall({ pattern, calls, references }: Formula): string | null {
  if (references.length === 0) return null;
  if (/^\+?(SUM\()?[@:,+()]*\)?$/.test(pattern.replaceAll("SUM(", "("))) {
    return calls.length > 0 || references.length > 1 ? "SUM" : null;
  }
  const [call] = calls;
  const single = calls.length === 1 && /^\+?[A-Z]+\((?:#,)?@[@:,]*\)$/.test(pattern);
  return single && call && aggregateCalls.has(call) ? call : null;
}

function inOwn(direction: Direction, { row, column }: FormulaCell, { area, sheet }: Reference): boolean {
  if (sheet !== null) return false;
  return direction === "column"
    ? area.left === column && area.right === column
    : area.top === row && area.bottom === row;
}

/** Touching spans become one: A1+A2+A3 reads what A1:A3 reads. Spans that overlap stay: they count twice. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = joined.at(-1);
    if (last && span.from === last.to + 1) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

/** The same for totals that read the same lines. */
export const spansKey = ({ spans }: Total): string => spans.map(({ from, to }) => `${from}:${to}`).join(" ");
