import type { Axis } from "../model/axis";
import type { Block } from "../model/spot";
import type { Window } from "./useWindow";
import type { SheetView } from "./view";

/** Whether any part of a block is to be seen; the frozen part covers what has been scrolled under it. */
export function isInSight(view: Pick<SheetView, "rows" | "columns">, window: Window, block: Block): boolean {
  return (
    shows(view.rows, window.top, window.height, block.row, block.rows) &&
    shows(view.columns, window.left, window.width, block.column, block.columns)
  );
}

function shows(axis: Axis, scroll: number, room: number, first: number, count: number): boolean {
  if (first < axis.frozen) return true;
  return axis.offset(first + count) > scroll + axis.offset(axis.frozen) && axis.offset(first) < scroll + room;
}
