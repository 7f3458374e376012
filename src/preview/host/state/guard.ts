import type { Area, SheetId } from "../../../calc/liveBook";
import type { Protection } from "../../../core/book/book";
import { intersection } from "../cells/area";
import { accessDenied } from "../protocol/refusal";
import type { Session } from "./session";

/** Refuses what a protected sheet refuses: writing into locked cells. */
export function assertCellsOpen(session: Session, area: Area): void {
  if (session.sheet(area.sheet).protection === null) return;
  const used = session.book.usedArea(area.sheet);
  const known = used === null ? null : intersection(area, used);
  // Cells nobody ever touched are locked, as every cell is until it is unlocked.
  if (known === null || known.rows * known.columns < area.rows * area.columns) throw accessDenied();
  for (let row = known.row; row < known.row + known.rows; row += 1) {
    for (let column = known.column; column < known.column + known.columns; column += 1) {
      if (session.book.cell(area.sheet, row, column).style.locked !== false) throw accessDenied();
    }
  }
}

/** Refuses what a protected sheet refuses unless its protection allows it; `null` is never allowed. */
export function assertAllowed(session: Session, sheet: SheetId, permission: Protection["allow"][number] | null): void {
  const { protection } = session.sheet(sheet);
  if (protection === null) return;
  if (permission === null || !protection.allow.includes(permission)) throw accessDenied();
}
