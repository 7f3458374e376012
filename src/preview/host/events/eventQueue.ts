import type { BookEvent } from "../../../calc/liveBook";
import { localAddress } from "../cells/address";
import { contains } from "../cells/area";
import type { MessageEntry } from "../protocol/wire";
import type { SelectionChange } from "../state/selection";
import type { Session } from "../state/session";
import { addCalculated, addChange, addMove, isMove, joinChanges } from "./changes";
import { addStructure, Entries, LastSeen } from "./entries";
import { eventTypes } from "./eventTypes";

/** Collects what happened in the workbook until the client may hear of it. */
export class EventQueue {
  private happened: BookEvent[] = [];
  private selected: SelectionChange[] = [];
  private readonly seen: LastSeen;

  constructor(private readonly session: Session) {
    this.seen = new LastSeen(session);
  }

  get waiting(): boolean {
    return this.happened.length + this.selected.length > 0;
  }

  happen(event: BookEvent): void {
    this.happened.push(event);
  }

  select(change: SelectionChange): void {
    this.selected.push(change);
  }

  /** Everything since the last call, as messages for the client. */
  take(): readonly MessageEntry[] {
    const entries = new Entries(this.session);
    const { happened, selected } = this;
    this.happened = [];
    this.selected = [];
    for (const event of joinChanges(happened)) this.addBookEvent(entries, event);
    addCalculated(entries, happened);
    for (const change of selected) addSelection(entries, change, this.session);
    this.seen.refresh();
    return entries.made;
  }

  private addBookEvent(entries: Entries, event: BookEvent): void {
    if (event.kind === "changed") addChange(entries, event, this.session);
    else if (isMove(event)) addMove(entries, event, this.session);
    else addStructure(entries, event, this.seen, this.session);
  }
}

function addSelection(entries: Entries, { before, after }: SelectionChange, session: Session): void {
  const { Worksheet, Table } = eventTypes;
  if (before.sheet !== after.sheet) {
    entries.add(Worksheet.DeactivatedEvent, [before.sheet, "Workbook"], () => ({ worksheetId: before.sheet }));
    entries.add(Worksheet.ActivatedEvent, [after.sheet, "Workbook"], () => ({ worksheetId: after.sheet }));
  }
  const place = { worksheetId: after.sheet, address: localAddress(after) };
  entries.add(Worksheet.SelectionChangedEvent, [after.sheet, "Workbook"], () => place);
  for (const table of session.tablesOf(after.sheet)) {
    const isInsideTable = contains(table.area, after);
    entries.add(Table.SelectionChangedEvent, [table.id], () => ({ ...place, tableId: table.id, isInsideTable }));
  }
  entries.addDocumentSelection();
}
