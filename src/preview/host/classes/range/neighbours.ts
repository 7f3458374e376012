import type { Area } from "../../../../calc/liveBook";
import { bounds, intersection, sheetColumns, sheetRows } from "../../cells/area";
import type { Argument, Handle } from "../../protocol/handle";
import { nothing } from "../../protocol/handle";
import { invalidArgument, itemNotFound } from "../../protocol/refusal";
import type { CellRange } from "../../state/cellRange";
import { areaOf, booleanOr, numberArgument, numberOr, textArgument } from "../arguments";
import { areaFromText } from "./lookup";

type RangeMethod = (range: CellRange, ...args: Argument[]) => Handle;

function made(range: CellRange, area: Area): Handle {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!inside) throw invalidArgument();
  return range.session.objects.range(area);
}

function other(range: CellRange, value: Argument | undefined): Area {
  const area = areaOf(value) ?? areaFromText(range.session, textArgument(value), range.area().sheet);
  if (area === null || area.sheet !== range.area().sheet) throw invalidArgument();
  return area;
}

const orNull = (range: CellRange, area: Area | null): Handle => (area === null ? nothing : made(range, area));

function orRefuse(range: CellRange, area: Area | null): Handle {
  if (area === null) throw itemNotFound();
  return made(range, area);
}

function used(range: CellRange, valuesOnly: Argument | undefined): Area | null {
  const area = range.session.book.usedArea(range.area().sheet, booleanOr(valuesOnly, false));
  return area === null ? null : intersection(range.area(), area);
}

/** Where the array formula of this range's single cell spills, or null. */
function spilling(range: CellRange): Area | null {
  const area = range.area();
  const reach = range.session.book.usedArea(area.sheet);
  const anchor = { row: area.row, column: area.column };
  if (reach === null || !fills(range, anchor.row, anchor.column, anchor)) return null;
  let rows = 1;
  let columns = 1;
  while (anchor.row + rows < reach.row + reach.rows && fills(range, anchor.row + rows, anchor.column, anchor))
    rows += 1;
  while (
    anchor.column + columns < reach.column + reach.columns &&
    fills(range, anchor.row, anchor.column + columns, anchor)
  ) {
    columns += 1;
  }
  return rows * columns === 1 ? null : { ...area, rows, columns };
}

function fills(range: CellRange, row: number, column: number, anchor: { row: number; column: number }): boolean {
  const cell = range.session.book.cell(range.area().sheet, row, column);
  if (row === anchor.row && column === anchor.column) return cell.formula !== null;
  return cell.spilledFrom?.row === anchor.row && cell.spilledFrom.column === anchor.column;
}

function spillParent(range: CellRange): Area | null {
  const area = range.area();
  if (area.rows * area.columns !== 1) return null;
  const from = range.session.book.cell(area.sheet, area.row, area.column).spilledFrom;
  return from === null ? null : { ...area, ...from };
}

/** Methods of Range that answer another range. */
export const neighbours: Readonly<Record<string, RangeMethod>> = {
  GetCell: (range, row, column) => {
    const area = range.area();
    const place = { row: area.row + numberArgument(row), column: area.column + numberArgument(column) };
    return made(range, { ...area, ...place, rows: 1, columns: 1 });
  },
  GetRow: (range, row) => {
    const area = range.area();
    return made(range, { ...area, row: area.row + numberArgument(row), rows: 1 });
  },
  GetColumn: (range, column) => {
    const area = range.area();
    return made(range, { ...area, column: area.column + numberArgument(column), columns: 1 });
  },
  GetLastCell: (range) => {
    const area = range.area();
    return made(range, {
      ...area,
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    });
  },
  GetLastRow: (range) => {
    const area = range.area();
    return made(range, { ...area, row: area.row + area.rows - 1, rows: 1 });
  },
  GetLastColumn: (range) => {
    const area = range.area();
    return made(range, { ...area, column: area.column + area.columns - 1, columns: 1 });
  },
  GetOffsetRange: (range, rows, columns) => {
    const area = range.area();
    return made(range, {
      ...area,
      row: area.row + numberArgument(rows),
      column: area.column + numberArgument(columns),
    });
  },
  GetResizedRange: (range, rows, columns) => {
    const area = range.area();
    return made(range, {
      ...area,
      rows: area.rows + numberArgument(rows),
      columns: area.columns + numberArgument(columns),
    });
  },
  GetAbsoluteResizedRange: (range, rows, columns) =>
    made(range, { ...range.area(), rows: numberArgument(rows), columns: numberArgument(columns) }),
  GetRowsAbove: (range, count) => beside(range, "row", -numberOr(count, 1)),
  GetRowsBelow: (range, count) => beside(range, "row", numberOr(count, 1)),
  GetColumnsBefore: (range, count) => beside(range, "column", -numberOr(count, 1)),
  GetColumnsAfter: (range, count) => beside(range, "column", numberOr(count, 1)),
  GetEntireRow: (range) => made(range, { ...range.area(), column: 0, columns: sheetColumns }),
  GetEntireColumn: (range) => made(range, { ...range.area(), row: 0, rows: sheetRows }),
  GetBoundingRect: (range, another) => made(range, bounds(range.area(), other(range, another))),
  GetIntersection: (range, another) => orRefuse(range, intersection(range.area(), other(range, another))),
  GetIntersectionOrNullObject: (range, another) => orNull(range, intersection(range.area(), other(range, another))),
  GetUsedRange: (range, valuesOnly) => orRefuse(range, used(range, valuesOnly)),
  GetUsedRangeOrNullObject: (range, valuesOnly) => orNull(range, used(range, valuesOnly)),
  GetSpillingToRange: (range) => orRefuse(range, spilling(range)),
  GetSpillingToRangeOrNullObject: (range) => orNull(range, spilling(range)),
  GetSpillParent: (range) => orRefuse(range, spillParent(range)),
  GetSpillParentOrNullObject: (range) => orNull(range, spillParent(range)),
};

/** `count` lines behind the range, or before it when negative. */
function beside(range: CellRange, axis: "row" | "column", count: number): Handle {
  const area = range.area();
  const length = axis === "row" ? area.rows : area.columns;
  const start = area[axis] + (count < 0 ? count : length);
  const size = Math.abs(count);
  return made(range, axis === "row" ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size });
}
