import { sumLabel } from "../audit/headingWords";
import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import { shownText } from "../model/cellModel";
import { copyFormula } from "../model/copyFormula";
import { groupBy } from "../model/groupBy";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import { totalOf } from "../model/totals";
import { finding, type Rule } from "../rule";

/**
 * A line called subtotal or total in which one cell goes on with the calculation of the single lines, although the cell
 * beside it adds up, and so does its own column on another line of that name. Two witnesses, so that a column of shares,
 * which is never added up, is left alone.
 */
export const labelledTotals: Rule = {
  ids: ["mixed-totals"],
  check: ({ sheets }) => sheets.flatMap(checkSheet),
};

interface Odd {
  readonly cell: FormulaCell;
  readonly beside: FormulaCell;
  /** How many lines of the name do add up in this column. */
  readonly others: number;
}

function checkSheet(sheet: SheetModel): Finding[] {
  const labelled = sumRows(sheet).flatMap(({ row, label }) =>
    sheet.row(row).flatMap((cell) => (isFormulaCell(cell) ? [{ cell, label }] : [])),
  );
  const groups = groupBy(labelled, ({ cell, label }) => `${cell.column}|${label}`);
  const odd = [...groups.values()].flatMap((group) =>
    oddOnes(
      group.map(({ cell }) => cell),
      sheet,
    ),
  );
  return odd.map((one) => accuse(one, sheet));
}

/** Rows whose first text says that they add up. */
function sumRows(sheet: SheetModel): { readonly row: number; readonly label: string }[] {
  const rows = [...new Set(sheet.formulas.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const first = sheet.row(row).find(({ kind }) => kind === "text");
    const label = first === undefined ? "" : shownText(first).trim().toLowerCase();
    return sumLabel(label) === null ? [] : [{ row, label }];
  });
}

const addsUp = (cell: FormulaCell | undefined): boolean => cell !== undefined && totalOf(cell)?.direction === "column";

function oddOnes(group: readonly FormulaCell[], sheet: SheetModel): Odd[] {
  const heading = ({ row, column }: FormulaCell): string => sheet.columnHeading(row, column);
  const adding = group.filter(addsUp);
  return group.flatMap((cell) => {
    const others = adding.filter((one) => heading(one) === heading(cell)).length;
    if (others === 0) return [];
    const beside = [sheet.at(cell.row, cell.column - 1), sheet.at(cell.row, cell.column + 1)]
      .filter((one) => one !== undefined)
      .filter(isFormulaCell)
      .find(addsUp);
    return beside !== undefined && isLineFormula(cell) ? [{ cell, beside, others }] : [];
  });
}

/** Calculates from cells of its own row, and is no sum. */
function isLineFormula(cell: FormulaCell): boolean {
  const { references } = cell.formula;
  const isLocal = references.every(
    ({ sheet, area }) => sheet === null && area.top === cell.row && area.bottom === cell.row,
  );
  return references.length > 0 && isLocal && totalOf(cell) === null;
}

function accuse({ cell, beside, others }: Odd, sheet: SheetModel): Finding {
  return finding(sheet.name, [cell], {
    rule: "mixed-totals",
    category: "formula",
    severity: "warning",
    facts: {
      formula: cell.formula.text,
      peer: beside.formula.text,
      peerCell: cellAddress(beside.row, beside.column),
      peers: others,
    },
    expected: copyFormula(beside.formula.text, beside, cell),
  });
}
