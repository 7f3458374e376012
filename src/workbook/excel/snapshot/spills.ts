import { contains } from "../../../core/review/model/area";
import type { Contents, Spills, Traits } from "../snapshot";
import type { ReadCell } from "./contents";
import type { SheetFrame } from "./frame";

/** Array formulas looked up at most; they are few in any workbook that people made. */
const MOST = 500;

/** The areas that array formulas fill, by sheet and place of the formula. */
export async function readSpills(
  context: Excel.RequestContext,
  contents: Contents,
  traits: Traits,
  cut: (sheet: string) => void,
): Promise<Spills> {
  const anchors = [...traits].flatMap(([frame, { spilled }]) =>
    (contents.get(frame) ?? [])
      .filter(({ formula, row, column }) => formula !== undefined && spilled.some((one) => contains(one, row, column)))
      .map((cell) => ({ frame, cell })),
  );
  if (anchors.length === 0) return new Map();
  for (const { frame } of anchors.slice(MOST)) cut(frame.name);
  const loaded = anchors.slice(0, MOST).map((anchor) => ({ ...anchor, range: loadSpill(context, anchor) }));
  await context.sync();
  const spills = new Map<SheetFrame, Map<string, string>>();
  for (const { frame, cell, range } of loaded) {
    if (range.isNullObject) continue;
    const own = spills.get(frame) ?? new Map<string, string>();
    own.set(`${cell.row},${cell.column}`, range.address.slice(range.address.lastIndexOf("!") + 1));
    spills.set(frame, own);
  }
  return spills;
}

interface Anchor {
  readonly frame: SheetFrame;
  readonly cell: ReadCell;
}

function loadSpill({ workbook }: Excel.RequestContext, { frame, cell }: Anchor): Excel.Range {
  const range = workbook.worksheets.getItem(frame.name).getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
  range.load("address");
  return range;
}
