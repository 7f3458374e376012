import type { Finding } from "../finding";
import { contains, type Area } from "../model/area";
import { isBigger, readAreas } from "../model/readAreas";
import type { BookModel } from "../model/bookModel";
import { shownText, type CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** What a reader of the workbook does not see: hidden sheets, rows and columns, and text in the colour of its ground. */
export const hiddenContent: Rule = {
  ids: ["hidden-sheet", "hidden-lines", "invisible-text", "hidden-rows-in-range"],
  check: (model) =>
    model.sheets.flatMap((sheet) => [
      ...hiddenSheet(sheet),
      ...hiddenLines(sheet, model),
      ...hiddenInTotals(sheet, model),
      ...invisible(sheet),
    ]),
};

function hiddenSheet({ sheet, name, cells }: SheetModel): Finding[] {
  if (sheet.visibility === "visible" || cells.length === 0) return [];
  const veryHidden = sheet.visibility === "veryHidden";
  return [finding(name, [], { rule: "hidden-sheet", category: "workbook", severity: "info", facts: { veryHidden } })];
}

function hiddenLines(sheet: SheetModel, model: BookModel): Finding[] {
  const rows = new Set(sheet.sheet.rows.filter(({ hidden }) => hidden === true).map(({ row }) => row));
  const columns = new Set(sheet.sheet.columns.filter(({ hidden }) => hidden === true).map(({ column }) => column));
  if (rows.size + columns.size === 0) return [];
  const unseen = sheet.cells.filter(({ row, column }) => rows.has(row) || columns.has(column));
  const areas = readAreas(model).get(sheet) ?? [];
  const read = unseen.filter(({ row, column }) => areas.some((area) => contains(area, row, column)));
  if (read.length === 0) return [];
  const facts = {
    rows: new Set(read.filter(({ row }) => rows.has(row)).map(({ row }) => row)).size,
    columns: new Set(read.filter(({ column }) => columns.has(column)).map(({ column }) => column)).size,
  };
  return [finding(sheet.name, [], { rule: "hidden-lines", category: "workbook", severity: "info", facts })];
}

/** A sum over rows of which some cannot be seen; SUBTOTAL and AGGREGATE leave filtered rows out themselves. */
function hiddenInTotals(sheet: SheetModel, model: BookModel): Finding[] {
  return sheet.formulas.flatMap((cell) => {
    const rows = cell.formula.references.flatMap((reference) => {
      if (reference.within !== "SUM" && reference.within !== "AVERAGE") return [];
      const target = model.target(reference, sheet);
      return target && isBigger(reference.area) ? hiddenNumbers(target, reference.area) : [];
    });
    if (rows.length === 0) return [];
    const facts = { formula: cell.formula.text, rows: [...new Set(rows)].map((row) => row + 1).join(", ") };
    return [
      finding(sheet.name, [cell], { rule: "hidden-rows-in-range", category: "workbook", severity: "info", facts }),
    ];
  });
}

function hiddenNumbers(target: SheetModel, area: Area): number[] {
  return target.sheet.rows
    .filter(({ row, hidden }) => hidden === true && row >= area.top && row <= area.bottom)
    .filter(({ row }) =>
      target.row(row).some((cell) => typeof cell.cell.value === "number" && contains(area, row, cell.column)),
    )
    .map(({ row }) => row);
}

function invisible(sheet: SheetModel): Finding[] {
  const unseen = sheet.cells.filter(isInvisible);
  if (unseen.length === 0) return [];
  const facts = { value: (unseen[0] ? shownText(unseen[0]) : "").slice(0, 40) };
  return [finding(sheet.name, unseen, { rule: "invisible-text", category: "workbook", severity: "info", facts })];
}

function isInvisible({ cell }: CellModel): boolean {
  const { color, fill, numberFormat } = cell.style ?? {};
  if (numberFormat === ";;;") return true;
  return (
    color !== undefined &&
    color.toLowerCase() === (fill ?? "#FFFFFF").toLowerCase() &&
    cell.value !== null &&
    cell.value !== ""
  );
}
