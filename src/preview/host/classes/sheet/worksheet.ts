import type { SheetId } from "../../../../calc/liveBook";
import { wholeSheet } from "../../cells/area";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, isHandle, nothing } from "../../protocol/handle";
import { invalidArgument, itemNotFound, Refusal } from "../../protocol/refusal";
import type { Session } from "../../state/session";
import { booleanArgument, booleanOr, numberArgument, textArgument, textOr, wordArgument } from "../arguments";
import { colorArgument } from "../format/colors";
import { areaFromText } from "../range/lookup";
import { registrations } from "../registrations";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { sheetProtection } from "./protection";
import { SheetRef } from "./sheetRef";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export const worksheetTable: ClassTable<SheetRef> = {
  name: "Worksheet",
  identity: (ref) => ({ Id: ref.id }),
  properties: {
    Id: { get: (ref) => ref.live.id },
    Name: {
      get: (ref) => ref.live.name,
      set: (ref, value) => ref.session.book.renameSheet(ref.live.id, textArgument(value), "addin"),
    },
    Position: {
      get: (ref) => ref.position,
      set: (ref, value) => ref.session.book.moveSheet(ref.live.id, numberArgument(value), "addin"),
    },
    Visibility: { get: (ref) => visibilities[ref.live.visibility], set: setVisibility },
    TabColor: {
      get: (ref) => ref.live.tabColor ?? "",
      set: (ref, value) => ref.session.book.changeSheet(ref.live.id, { tabColor: colorArgument(value) }),
    },
    ShowGridlines: { get: (ref) => ref.live.showGridlines, set: setGridlines },
    // The name under which the client sends `showGridlines = …`.
    Gridlines: { set: setGridlines },
  },
  navigation: {
    Tables: (ref) => ref.session.objects.tables(ref.live.id),
    Names: (ref) => ref.session.objects.names(ref.live.id),
    Protection: (ref) => sheetProtection(ref),
    FreezePanes: (ref) => freezePanes(ref),
    PageLayout: (ref) => pageLayout(ref),
  },
  methods: {
    GetRange: (ref, address) => rangeOf(ref, address),
    GetCell: (ref, row, column) => cells(ref, numberArgument(row), numberArgument(column), 1, 1),
    GetRangeByIndexes: (ref, row, column, rows, columns) =>
      cells(ref, numberArgument(row), numberArgument(column), numberArgument(rows), numberArgument(columns)),
    GetUsedRange: (ref, valuesOnly) => usedRange(ref, valuesOnly),
    GetUsedRangeOrNullObject: (ref, valuesOnly) => usedRangeOrNull(ref, valuesOnly),
    Activate: (ref) => ref.session.selection.activate(ref.live.id),
    Calculate: (ref, markAllDirty) => ref.session.book.recalculate(booleanOr(markAllDirty, false)),
    Copy: (ref, where, beside) => copy(ref, wordArgument(textOr(where, "None"), places), beside),
    Delete: (ref) => remove(ref),
    ...registrations<SheetRef>("Worksheet", (ref) => [ref.session, ref.id]),
  },
};

/** A worksheet of Excel's model. */
export const worksheetHandle = (session: Session, id: SheetId): Handle =>
  expose(worksheetTable, new SheetRef(session, id));

function rangeOf(ref: SheetRef, address: Argument | undefined): Handle {
  const { id } = ref.live;
  if (address === undefined || address === null || address === "") return ref.session.objects.range(wholeSheet(id));
  const area = areaFromText(ref.session, textArgument(address), id);
  if (area === null || area.sheet !== id) throw invalidArgument();
  return ref.session.objects.range(area);
}

function cells(ref: SheetRef, row: number, column: number, rows: number, columns: number): Handle {
  if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
  return ref.session.objects.range({ sheet: ref.live.id, row, column, rows, columns });
}

/** A blank sheet's used range is its first cell. */
function usedRange(ref: SheetRef, valuesOnly: Argument | undefined): Handle {
  const used = ref.session.book.usedArea(ref.live.id, booleanOr(valuesOnly, false));
  return used === null ? cells(ref, 0, 0, 1, 1) : ref.session.objects.range(used);
}

function usedRangeOrNull(ref: SheetRef, valuesOnly: Argument | undefined): Handle {
  const used = ref.session.book.usedArea(ref.live.id, booleanOr(valuesOnly, false));
  return used === null ? nothing : ref.session.objects.range(used);
}

function setGridlines(ref: SheetRef, value: Argument): void {
  ref.session.book.changeSheet(ref.live.id, { showGridlines: booleanArgument(value) });
}

function setVisibility(ref: SheetRef, value: Argument): void {
  const word = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
  const visibility = word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden";
  if (visibility !== "visible") assertNotLast(ref);
  ref.session.book.changeSheet(ref.live.id, { visibility });
}

/** A workbook keeps at least one visible sheet. */
function assertNotLast(ref: SheetRef): void {
  const others = ref.session.book.sheets().filter((sheet) => sheet.id !== ref.id && sheet.visibility === "visible");
  if (others.length === 0)
    throw new Refusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function remove(ref: SheetRef): void {
  const { id } = ref.live;
  assertNotLast(ref);
  ref.session.book.deleteSheet(id, "addin");
}

const places = ["None", "Before", "After", "Beginning", "End"] as const;

function copy(ref: SheetRef, where: (typeof places)[number], beside: Argument | undefined): Handle {
  const { book } = ref.session;
  const id = book.copySheet(ref.live.id, "addin");
  const last = book.sheets().length - 1;
  const relative = isHandle(beside) && beside.target instanceof SheetRef ? beside.target.position : null;
  if (where === "Before" || where === "After") {
    if (relative === null) throw itemNotFound();
    book.moveSheet(id, where === "Before" ? relative : Math.min(last, relative + 1), "addin");
  } else {
    book.moveSheet(id, where === "End" ? last : 0, "addin");
  }
  return ref.session.objects.worksheet(id);
}
