import type { Area } from "./area";
import type { BookModel } from "./bookModel";
import { remember } from "./remember";
import type { SheetModel } from "./sheetModel";

/** The different areas of each sheet that formulas of the workbook read; found once a workbook. */
export const readAreas = remember(findAreas);

function findAreas(model: BookModel): ReadonlyMap<SheetModel, readonly Area[]> {
  const areas = new Map<SheetModel, Map<string, Area>>();
  for (const sheet of model.sheets)
    for (const { formula } of sheet.formulas)
      for (const reference of formula.references) note(areas, model.target(reference, sheet), reference.area);
  return new Map([...areas].map(([sheet, list]) => [sheet, [...list.values()]]));
}

function note(areas: Map<SheetModel, Map<string, Area>>, sheet: SheetModel | null, area: Area): void {
  if (!sheet) return;
  const list = areas.get(sheet) ?? new Map<string, Area>();
  list.set(`${area.top} ${area.left} ${area.bottom} ${area.right}`, area);
  areas.set(sheet, list);
}

/** More than one cell. */
export const isBigger = (area: Area): boolean => area.top !== area.bottom || area.left !== area.right;
