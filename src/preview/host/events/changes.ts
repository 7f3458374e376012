import type { Area, BookEvent, EditSource, TableId } from "../../../calc/liveBook";
import { localAddress } from "../cells/address";
import { bounds, sheetColumns, sheetRows } from "../cells/area";
import type { WireObject } from "../protocol/wire";
import type { Session } from "../state/session";
import { sourceWords } from "./entries";
import type { Entries } from "./entries";
import { eventTypes } from "./eventTypes";

type Changed = BookEvent & { readonly kind: "changed" };

const changeTypes = {
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

type Moved = BookEvent & { readonly kind: keyof typeof changeTypes };

export const isMove = (event: BookEvent): event is Moved => event.kind in changeTypes;

/**
 * The client cuts large writes into blocks of rows; Excel reports what an add-in wrote at once as one change.
 * Blocks that lie directly below each other become one event again.
 */
export function joinChanges(events: readonly BookEvent[]): readonly BookEvent[] {
  const joined: BookEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (event.kind === "changed" && last?.kind === "changed" && continues(last, event)) {
      joined[joined.length - 1] = {
        ...last,
        area: bounds(last.area, event.area),
        tables: [...new Set([...last.tables, ...event.tables])],
      };
    } else joined.push(event);
  }
  return joined;
}

function continues(above: Changed, below: Changed): boolean {
  const a = above.area;
  const b = below.area;
  const sameColumns = a.sheet === b.sheet && a.column === b.column && a.columns === b.columns;
  return sameColumns && above.source === below.source && a.row + a.rows === b.row && a.rows > 1;
}

/** Edited cells: listeners of the sheet, of all sheets and of the tables hear of it. */
export function addChange(entries: Entries, event: Changed, session: Session): void {
  const { area, source, tables } = event;
  addCells(entries, session, area, "RangeEdited", source, tables);
}

/** Inserted and deleted rows and columns. */
export function addMove(entries: Entries, event: Moved, session: Session): void {
  const rows = event.kind === "rowsInserted" || event.kind === "rowsDeleted";
  const area = rows
    ? { sheet: event.sheet, row: event.at, rows: event.count, column: 0, columns: sheetColumns }
    : { sheet: event.sheet, row: 0, rows: sheetRows, column: event.at, columns: event.count };
  addCells(entries, session, area, changeTypes[event.kind], event.source, []);
}

function addCells(
  entries: Entries,
  session: Session,
  area: Area,
  changeType: string,
  source: EditSource,
  tables: readonly TableId[],
): void {
  const payload = (): WireObject => ({
    changeType,
    worksheetId: area.sheet,
    address: localAddress(area),
    referenceId: session.ranges.keep(session.ranges.make(area)),
    shiftDirection: "None",
    ...sourceWords(source),
  });
  entries.add(eventTypes.Worksheet.DataChangedEvent, [area.sheet, "Workbook"], payload, source);
  for (const tableId of tables) {
    const targets = [tableId, area.sheet, "Workbook"];
    entries.add(eventTypes.Table.DataChangedEvent, targets, () => ({ ...payload(), tableId }), source);
  }
}

/** New results, one event a sheet. */
export function addCalculated(entries: Entries, events: readonly BookEvent[]): void {
  const bySheet = new Map<string, Area>();
  for (const event of events) {
    if (event.kind !== "calculated") continue;
    for (const area of event.cells) {
      const known = bySheet.get(area.sheet);
      bySheet.set(area.sheet, known === undefined ? area : bounds(known, area));
    }
  }
  for (const [sheet, area] of bySheet) {
    const payload = (): WireObject => ({ worksheetId: sheet, address: localAddress(area) });
    entries.add(eventTypes.Worksheet.CalculatedEvent, [sheet, "Workbook"], payload);
  }
}
