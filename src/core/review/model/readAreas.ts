import { gridColumns, type Area } from "./area";
import type { BookModel } from "./bookModel";
import { remember } from "./remember";
import type { SheetModel } from "./sheetModel";

/** The different areas of each sheet that formulas of the workbook read; found once a workbook. */
export const readAreas = remember(findAreas);

function findAreas(model: BookModel): ReadonlyMap<SheetModel, readonly Area[]> {
  const areas = new Map<SheetModel, Found>();
  for (const sheet of model.sheets)
    for (const { formula } of sheet.formulas)
      for (const reference of formula.references) note(areas, model.target(reference, sheet), reference.area);
  return new Map([...areas].map(([sheet, { list }]) => [sheet, list]));
}

/** The areas met so far, and by their first cell the last ones of those that begin there. */
interface Found {
  readonly list: Area[];
  readonly lastCells: Map<number, number | Set<number>>;
}

function note(areas: Map<SheetModel, Found>, sheet: SheetModel | null, area: Area): void {
  if (!sheet) return;
  const found = areas.get(sheet) ?? { list: [], lastCells: new Map<number, number | Set<number>>() };
  areas.set(sheet, found);
  const [first, last] = [area.top * gridColumns + area.left, area.bottom * gridColumns + area.right];
  const known = found.lastCells.get(first);
  if (known === last || (known instanceof Set && known.has(last))) return;
  if (known === undefined) found.lastCells.set(first, last);
  else if (known instanceof Set) known.add(last);
  else found.lastCells.set(first, new Set([known, last]));
  found.list.push(area);
}

/** More than one cell. */
export const isBigger = (area: Area): boolean => area.top !== area.bottom || area.left !== area.right;
