import type { TableId } from "../../../../calc/liveBook";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { invalidArgument, itemNotFound } from "../../protocol/refusal";
import { assertAllowed } from "../../state/guard";
import type { Session } from "../../state/session";
import { areaOf, booleanArgument, textArgument } from "../arguments";
import { areaFromText } from "../range/lookup";
import { registrations } from "../registrations";
import { tableColumns } from "./columns";
import { tableRows } from "./rows";
import { TableRef } from "./tableRef";

export const tableTable: ClassTable<TableRef> = {
  name: "Table",
  identity: (ref) => ({ Id: ref.id }),
  properties: {
    Id: { get: (ref) => ref.live.id },
    Name: {
      get: (ref) => ref.live.name,
      set: (ref, value) => ref.session.book.changeTable(ref.live.id, { name: textArgument(value) }, "addin"),
    },
    // The workbook's tables all have a header row; it is one when it holds the columns' names.
    ShowHeaders: { get: showsHeaders },
    ShowTotals: { get: (ref) => ref.live.totalsRow },
    ShowFilterButton: {
      get: (ref) => ref.live.filterButtons,
      set: (ref, value) =>
        ref.session.book.changeTable(ref.live.id, { filterButtons: booleanArgument(value) }, "addin"),
    },
    Style: {
      get: (ref) => ref.live.style ?? "",
      set: (ref, value) => {
        const style = textArgument(value);
        ref.session.book.changeTable(ref.live.id, { style: style === "" ? null : style }, "addin");
      },
    },
  },
  navigation: {
    Columns: (ref) => tableColumns(ref),
    Rows: (ref) => tableRows(ref),
    Worksheet: (ref) => ref.session.objects.worksheet(ref.live.area.sheet),
  },
  methods: {
    GetRange: (ref) => ref.session.objects.range(ref.live.area),
    GetHeaderRowRange: (ref) => ref.session.objects.range(ref.header),
    GetDataBodyRange: (ref) => ref.session.objects.range(ref.body),
    GetTotalRowRange: (ref) => {
      if (ref.totals === null) throw itemNotFound();
      return ref.session.objects.range(ref.totals);
    },
    Resize: (ref, place) => resize(ref, place),
    ConvertToRange: (ref) => {
      const { area, id } = ref.live;
      ref.session.book.deleteTable(id, "addin");
      return ref.session.objects.range(area);
    },
    Delete: (ref) => {
      const { area, id } = ref.live;
      assertAllowed(ref.session, area.sheet, null);
      ref.session.book.deleteTable(id, "addin");
      ref.session.book.clear(area, "all", "addin");
    },
    ...registrations<TableRef>("Table", (ref) => [ref.session, ref.id]),
  },
};

/** A table of Excel's model. */
export const tableHandle = (session: Session, id: TableId): Handle => expose(tableTable, new TableRef(session, id));

/** The headers stay in their row and the new area overlaps the old one (documented for Table.resize). */
function resize(ref: TableRef, place: Argument | undefined): void {
  const { area: old, id } = ref.live;
  const area = areaOf(place) ?? areaFromText(ref.session, textArgument(place), old.sheet);
  if (area === null || area.sheet !== old.sheet || area.row !== old.row || area.rows < 2) throw invalidArgument();
  assertAllowed(ref.session, old.sheet, null);
  ref.session.book.changeTable(id, { area }, "addin");
}

function showsHeaders(ref: TableRef): boolean {
  const { book } = ref.session;
  const { sheet, row, column } = ref.header;
  return ref.live.columns.every((name, index) => book.text(sheet, row, column + index) === name);
}
