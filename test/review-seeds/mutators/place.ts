import { edited, formulaAt, type Spot } from "../book";
import type { Fault, FaultKind, Slip } from "../fault";
import type { Instance, Parts } from "../layout";
import type { Random } from "../random";

/** How one formula goes wrong; null when this one cannot in that way. */
export type Slipped = (formula: string, at: Spot, random: Random) => string | null;

/** One of these cells, by chance, with a formula that can go wrong like that. */
export function oneFormula(
  kind: FaultKind,
  shape: string,
  where: (parts: Parts) => readonly Spot[],
  slip: Slipped,
): Fault {
  const commit = ({ book, parts }: Instance, random: Random): Slip | null => {
    const possible = where(parts).flatMap((at) => {
      const formula = formulaAt(book, at);
      const wrong = formula === null ? null : slip(formula, at, random);
      return wrong === null || wrong === formula ? [] : [{ at, wrong }];
    });
    const chosen = random.pick(possible);
    return chosen === undefined ? null : { book: edited(book, [[chosen.at, chosen.wrong]]), at: [chosen.at] };
  };
  return { kind, shape, commit };
}

/** All of these cells in the same way; fewer than `least` is no fault of a column. `spare` leaves one of them right. */
export function manyFormulas(
  kind: FaultKind,
  shape: string,
  where: (parts: Parts, random: Random) => readonly Spot[],
  slip: Slipped,
  { least = 3, spare = false } = {},
): Fault {
  const commit = ({ book, parts }: Instance, random: Random): Slip | null => {
    const places = where(parts, random);
    const keep = spare ? random.whole(0, places.length - 1) : -1;
    const edits = places.flatMap((at, index): [Spot, string][] => {
      const formula = formulaAt(book, at);
      const wrong = formula === null || index === keep ? null : slip(formula, at, random);
      return wrong === null || wrong === formula ? [] : [[at, wrong]];
    });
    return edits.length < least ? null : { book: edited(book, edits), at: edits.map(([at]) => at) };
  };
  return { kind, shape, commit };
}

/** One of the calculated columns, by chance. */
export function column(parts: Parts, random: Random): Spot[] {
  const chosen = random.pick(parts.calculated);
  return chosen === undefined ? [] : chosen.rows.map((row) => ({ sheet: chosen.sheet, row, column: chosen.column }));
}

export const columnCells = (parts: Parts): Spot[] =>
  parts.calculated.flatMap(({ sheet, rows, column: at }) => rows.map((row) => ({ sheet, row, column: at })));
