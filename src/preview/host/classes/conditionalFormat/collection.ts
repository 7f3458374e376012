import type { SheetId } from "../../../../calc/liveBook";
import { intersection } from "../../cells/area";
import type { ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { itemNotFound } from "../../protocol/refusal";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";
import type { Session } from "../../state/session";
import { numberArgument, textArgument, wordArgument } from "../arguments";
import { conditionalFormatHandle } from "./conditionalFormat";

export const collectionTable: ClassTable<CellRange> = {
  name: "ConditionalFormatCollection",
  index: (range, id) => byId(range.session, range.area().sheet, textArgument(id)),
  items: (range) => positions(range).map((position) => at(range, position)),
  methods: {
    Add: (range, type) => add(range, wordArgument(type, ["Custom", "DataBar"])),
    GetCount: (range) => positions(range).length,
    GetItemAt: (range, index) => {
      const position = positions(range)[numberArgument(index)];
      if (position === undefined) throw itemNotFound();
      return at(range, position);
    },
    ClearAll: (range) => clearAll(range),
  },
};

/** Conditional formats that touch a range. */
export const conditionalFormatsOf = (range: CellRange): Handle => expose(collectionTable, range);

/** Positions in the sheet's list of the formats that touch the range. */
function positions(range: CellRange): readonly number[] {
  const area = range.area();
  return range.session
    .sheet(area.sheet)
    .conditionalFormats.flatMap((one, index) => (intersection(one.area, area) === null ? [] : [index]));
}

const at = (range: CellRange, position: number): Handle =>
  conditionalFormatHandle({ session: range.session, sheet: range.area().sheet, position });

function byId(session: Session, sheet: SheetId, id: string): Handle {
  const position = Number(/^cf-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
  if (session.sheet(sheet).conditionalFormats[position] === undefined) throw itemNotFound();
  return conditionalFormatHandle({ session, sheet, position });
}

/** At the first priority: formats that were there before have other places from now on. */
function add(range: CellRange, type: "Custom" | "DataBar"): Handle {
  const area = range.area();
  assertAllowed(range.session, area.sheet, "formatCells");
  const old = range.session.sheet(area.sheet).conditionalFormats;
  const rule =
    type === "Custom"
      ? ({ kind: "formula", formula: "=FALSE" } as const)
      : ({ kind: "dataBar", color: "#638EC6" } as const);
  range.session.book.changeSheet(area.sheet, { conditionalFormats: [{ area, rule }, ...old] });
  return at(range, 0);
}

function clearAll(range: CellRange): void {
  const area = range.area();
  assertAllowed(range.session, area.sheet, "formatCells");
  const rest = range.session
    .sheet(area.sheet)
    .conditionalFormats.filter((one) => intersection(one.area, area) === null);
  range.session.book.changeSheet(area.sheet, { conditionalFormats: rest });
}
