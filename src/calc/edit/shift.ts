import type { RangeA1, Token } from "@borgar/fx";
import type { Area, SheetId } from "../liveBook";
import type { Directory } from "../sheets/directory";
import { BROKEN, rangeIn, rangeText } from "./tokens";

/** Whole rows or columns inserted (count above 0) or deleted (below 0) at a place of a sheet. */
export interface Shift {
  readonly sheet: SheetId;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a span of rows or columns is afterwards; null when all of it was deleted. */
export function shiftedSpan({ first, last }: Span, { at, count }: Shift): Span | null {
  if (count > 0) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at - count;
  if (first >= at && last < end) return null;
  const newFirst = first < at ? first : Math.max(at, first + count);
  const newLast = last < at ? last : last >= end ? last + count : at - 1;
  return { first: newFirst, last: newLast };
}

/** Where one row or column is afterwards, or null. */
export function shiftedPlace(place: number, shift: Shift): number | null {
  return shiftedSpan({ first: place, last: place }, shift)?.first ?? null;
}

/** Where an area is afterwards, or null. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (area.sheet !== shift.sheet) return area;
  const rows = shift.axis === "row";
  const first = rows ? area.row : area.column;
  const span = shiftedSpan({ first, last: first + (rows ? area.rows : area.columns) - 1 }, shift);
  if (span === null) return null;
  const count = span.last - span.first + 1;
  return rows ? { ...area, row: span.first, rows: count } : { ...area, column: span.first, columns: count };
}

function shiftedRange(range: RangeA1, shift: Shift): RangeA1 | null {
  const rows = shift.axis === "row";
  const first = rows ? range.top : range.left;
  const last = rows ? range.bottom : range.right;
  if (first === null || last === null || last === undefined) return range;
  const span = shiftedSpan({ first, last }, shift);
  if (span === null) return null;
  return rows ? { ...range, top: span.first, bottom: span.last } : { ...range, left: span.first, right: span.last };
}

/** A reference in a formula as it reads after rows or columns moved. */
export function shiftedToken(token: Token, own: SheetId | null, shift: Shift, directory: Directory): string | null {
  const located = rangeIn(token);
  if (located === null || located.context.length > 1) return null;
  const [name] = located.context;
  const sheet = name === undefined ? own : directory.sheetNamed(name);
  if (sheet !== shift.sheet) return null;
  const range = shiftedRange(located.range, shift);
  return range === null ? BROKEN : rangeText({ ...located, range });
}
