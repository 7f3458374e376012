import type { ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { invalidArgument } from "../../protocol/refusal";
import { sheetColumns, sheetRows } from "../../cells/area";
import { areaOf, numberOr, textArgument } from "../arguments";
import { areaFromText } from "../range/lookup";
import type { SheetRef } from "./sheetRef";

export const freezeTable: ClassTable<SheetRef> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (ref, count) => freeze(ref, numberOr(count, 1), 0),
    FreezeColumns: (ref, count) => freeze(ref, 0, numberOr(count, 1)),
    FreezeAt: (ref, place) => {
      const area = areaOf(place) ?? areaFromText(ref.session, textArgument(place), ref.live.id);
      if (area === null) throw invalidArgument();
      freeze(ref, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (ref) => freeze(ref, 0, 0),
    GetLocation: (ref) => location(ref),
    GetLocationOrNullObject: (ref) => location(ref),
  },
};

/** Frozen rows and columns of a sheet. */
export const freezePanes = (ref: SheetRef): Handle => expose(freezeTable, ref);

function freeze(ref: SheetRef, rows: number, columns: number): void {
  // Freezing at whole rows or columns freezes only in that direction.
  const frozen = { rows: rows >= sheetRows ? 0 : rows, columns: columns >= sheetColumns ? 0 : columns };
  ref.session.book.changeSheet(ref.live.id, { frozen });
}

function location(ref: SheetRef): Handle {
  const { frozen, id } = ref.live;
  if (frozen.rows === 0 && frozen.columns === 0) return nothing;
  return ref.session.objects.range({
    sheet: id,
    row: 0,
    column: 0,
    rows: frozen.rows === 0 ? sheetRows : frozen.rows,
    columns: frozen.columns === 0 ? sheetColumns : frozen.columns,
  });
}
