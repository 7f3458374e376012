import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import { evaluateFormula } from "../model/evaluateFormula";
import { isNaught } from "../model/naught";
import { typedUnit } from "../model/typedUnit";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import { siblingsOf } from "../model/siblings";
import { finding, type Rule } from "../rule";

/**
 * Sheets of one form, such as a sheet for each branch or month: a cell in which one of them calculates otherwise than all
 * the others, or holds a typed number where all the others calculate.
 */
export const siblingSheets: Rule = {
  ids: ["inconsistent-formula", "value-among-formulas", "value-replaces-formula"],
  check: (model) => siblingsOf(model).flatMap((sheets) => sheets.flatMap((sheet) => checkSheet(sheet, sheets, model))),
};

interface Odd {
  readonly cell: CellModel;
  readonly peer: FormulaCell;
  readonly peerSheet: string;
  readonly peers: number;
}

function checkSheet(sheet: SheetModel, siblings: readonly SheetModel[], model: BookModel): Finding[] {
  const others = siblings.filter((one) => one !== sheet);
  const [first] = others;
  if (first === undefined) return [];
  const odd = first.formulas.flatMap((peer) => oddCell(peer, first, sheet, others));
  return blocksOf(odd).flatMap((block) => accuse(block, sheet, model));
}

/** The cell of the sheet where all its siblings hold one and the same formula of their own. */
function oddCell(peer: FormulaCell, first: SheetModel, sheet: SheetModel, others: readonly SheetModel[]): Odd[] {
  const { row, column, formula } = peer;
  const cell = sheet.at(row, column);
  if (cell === undefined || formula.references.some((one) => one.sheet !== null)) return [];
  if (cell.kind !== "number" && !isFormulaCell(cell)) return [];
  if (isNaught(cell, sheet, "row") || isNaught(cell, sheet, "column")) return [];
  if (cell.formula?.key === formula.key || others.some((one) => one.at(row, column)?.formula?.key !== formula.key))
    return [];
  const label = sheet.rowLabel(row, column);
  if (others.some((one) => one.rowLabel(row, column) !== label)) return [];
  return [{ cell, peer, peerSheet: first.name, peers: others.length }];
}

/** Touching cells of one row or column with the same fault are one. */
function blocksOf(odd: readonly Odd[]): Odd[][] {
  const blocks: Odd[][] = [];
  for (const one of odd) {
    const block = blocks.find((cells) => cells.some((other) => goesOn(other, one)));
    if (block) block.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

function goesOn({ cell: one, peer }: Odd, { cell: other, peer: next }: Odd): boolean {
  const beside = Math.abs(one.row - other.row) + Math.abs(one.column - other.column) === 1;
  return beside && one.formula?.key === other.formula?.key && peer.formula.key === next.formula.key;
}

function accuse(block: readonly Odd[], sheet: SheetModel, model: BookModel): Finding[] {
  const [first] = block;
  if (first === undefined) return [];
  const { cell, peer, peerSheet, peers } = first;
  const cells = block.map((one) => one.cell);
  const facts = { peer: peer.formula.text, peerCell: `${peerSheet}!${cellAddress(peer.row, peer.column)}`, peers };
  const stated = { category: "formula", severity: "warning", expected: peer.formula.text } as const;
  if (isFormulaCell(cell)) {
    const formula = cell.formula.text;
    return [finding(sheet.name, cells, { rule: "inconsistent-formula", ...stated, facts: { formula, ...facts } })];
  }
  const value = Number(cell.cell.value);
  const outcome = evaluateFormula(peer.formula.text, sheet, model);
  const isSame = typeof outcome === "number" && Math.abs(outcome - value) <= typedUnit(value);
  const rule = isSame ? "value-replaces-formula" : "value-among-formulas";
  const category = isSame ? "data" : "formula";
  return [finding(sheet.name, cells, { ...stated, rule, category, facts: { value, ...facts } })];
}
