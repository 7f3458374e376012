import type { Finding } from "../finding";
import { cellAddress, type Area } from "../model/area";
import { copyArea, copyFormula } from "../model/copyFormula";
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
  check: ({ sheets }) =>
    sheets.flatMap((sheet) =>
      directions.flatMap((direction) => twinsOn(sheet, direction).flatMap((run) => oddTwin(run, sheet))),
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
function oddTwin(run: readonly Twins[], sheet: SheetModel): Finding[] {
  const differing = run.filter(([one, other]) => one.formula.key !== other.formula.key);
  const [twins, another] = differing;
  if (twins === undefined || another !== undefined || twins === run[0] || twins === run.at(-1)) return [];
  const usual = new Set(run.flatMap((pair) => (pair === twins ? [] : pair.map(shape))));
  const [odd, second] = twins.filter((cell) => !usual.has(shape(cell)));
  const peer = twins.find((cell) => cell !== odd);
  if (odd === undefined || second !== undefined || peer === undefined || !readsPart(odd, peer)) return [];
  return [accuse(odd, peer, run.length - 1, sheet)];
}

/** What is calculated, from how many cells. */
const shape = ({ formula: { pattern, references } }: FormulaCell): string =>
  [pattern, ...references.map(({ area }) => `${area.bottom - area.top}x${area.right - area.left}`)].join(" ");

/** Every reference is one that a copy of the peer would hold here, or begins or ends with it. */
function readsPart(odd: FormulaCell, peer: FormulaCell): boolean {
  const theirs = peer.formula.references.flatMap((reference) => {
    const area = copyArea(reference, peer, odd);
    return area === null ? [] : [{ sheet: reference.sheet, area }];
  });
  return (
    odd.formula.references.length > 0 &&
    odd.formula.references.every(({ sheet, area }) =>
      theirs.some((other) => other.sheet === sheet && sharesEnd(other.area, area)),
    )
  );
}

const sharesEnd = (one: Area, other: Area): boolean =>
  (one.top === other.top && one.left === other.left) || (one.bottom === other.bottom && one.right === other.right);

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
