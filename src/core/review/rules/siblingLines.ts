import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import { copyFormula } from "../model/copyFormula";
import { evaluateFormula } from "../model/evaluateFormula";
import { isExplained } from "../model/explained";
import { groupBy } from "../model/groupBy";
import { across } from "../model/lines";
import { oddCellsOf, siblingLinesOf, type OddCell, type SiblingLines } from "../model/siblingLines";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import { totalOf } from "../model/totals";
import { typedUnit } from "../model/typedUnit";
import { finding, type Rule } from "../rule";

/**
 * Columns (or rows) of one form with others between them: a cell in which one of them calculates otherwise than all the
 * others, or holds a typed number where all the others calculate.
 */
export const siblingLines: Rule = {
  ids: ["inconsistent-formula", "constant-in-formula", "value-among-formulas", "value-replaces-formula"],
  check: (model) =>
    model.sheets.flatMap((sheet) => siblingLinesOf(sheet).flatMap((form) => accuseIn(form, sheet, model))),
};

/** A line with several odd cells is another kind of line, not a faulty one. */
function accuseIn(form: SiblingLines, sheet: SheetModel, model: BookModel): Finding[] {
  const odd = oddCellsOf(form, sheet).filter(
    (one) => !isTotalOfItsOwn(one) && !(isFormulaCell(one.cell) && isExplained(one.cell, one.peer, sheet)),
  );
  const lines = groupBy(odd, ({ cell }) => across(form.direction, cell));
  const alone = [...lines.values()].flatMap((cells) => (cells.length > 2 ? [] : cells));
  return runsOf(alone).map((run) => accuse(run, sheet, model));
}

/** Typed cells side by side in a row are one fault, and so are copies of one formula. */
type Run = [OddCell, ...OddCell[]];

function runsOf(odd: readonly OddCell[]): Run[] {
  const runs: Run[] = [];
  for (const one of odd) {
    const run = runs.find((cells) => cells.some((other) => goesOn(other.cell, one.cell)));
    if (run) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

const goesOn = (one: CellModel, other: CellModel): boolean =>
  Math.abs(one.row - other.row) + Math.abs(one.column - other.column) === 1 && one.formula?.key === other.formula?.key;

/** Totals beside totals have a rule of their own. */
const isTotalOfItsOwn = ({ cell, peer }: OddCell): boolean =>
  isFormulaCell(cell) && totalOf(cell) !== null && totalOf(peer) !== null;

function accuse(run: Run, sheet: SheetModel, model: BookModel): Finding {
  const [{ cell, peer, peers }] = run;
  const cells = run.map((one) => one.cell);
  const facts = { peer: peer.formula.text, peerCell: cellAddress(peer.row, peer.column), peers };
  const expected = copyFormula(peer.formula.text, peer, cell);
  const stated = { severity: "warning", expected } as const;
  if (isFormulaCell(cell)) {
    const formula = cell.formula.text;
    const kind = onlyNumbersDiffer(cell, expected)
      ? ({ rule: "constant-in-formula", category: "data" } as const)
      : ({ rule: "inconsistent-formula", category: "formula" } as const);
    return finding(sheet.name, cells, { ...stated, ...kind, facts: { formula, ...facts } });
  }
  const value = Number(cell.cell.value);
  const outcome = expected === null ? null : evaluateFormula(expected, sheet, model);
  const isSame = typeof outcome === "number" && Math.abs(outcome - value) <= typedUnit(value);
  const kind = isSame
    ? ({ rule: "value-replaces-formula", category: "data" } as const)
    : ({ rule: "value-among-formulas", category: "formula" } as const);
  return finding(sheet.name, cells, { ...stated, ...kind, facts: { value, ...facts } });
}

const withoutNumbers = (text: string): string => text.replace(/(?<![A-Z$\d.])\d+(?:\.\d+)?/gi, "#");

const onlyNumbersDiffer = (cell: FormulaCell, expected: string | null): boolean =>
  expected !== null && withoutNumbers(cell.formula.text) === withoutNumbers(expected);
