import type { Finding } from "../finding";
import { cellAddress, contains, sizeOf, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import { copyArea, copyFormula } from "../model/copyFormula";
import { evaluateFormula } from "../model/evaluateFormula";
import { stretchesOf } from "../model/lines";
import { isNaught } from "../model/naught";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { typedUnit } from "../model/typedUnit";
import { valueRunsOf, type ValueRun } from "../model/valueRuns";
import { finding, type Rule } from "../rule";

/**
 * A number typed where its neighbours calculate. The neighbours' formula is copied to its place and worked out: where that
 * gives another number the value is accused; where it gives the same, the cell only stopped following its inputs.
 */
export const valueAmongFormulas: Rule = {
  ids: ["value-among-formulas", "value-replaces-formula"],
  check: (model) => model.sheets.flatMap((sheet) => checkSheet(sheet, model)),
};

function checkSheet(sheet: SheetModel, model: BookModel): Finding[] {
  const seen = new Set<CellModel>();
  const stretches = [...stretchesOf(sheet, "column"), ...stretchesOf(sheet, "row")];
  return stretches.flatMap(valueRunsOf).flatMap((run) => {
    if (run.values.some((value) => seen.has(value))) return [];
    const found = judge(run, sheet, model);
    if (found.length > 0) for (const value of run.values) seen.add(value);
    return found;
  });
}

/** Nothing stands where a copy of the formula would read its inputs: the number is entered instead of them. */
function hasNoInputs(value: CellModel, { formula, ...at }: FormulaCell, sheet: SheetModel): boolean {
  const inputs = formula.references.filter(({ fixed }) => !fixed.top || !fixed.left);
  return (
    inputs.length >= 2 &&
    inputs.every((reference) => {
      const area = reference.sheet === null ? copyArea(reference, at, value) : null;
      return area !== null && sizeOf(area) === 1 && sheet.at(area.top, area.left) === undefined;
    })
  );
}

type Likeness = "same" | "placeholder" | "other" | "unknown";

function judge(run: ValueRun, sheet: SheetModel, model: BookModel): Finding[] {
  const likenesses = run.values.map((value) => likeness(value, run.peer, sheet, model));
  if (likenesses.every((one) => one === "placeholder")) return [accuse(run, sheet, "value-among-formulas", "formula")];
  const enough = run.peers >= 2 && run.values.length <= 2 * run.peers;
  if (
    run.values.every(
      (value) =>
        hasNoInputs(value, run.peer, sheet) ||
        isNaught(value, sheet, run.peer.column === value.column ? "row" : "column"),
    )
  )
    return [];
  if (run.place === "before" || !enough || run.values.some((value) => feeds(value, run.peer, sheet))) return [];
  if (likenesses.every((one) => one === "same" || one === "placeholder"))
    return [accuse(run, sheet, "value-replaces-formula", "data")];
  return [accuse(run, sheet, "value-among-formulas", "formula")];
}

/** A copy of the formula would read a formula that reads this cell: of two such cells either may be the typed one. */
function feeds({ row, column }: CellModel, peer: FormulaCell, sheet: SheetModel): boolean {
  return peer.formula.references.some((reference) => {
    const area = reference.sheet === null ? copyArea(reference, peer, { row, column }) : null;
    if (!area || area.top !== area.bottom || area.left !== area.right) return false;
    const source = sheet.at(area.top, area.left)?.formula;
    return source?.references.some((read) => read.sheet === null && contains(read.area, row, column)) === true;
  });
}

/** Same: what the neighbours' formula would show here. Placeholder: a zero where it would divide by zero. */
function likeness(value: CellModel, peer: FormulaCell, sheet: SheetModel, model: BookModel): Likeness {
  const copy = copyFormula(peer.formula.text, peer, value);
  const typed = value.cell.value;
  if (copy === null || typeof typed !== "number") return "unknown";
  const outcome = evaluateFormula(copy, sheet, model);
  if (outcome === null) return "unknown";
  if (outcome === "#DIV/0!") return typed === 0 ? "placeholder" : "other";
  return Math.abs(outcome - typed) <= typedUnit(typed) ? "same" : "other";
}

function accuse(
  { values, peer, peers }: ValueRun,
  sheet: SheetModel,
  rule: "value-among-formulas" | "value-replaces-formula",
  category: "formula" | "data",
): Finding {
  const first: Place = values[0] ?? peer;
  return finding(sheet.name, values, {
    rule,
    category,
    severity: "warning",
    facts: {
      value: Number(values[0]?.cell.value),
      peer: peer.formula.text,
      peerCell: cellAddress(peer.row, peer.column),
      peers,
    },
    expected: copyFormula(peer.formula.text, peer, first),
  });
}
