import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { precedentsOf, type Precedents } from "../model/precedents";
import type { FormulaCell } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Formulas that depend on themselves, directly or through others, conditions or not. */
export const circularReference: Rule = {
  ids: ["circular-reference"],
  check: (model) => {
    const iterates = model.book.calculation?.iterate === true;
    return circles(model).flatMap((circle) => accuse(circle, model, iterates));
  },
};

function accuse(circle: readonly FormulaCell[], model: BookModel, iterates: boolean): Finding[] {
  const members = new Set(circle);
  return model.sheets.flatMap((sheet) => {
    const here = sheet.formulas.filter((cell) => members.has(cell));
    const first = here[0];
    if (!first) return [];
    const cells = here.slice(0, 12).map(({ row, column }) => cellAddress(row, column));
    return [
      finding(sheet.name, here, {
        rule: "circular-reference",
        category: "formula",
        severity: iterates ? "info" : "error",
        facts: { formula: first.formula.text, cells: cells.join(" → ") },
      }),
    ];
  });
}

/** Peels off formulas whose precedents are all peeled; what is left lies on a circle or behind one, and is walked. */
function circles(model: BookModel): FormulaCell[][] {
  const formulas = model.sheets.flatMap((sheet) => [...sheet.formulas]);
  const precedents = precedentsOf(model);
  const left = unresolved(formulas, precedents);
  const behind = unresolvedBackwards(left, precedents);
  return [...groupBy([...behind], (cell) => rootOf(cell, behind, precedents)).values()];
}

function unresolved(formulas: readonly FormulaCell[], precedents: Precedents): Set<FormulaCell> {
  const waiting = new Map(formulas.map((cell) => [cell, precedents.of(cell).length]));
  const readers = new Map<FormulaCell, FormulaCell[]>();
  for (const cell of formulas)
    for (const read of precedents.of(cell)) {
      const list = readers.get(read);
      if (list) list.push(cell);
      else readers.set(read, [cell]);
    }
  return peel(formulas, waiting, (cell) => readers.get(cell) ?? []);
}

/** The same from the other end: what nobody on a circle reads is only behind it. */
function unresolvedBackwards(cells: ReadonlySet<FormulaCell>, precedents: Precedents): Set<FormulaCell> {
  const within = (cell: FormulaCell): FormulaCell[] => precedents.of(cell).filter((read) => cells.has(read));
  const readers = new Map([...cells].map((cell) => [cell, 0]));
  for (const cell of cells) for (const read of within(cell)) readers.set(read, (readers.get(read) ?? 0) + 1);
  return peel([...cells], readers, within);
}

function peel(
  cells: readonly FormulaCell[],
  waiting: Map<FormulaCell, number>,
  next: (cell: FormulaCell) => readonly FormulaCell[],
): Set<FormulaCell> {
  const left = new Set(cells);
  const ready = cells.filter((cell) => waiting.get(cell) === 0);
  for (const cell of ready) {
    left.delete(cell);
    for (const other of next(cell)) {
      const count = (waiting.get(other) ?? 0) - 1;
      waiting.set(other, count);
      if (count === 0) ready.push(other);
    }
  }
  return left;
}

/** The first cell met again when following precedents: circles that touch are reported as one. */
function rootOf(cell: FormulaCell, within: ReadonlySet<FormulaCell>, precedents: Precedents): FormulaCell {
  const met = new Set<FormulaCell>();
  let at = cell;
  while (!met.has(at)) {
    met.add(at);
    const next = precedents.of(at).find((read) => within.has(read));
    if (!next) return at;
    at = next;
  }
  return first(at, within, precedents);
}

/** The topmost cell of the circle through `start`, the same for all its members. */
function first(start: FormulaCell, within: ReadonlySet<FormulaCell>, precedents: Precedents): FormulaCell {
  let [best, at] = [start, start];
  do {
    at = precedents.of(at).find((read) => within.has(read)) ?? start;
    if (at.row < best.row || (at.row === best.row && at.column < best.column)) best = at;
  } while (at !== start);
  return best;
}
