import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import { isFormulaCell, type SheetModel, type FormulaCell } from "../model/sheetModel";
import { spansKey, totalOf, type Total } from "../model/totals";
import { finding, type Rule } from "../rule";
import { groupBy } from "../model/groupBy";
import { remember } from "../model/remember";

/** A total whose range holds subtotals as well as what they sum up. */
export const countedTwice: Rule = {
  ids: ["counted-twice"],
  check: ({ sheets }) => sheets.flatMap(checkSheet),
};

function checkSheet(sheet: SheetModel): Finding[] {
  const doubled = sheet.formulas.flatMap((cell) => {
    const total = totalOf(cell);
    const within = total ? subtotalsWithin(total, sheet) : [];
    return total && within.length > 0 ? [{ total, within }] : [];
  });
  const lines = groupBy(
    doubled,
    ({ total }) =>
      `${total.direction} ${total.direction === "column" ? total.cell.row : total.cell.column} ${spansKey(total)}`,
  );
  return [...lines.values()].flatMap((line) => {
    const first = line[0];
    if (!first) return [];
    return [
      finding(
        sheet.name,
        line.map(({ total }) => total.cell),
        {
          rule: "counted-twice",
          category: "formula",
          severity: "warning",
          facts: {
            formula: first.total.cell.formula.text,
            subtotals: first.within.map(({ row, column }) => cellAddress(row, column)).join(", "),
          },
        },
      ),
    ];
  });
}

function subtotalsWithin(total: Total, sheet: SheetModel): FormulaCell[] {
  if (total.call !== "SUM" && total.call !== "AVERAGE") return [];
  const own = lineOf(total);
  const holds = (line: number): boolean => total.spans.some(({ from, to }) => line >= own + from && line <= own + to);
  return candidates(total, sheet).filter((cell) => {
    const inner = totalOf(cell);
    if (!inner || inner.direction !== total.direction || inner.call !== "SUM" || !holds(lineOf(inner))) return false;
    const at = lineOf(inner);
    const several = inner.spans.length > 1 || inner.spans.some(({ from, to }) => to > from);
    return several && inner.spans.every(({ from, to }) => holds(at + from) && holds(at + to));
  });
}

const lineOf = ({ direction, cell }: Total): number => (direction === "column" ? cell.row : cell.column);

/** Totals of columns by their column: few, also where a long column holds a formula in every row. */
const totalsByColumn = remember((sheet: SheetModel) =>
  groupBy(
    sheet.formulas.filter((cell) => totalOf(cell)?.direction === "column"),
    ({ column }) => column,
  ),
);

/** The formulas among which subtotals are looked for: the totals of the same column, or the formulas of the same row. */
const candidates = ({ direction, cell }: Total, sheet: SheetModel): readonly FormulaCell[] =>
  direction === "row" ? sheet.row(cell.row).filter(isFormulaCell) : (totalsByColumn(sheet).get(cell.column) ?? []);
