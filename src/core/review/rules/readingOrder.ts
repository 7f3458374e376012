import type { Finding } from "../finding";
import type { BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Sheets that read both from earlier and from later ones: the calculation does not run in one direction. */
export const readingOrder: Rule = {
  ids: ["reading-order"],
  check: (model) => model.sheets.flatMap((sheet, index) => checkSheet(sheet, index, model)),
};

/** A summary in front of its details reads forwards only, and that is a usual order. */
function checkSheet(sheet: SheetModel, index: number, model: BookModel): Finding[] {
  const read = sheet.formulas.flatMap((cell) =>
    cell.formula.references.flatMap((reference) => {
      const target = model.target(reference, sheet);
      return target && target !== sheet ? [{ cell, at: model.sheets.indexOf(target) }] : [];
    }),
  );
  const forward = read.filter(({ at }) => at > index);
  if (forward.length === 0 || forward.length === read.length) return [];
  const later = [...new Set(forward.map(({ at }) => model.sheets[at]?.name ?? ""))].join(", ");
  const cells = [...new Set(forward.map(({ cell }) => cell))];
  return [
    finding(sheet.name, cells, { rule: "reading-order", category: "workbook", severity: "info", facts: { later } }),
  ];
}
