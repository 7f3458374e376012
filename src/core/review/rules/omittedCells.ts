import type { Finding } from "../finding";
import { areaAddress, type Area } from "../model/area";
import { withArea } from "../model/copyFormula";
import { groupBy } from "../model/groupBy";
import { joinCells } from "../model/joinCells";
import { omissionsOf, type Omission } from "../model/omissions";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** A range that stops short of numbers which touch it and are of its kind. */
export const omittedCells: Rule = {
  ids: ["omitted-cells"],
  check: ({ sheets }) => sheets.flatMap(checkSheet),
};

function checkSheet(sheet: SheetModel): Finding[] {
  const omissions = sheet.formulas.flatMap((cell) => omissionsOf(cell, sheet));
  const lines = groupBy(omissions, ({ cell }) => cell.formula.key);
  const copies = groupBy(lines.size === 0 ? [] : sheet.formulas, ({ formula }) => formula.key);
  return [...lines].flatMap(([key, line]) => {
    const first = line[0];
    // Where many copies leave nothing out, what touches the one is at fault, not it.
    const isAlone = line.length === 1 && (copies.get(key)?.length ?? 0) >= 5;
    if (!first || isAlone || isRowOfMost(line, sheet)) return [];
    return [
      finding(
        sheet.name,
        line.map(({ cell }) => cell),
        {
          rule: "omitted-cells",
          category: "formula",
          severity: "warning",
          facts: { formula: first.cell.formula.text, omitted: joinCells(first.omitted).map(areaAddress).join(", ") },
          expected: withArea(first.cell.formula.text, first.reference.area, extended(first)),
        },
      ),
    ];
  });
}

/** A row of full marks above those that were reached, by its name or because nothing below exceeds it in any column. */
function isRowOfMost(line: readonly Omission[], sheet: SheetModel): boolean {
  const rows = line.flatMap(({ omitted, reference }) => omitted.filter(({ row }) => row < reference.area.top));
  if (rows.length < line.length) return false;
  if (rows.every(({ row, column }) => most.test(sheet.rowLabel(row, column)))) return true;
  return line.length >= 3 && line.every((omission) => exceedsAll(omission, sheet));
}

const most = /possible|out of|\bmax|full marks|^points$|weight|满分|总分|权重|分值/i;

function exceedsAll({ omitted, reference: { area } }: Omission, sheet: SheetModel): boolean {
  const values = sheet.firstIn(area.left, area, 5_000).map(({ cell }) => cell.value);
  const highest = Math.max(...values.filter((value) => typeof value === "number"));
  return omitted.every(({ cell: { value } }) => typeof value === "number" && value >= highest);
}

/** The range with the cells that it leaves out. */
const extended = ({ reference: { area }, omitted }: Omission): Area => ({
  top: Math.min(area.top, ...omitted.map(({ row }) => row)),
  bottom: Math.max(area.bottom, ...omitted.map(({ row }) => row)),
  left: Math.min(area.left, ...omitted.map(({ column }) => column)),
  right: Math.max(area.right, ...omitted.map(({ column }) => column)),
});
