import type { BookEvent, EditSource } from "../../../calc/liveBook";
import type { MessageEntry, WireObject } from "../protocol/wire";
import type { Session } from "../state/session";
import { documentSelectionChanged, eventCategory, eventTypes } from "./eventTypes";

/** Builds the messages of events for whoever listens; without a listener there is no message. */
export class Entries {
  readonly made: MessageEntry[] = [];

  constructor(private readonly session: Session) {}

  /** `targets`: the object itself, its parents, "Workbook"; each listener needs its own entry. */
  add(type: number, targets: readonly string[], payload: () => WireObject, source: EditSource = "user"): void {
    const listening = targets.filter((target) => this.session.subscriptions.has(type, target));
    if (listening.length === 0) return;
    const message = JSON.stringify(payload());
    for (const targetId of listening) {
      this.made.push({
        messageCategory: eventCategory,
        messageType: type,
        targetId,
        message,
        ...(source === "remote" ? { isRemoteOverride: true } : {}),
      });
    }
  }

  /** The document's own selection event has no registration at the host. */
  addDocumentSelection(): void {
    this.made.push({
      messageCategory: eventCategory,
      messageType: documentSelectionChanged,
      targetId: "",
      message: "{}",
    });
  }
}

/** Where an edit came from, in the words of event arguments. */
export function sourceWords(source: EditSource): { readonly source: string; readonly triggerSource: string } {
  return {
    source: source === "remote" ? "Remote" : "Local",
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
  };
}

/** Sheets and tables as they were, for events about what is gone or renamed. */
export class LastSeen {
  private sheets = new Map<string, string>();
  private tables = new Map<string, { readonly name: string; readonly sheet: string }>();

  constructor(private readonly session: Session) {
    this.refresh();
  }

  refresh(): void {
    const { book } = this.session;
    this.sheets = new Map(book.sheets().map((sheet) => [sheet.id, sheet.name]));
    this.tables = new Map(book.tables().map((table) => [table.id, { name: table.name, sheet: table.area.sheet }]));
  }

  sheetName(id: string): string {
    return this.sheets.get(id) ?? "";
  }

  table(id: string): { readonly name: string; readonly sheet: string } {
    return this.tables.get(id) ?? { name: "", sheet: "" };
  }
}

/** Events about sheets and tables themselves. */
export function addStructure(entries: Entries, event: BookEvent, seen: LastSeen, session: Session): void {
  const { WorksheetCollection } = eventTypes;
  switch (event.kind) {
    case "sheetAdded":
    case "sheetDeleted": {
      const type = event.kind === "sheetAdded" ? WorksheetCollection.AddedEvent : WorksheetCollection.DeletedEvent;
      const payload = { worksheetId: event.sheet, ...sourceWords(event.source) };
      entries.add(type, ["Workbook"], () => payload, event.source);
      break;
    }
    case "sheetRenamed": {
      const names = { nameBefore: seen.sheetName(event.sheet), nameAfter: session.findSheet(event.sheet)?.name ?? "" };
      const payload = { worksheetId: event.sheet, ...names, ...sourceWords(event.source) };
      entries.add(WorksheetCollection.EventNameChanged, [event.sheet, "Workbook"], () => payload, event.source);
      break;
    }
    case "tableAdded":
    case "tableDeleted":
      addTableEvent(entries, event, seen, session);
      break;
    default:
      break;
  }
}

function addTableEvent(
  entries: Entries,
  event: BookEvent & { readonly kind: "tableAdded" | "tableDeleted" | "tableChanged" },
  seen: LastSeen,
  session: Session,
): void {
  const live = session.book.tables().find((table) => table.id === event.table);
  const known = live === undefined ? seen.table(event.table) : { name: live.name, sheet: live.area.sheet };
  const type =
    event.kind === "tableAdded" ? eventTypes.TableCollection.AddedEvent : eventTypes.TableCollection.DeletedEvent;
  const names = { tableId: event.table, tableName: known.name, worksheetId: known.sheet };
  const payload = { ...names, ...sourceWords(event.source) };
  entries.add(type, [known.sheet, "Workbook"], () => payload, event.source);
}
