import type { Area, LiveTable, SheetId } from "../../../../calc/liveBook";
import { contains, intersection } from "../../cells/area";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { invalidArgument, itemNotFound } from "../../protocol/refusal";
import { assertAllowed } from "../../state/guard";
import type { Session } from "../../state/session";
import { areaOf, booleanArgument, numberArgument, textArgument } from "../arguments";
import { areaFromText } from "../range/lookup";
import { registrations } from "../registrations";

/** Tables of the workbook, or of one sheet. */
interface TablesRef {
  readonly session: Session;
  readonly sheet: SheetId | null;
}

export const tablesTable: ClassTable<TablesRef> = {
  name: "TableCollection",
  properties: { Count: { get: (ref) => all(ref).length } },
  items: (ref) => all(ref).map((table) => ref.session.objects.table(table.id)),
  index: (ref, key) => orRefuse(ref, ref.session.findTable(textArgument(key), ref.sheet)),
  methods: {
    Add: (ref, place, hasHeaders) => add(ref, place, booleanArgument(hasHeaders)),
    GetItemOrNullObject: (ref, key) => {
      const table = ref.session.findTable(textArgument(key), ref.sheet);
      return table === null ? nothing : ref.session.objects.table(table.id);
    },
    GetItemAt: (ref, index) => orRefuse(ref, all(ref)[numberArgument(index)]),
    GetCount: (ref) => all(ref).length,
    ...registrations<TablesRef>("TableCollection", (ref) => [ref.session, ref.sheet ?? "Workbook"]),
  },
};

export const tablesHandle = (session: Session, sheet: SheetId | null): Handle =>
  expose(tablesTable, { session, sheet });

interface FoundTables {
  readonly session: Session;
  readonly tables: readonly LiveTable[];
}

export const scopedTablesTable: ClassTable<FoundTables> = {
  name: "TableScopedCollection",
  items: (found) => found.tables.map((table) => found.session.objects.table(table.id)),
  methods: {
    GetCount: (found) => found.tables.length,
    GetFirst: (found) => orRefuse(found, found.tables[0]),
  },
};

/** Tables that touch an area, or lie wholly inside it. */
export function tablesInArea(session: Session, area: Area, wholly: boolean): Handle {
  const tables = session
    .tablesOf(area.sheet)
    .filter((table) => (wholly ? contains(area, table.area) : intersection(area, table.area) !== null));
  return expose(scopedTablesTable, { session, tables });
}

const all = (ref: TablesRef): readonly LiveTable[] => ref.session.tablesOf(ref.sheet);

function orRefuse(ref: { readonly session: Session }, table: LiveTable | null | undefined): Handle {
  if (table === null || table === undefined) throw itemNotFound();
  return ref.session.objects.table(table.id);
}

function add(ref: TablesRef, place: Argument | undefined, hasHeaders: boolean): Handle {
  const { session } = ref;
  const home = ref.sheet ?? session.selection.activeSheet;
  const area = areaOf(place) ?? areaFromText(session, textArgument(place), home);
  if (area === null) throw invalidArgument();
  assertAllowed(session, area.sheet, null);
  return session.objects.table(session.book.addTable(area, hasHeaders, null, "addin"));
}
