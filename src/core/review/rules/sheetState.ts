import type { Finding } from "../finding";
import { overlaps, readArea } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { isBigger, readAreas } from "../model/readAreas";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Merged cells inside ranges that formulas read, where all but the first cell count as blank. */
export const sheetState: Rule = {
  ids: ["merged-cells"],
  check: (model) => model.sheets.flatMap((sheet) => checkSheet(sheet, model)),
};

function checkSheet(sheet: SheetModel, model: BookModel): Finding[] {
  const read = (readAreas(model).get(sheet) ?? []).filter(isBigger);
  return sheet.sheet.merges.flatMap((text) => {
    const merge = readArea(text);
    if (!merge || sheet.at(merge.top, merge.left)?.kind === "text") return [];
    if (!read.some((area) => overlaps(area, merge))) return [];
    const facts = { area: text };
    const found = finding(sheet.name, [], { rule: "merged-cells", category: "workbook", severity: "info", facts });
    return [{ ...found, cells: [text] }];
  });
}
