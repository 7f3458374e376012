import { ok } from "../core/result";
import type { CellPlace, WorkbookPort } from "../workbook/port";
import type { Done } from "./audit";

/**
 * Selects cells. False when their sheet is hidden: Excel puts no hidden sheet in front, and it is not ours to unhide.
 * `mayBeHidden`: look first; a sheet that was hidden a while ago may be visible now.
 */
export async function showCells(port: WorkbookPort, place: CellPlace, mayBeHidden: boolean): Done<boolean> {
  if (mayBeHidden) {
    const outline = await port.outline();
    if (!outline.ok) return outline;
    if (outline.value.sheets.some(({ name, visible }) => name === place.sheet && !visible)) return ok(false);
  }
  const shown = await port.select(place);
  return shown.ok ? ok(true) : shown;
}
