import type { LiveSheet, SheetId } from "../../../../calc/liveBook";
import type { Session } from "../../state/session";

/** A sheet the add-in holds: found by id, so renaming and moving do not matter. */
export class SheetRef {
  constructor(
    readonly session: Session,
    readonly id: SheetId,
  ) {}

  /** Throws ItemNotFound when the sheet was deleted. */
  get live(): LiveSheet {
    return this.session.sheet(this.id);
  }

  /** Zero-based place among the tabs. */
  get position(): number {
    return this.session.book.sheets().findIndex((sheet) => sheet.id === this.live.id);
  }
}
