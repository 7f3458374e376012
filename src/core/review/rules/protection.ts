import type { Finding } from "../finding";
import { contains } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { readAreas } from "../model/readAreas";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Formulas that can be overwritten, and inputs that cannot be entered. A workbook without any protection is left alone. */
export const protection: Rule = {
  ids: ["unlocked-formula", "unprotected-sheet", "locked-inputs"],
  check: (model) => {
    const guarded = model.sheets.filter(({ sheet }) => sheet.protection !== null);
    if (guarded.length === 0) return [];
    const open = model.sheets.filter(({ sheet, formulas }) => sheet.protection === null && formulas.length > 0);
    return [
      ...guarded.flatMap(unlocked),
      ...guarded.flatMap((sheet) => lockedInputs(sheet, model)),
      ...open.map((sheet) => unprotected(sheet, guarded)),
    ];
  },
};

/** A formula inside a table's open column is meant to be filled in by hand. */
function unlocked(sheet: SheetModel): Finding[] {
  const odd = sheet.formulas.filter(({ cell }) => cell.style?.locked === false);
  return [...groupBy(odd, ({ formula }) => formula.key).values()].map((cells) =>
    finding(sheet.name, cells, {
      rule: "unlocked-formula",
      category: "workbook",
      severity: "info",
      facts: { formula: cells[0]?.formula.text ?? "" },
    }),
  );
}

function unprotected(sheet: SheetModel, guarded: readonly SheetModel[]): Finding {
  const facts = { protectedSheets: guarded.map(({ name }) => name).join(", ") };
  return finding(sheet.name, [], { rule: "unprotected-sheet", category: "workbook", severity: "info", facts });
}

/** Several typed numbers that formulas read and not one of them open: a sheet to fill in that cannot be filled in. */
function lockedInputs(sheet: SheetModel, model: BookModel): Finding[] {
  if (sheet.sheet.cells.some(({ style }) => style?.locked === false)) return [];
  const areas = readAreas(model).get(sheet) ?? [];
  const inputs = sheet.cells
    .filter(({ kind }) => kind === "number")
    .filter(({ row, column }) => areas.some((area) => contains(area, row, column)));
  if (inputs.length < 3 || sheet.sheet.tables.length > 0) return [];
  const facts = { count: inputs.length };
  return [finding(sheet.name, inputs, { rule: "locked-inputs", category: "workbook", severity: "info", facts })];
}
