import type { Area } from "../../../calc/liveBook";
import { Refusal } from "../protocol/refusal";
import type { Session } from "./session";

/** A range the add-in holds: it moves with its cells as long as the request, or the client, keeps it. */
export class CellRange {
  constructor(
    readonly session: Session,
    private place: Area | null,
  ) {}

  /** Where the cells are now. Throws InvalidReference when they were deleted, ItemNotFound when their sheet was. */
  area(): Area {
    if (this.place === null)
      throw new Refusal("InvalidReference", "This reference is not valid for the current operation.");
    this.session.sheet(this.place.sheet);
    return this.place;
  }

  /** `count` lines appeared at `at`: cells at and behind it move. */
  inserted(sheet: string, axis: Axis, at: number, count: number): void {
    if (this.place?.sheet !== sheet) return;
    const [start, length] = span(this.place, axis);
    if (at <= start) this.place = withSpan(this.place, axis, start + count, length);
    else if (at < start + length) this.place = withSpan(this.place, axis, start, length + count);
  }

  /** `count` lines from `at` are gone: what was inside shrinks, what was behind moves. */
  deleted(sheet: string, axis: Axis, at: number, count: number): void {
    if (this.place?.sheet !== sheet) return;
    const [start, length] = span(this.place, axis);
    const end = start + length;
    const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
    const before = Math.max(0, Math.min(start, at + count) - at);
    this.place = lost === length ? null : withSpan(this.place, axis, start - before, length - lost);
  }
}

export type Axis = "row" | "column";

function span(area: Area, axis: Axis): readonly [number, number] {
  return axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
}

function withSpan(area: Area, axis: Axis, start: number, length: number): Area {
  return axis === "row" ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
}
