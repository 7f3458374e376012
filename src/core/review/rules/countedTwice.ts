import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import type { SheetModel, FormulaCell } from "../model/sheetModel";
import { spansKey, totalOf, type Total } from "../model/totals";
import { finding, type Rule } from "../rule";
import { groupBy } from "../model/groupBy";

/** A total whose range holds subtotals as well as what they sum up. */
export const countedTwice: Rule = {
  ids: ["counted-twice"],
  check: ({ sheets }) => sheets.flatMap(checkSheet),
};

function checkSheet(sheet: SheetModel): Finding[] {
  const totals = new Map(
    sheet.formulas.flatMap((cell) => (totalOf(cell) ? [[cell, totalOf(cell)]] : [])) as [FormulaCell, Total][],
  );
  const doubled = [...totals.values()].flatMap((total) => {
    const within = subtotalsWithin(total, sheet, totals);
    return within.length > 0 ? [{ total, within }] : [];
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

function subtotalsWithin(total: Total, sheet: SheetModel, totals: ReadonlyMap<FormulaCell, Total>): FormulaCell[] {
  if (total.call !== "SUM" && total.call !== "AVERAGE") return [];
  const lines = new Set<number>();
  const own = total.direction === "column" ? total.cell.row : total.cell.column;
  for (const { from, to } of total.spans) for (let line = from; line <= to; line++) lines.add(own + line);
  const cells = total.direction === "column" ? sheet.column(total.cell.column) : sheet.row(total.cell.row);
  return cells.flatMap((cell) => {
    const at = total.direction === "column" ? cell.row : cell.column;
    if (!lines.has(at) || cell.formula === null) return [];
    const inner = totals.get(cell as FormulaCell);
    if (!inner || inner.direction !== total.direction || inner.call !== "SUM") return [];
    const parts = inner.spans.every(({ from, to }) => lines.has(at + from) && lines.has(at + to));
    return parts && inner.spans.some(({ from, to }) => to > from || inner.spans.length > 1) ? [inner.cell] : [];
  });
}
