import type { Finding } from "../finding";
import { areaAddress, contains } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { joinCells } from "../model/joinCells";
import { across, along } from "../model/lines";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { totalOf, type Total } from "../model/totals";
import { finding, type Rule } from "../rule";

/** A total of subtotals that passes one of them by, although nothing else in the workbook reads that one. */
export const omittedSubtotals: Rule = {
  ids: ["omitted-cells"],
  check: (model) => model.sheets.flatMap((sheet) => checkSheet(sheet, model)),
};

function checkSheet(sheet: SheetModel, model: BookModel): Finding[] {
  const sums = sheet.formulas.flatMap((cell) => totalOf(cell) ?? []).filter(({ call }) => call === "SUM");
  const lines = groupBy(sums, ({ direction, cell }) => `${direction} ${across(direction, cell)}`);
  return [...lines.values()].flatMap((line) => line.flatMap((total) => judge(total, line, sheet, model)));
}

const isBlock = ({ spans: [span, another] }: Total): boolean =>
  span !== undefined && another === undefined && span.to > span.from;

function judge(total: Total, line: readonly Total[], sheet: SheetModel, model: BookModel): Finding[] {
  const blocks = line.filter((one) => one !== total && isBlock(one));
  const read = blocks.filter(({ cell }) => reads(total.cell, cell));
  if (blocks.length < 3 || read.length < 2 || read.length !== total.cell.formula.references.length) return [];
  const places = read.map(({ cell, direction }) => along(direction, cell));
  const [from, to] = [Math.min(...places), along(total.direction, total.cell)];
  const missing = blocks
    .filter(
      ({ cell, direction }) => !read.some((one) => one.cell === cell) && isWithin(along(direction, cell), from, to),
    )
    .filter(({ cell }) => !isRead(cell, sheet, model))
    .map(({ cell }) => cell);
  return missing.length > 0 && missing.length < read.length ? [accuse(total.cell, missing, sheet)] : [];
}

const isWithin = (place: number, from: number, to: number): boolean => place > from && place < to;

/** Names this very cell. */
const reads = ({ formula }: FormulaCell, { row, column }: FormulaCell): boolean =>
  formula.references.some(
    ({ sheet, area }) =>
      sheet === null && area.top === row && area.bottom === row && area.left === column && area.right === column,
  );

function isRead({ row, column }: FormulaCell, sheet: SheetModel, model: BookModel): boolean {
  return model.sheets.some((own) =>
    own.formulas.some(({ formula }) =>
      formula.references.some(
        (reference) => contains(reference.area, row, column) && model.target(reference, own) === sheet,
      ),
    ),
  );
}

function accuse(cell: FormulaCell, missing: readonly FormulaCell[], sheet: SheetModel): Finding {
  const { text, calls } = cell.formula;
  const omitted = joinCells(missing).map(areaAddress);
  return finding(sheet.name, [cell], {
    rule: "omitted-cells",
    category: "formula",
    severity: "warning",
    facts: { formula: text, omitted: omitted.join(", ") },
    expected: calls.length === 0 ? `${text}+${omitted.join("+")}` : null,
  });
}
