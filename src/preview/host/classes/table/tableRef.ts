import type { Area, LiveTable, TableId } from "../../../../calc/liveBook";
import type { Session } from "../../state/session";

/** A table the add-in holds: found by id, so renaming, moving and resizing do not matter. */
export class TableRef {
  constructor(
    readonly session: Session,
    readonly id: TableId,
  ) {}

  /** Throws ItemNotFound when the table is gone. */
  get live(): LiveTable {
    return this.session.table(this.id);
  }

  get header(): Area {
    return { ...this.live.area, rows: 1 };
  }

  get body(): Area {
    const { area, totalsRow } = this.live;
    return { ...area, row: area.row + 1, rows: area.rows - 1 - (totalsRow ? 1 : 0) };
  }

  get totals(): Area | null {
    const { area, totalsRow } = this.live;
    return totalsRow ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
  }
}
