import type { Finding } from "../finding";
import { cellAddress, contains, type Area } from "../model/area";
import { firstCellsIn, type BookModel } from "../model/bookModel";
import { copyArea, copyFormula } from "../model/copyFormula";
import type { Reference } from "../model/formula";
import { groupBy } from "../model/groupBy";
import { across, along, type Direction } from "../model/lines";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/**
 * Two columns (or rows) side by side that hold copies of one formula in every line but one, such as the quarters of an
 * amount and of its price: there one of them reads a part of what the other reads. Along the line itself nothing need be
 * alike, since every quarter begins three months further on.
 */
export const twinLines: Rule = {
  ids: ["inconsistent-formula", "unequal-ranges"],
  check: (model) =>
    model.sheets.flatMap((sheet) =>
      directions.flatMap((direction) => twinsOn(sheet, direction).flatMap((run) => oddTwin(run, sheet, model))),
    ),
};

const directions: readonly Direction[] = ["column", "row"];

/** Two formulas side by side. */
type Twins = readonly [FormulaCell, FormulaCell];

/** Pairs of touching lines, in stretches without a gap. */
function twinsOn(sheet: SheetModel, direction: Direction): Twins[][] {
  const lines = groupBy(sheet.formulas, (cell) => across(direction, cell));
  return [...lines].flatMap(([at, line]) => {
    const next = new Map((lines.get(at + 1) ?? []).map((cell) => [along(direction, cell), cell]));
    return next.size < least ? [] : runsOf(line, next, direction);
  });
}

/** Three lines that agree and the one that does not. */
const least = 4;

function runsOf(line: readonly FormulaCell[], next: ReadonlyMap<number, FormulaCell>, direction: Direction): Twins[][] {
  const runs: Twins[][] = [];
  let last = -2;
  for (const cell of [...line].sort((one, other) => along(direction, one) - along(direction, other))) {
    const [place, twin] = [along(direction, cell), next.get(along(direction, cell))];
    if (twin === undefined) continue;
    if (place === last + 1) runs.at(-1)?.push([cell, twin]);
    else runs.push([[cell, twin]]);
    last = place;
  }
  return runs.filter(({ length }) => length >= least);
}

/** The one at odds, when all others agree, it is not the first or last, and its twin is made like the others. */
function oddTwin(run: readonly Twins[], sheet: SheetModel, model: BookModel): Finding[] {
  const differing = run.filter(([one, other]) => one.formula.key !== other.formula.key);
  const [twins, another] = differing;
  if (twins === undefined || another !== undefined || !isAmongOthers(twins, run)) return [];
  const usual = new Set(run.flatMap((pair) => (pair === twins ? [] : pair.map(shape))));
  const [odd, second] = twins.filter((cell) => !usual.has(shape(cell)));
  const peer = twins.find((cell) => cell !== odd);
  if (odd === undefined || second !== undefined || peer === undefined || !readsPart(odd, peer, sheet, model)) return [];
  return [accuse(odd, peer, run.length - 1, sheet)];
}

/** Between two lines that are no copies of each other: where they are, each line is judged on its own already. */
function isAmongOthers(twins: Twins, run: readonly Twins[]): boolean {
  const at = run.indexOf(twins);
  const [before, after] = [run[at - 1], run[at + 1]];
  return before !== undefined && after !== undefined && before[0].formula.key !== after[0].formula.key;
}

/** What is calculated, from how many cells. */
const shape = ({ formula: { pattern, references } }: FormulaCell): string =>
  [pattern, ...references.map(({ area }) => `${area.bottom - area.top}x${area.right - area.left}`)].join(" ");

/** Reads some of the cells that a copy of the peer would read here, no others, and leaves out one with a number. */
function readsPart(odd: FormulaCell, peer: FormulaCell, sheet: SheetModel, model: BookModel): boolean {
  const theirs = peer.formula.references.flatMap((reference) => {
    const area = copyArea(reference, peer, odd);
    return area === null ? [] : [{ reference, area }];
  });
  const mine = odd.formula.references;
  const isWithin = ({ sheet: name, area }: Reference): boolean =>
    theirs.some((other) => other.reference.sheet === name && holds(other.area, area));
  if (mine.length === 0 || !mine.every(isWithin)) return false;
  return theirs.some(({ reference, area }) => {
    const target = model.target(reference, sheet);
    const own = mine.filter(({ sheet: name }) => name === reference.sheet);
    const cells = target === null ? [] : firstCellsIn(target, area, most);
    return cells.some(
      ({ kind, row, column }) =>
        (kind === "number" || kind === "formula") && !own.some((one) => contains(one.area, row, column)),
    );
  });
}

/** So many cells of a range are looked at. */
const most = 1_000;

const holds = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

function accuse(odd: FormulaCell, peer: FormulaCell, peers: number, sheet: SheetModel): Finding {
  const isRange = odd.formula.pattern === peer.formula.pattern && odd.formula.pattern.includes(":");
  return finding(sheet.name, [odd], {
    rule: isRange ? "unequal-ranges" : "inconsistent-formula",
    category: "formula",
    severity: "warning",
    facts: {
      formula: odd.formula.text,
      peer: peer.formula.text,
      peerCell: cellAddress(peer.row, peer.column),
      peers,
    },
    expected: copyFormula(peer.formula.text, peer, odd),
  });
}
