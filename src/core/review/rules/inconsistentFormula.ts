import { sumLabel } from "../audit/headingWords";
import type { Finding } from "../finding";
import { cellAddress, type Area } from "../model/area";
import { copyArea, copyFormula } from "../model/copyFormula";
import type { Reference } from "../model/formula";
import { isExplained } from "../model/explained";
import { keepsToItsLine } from "../model/handedOn";
import { isHabit } from "../model/lineHabits";
import { oddRunsOf, type OddRun } from "../model/oddRuns";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import { totalOf } from "../model/totals";
import { finding, type Rule } from "../rule";

/**
 * A formula that breaks off the copies of one formula along a row or column: other references, other $ signs, other numbers
 * typed into it, or another calculation. Totals among them are judged by their own rules.
 */
export const inconsistentFormula: Rule = {
  ids: ["inconsistent-formula", "inconsistent-reference", "absolute-reference-mismatch", "constant-in-formula"],
  check: ({ sheets }) =>
    sheets.flatMap((sheet) =>
      oddRunsOf(sheet)
        .filter((run) => isBreak(run, sheet))
        .map((run) => drifting(run, sheet) ?? accuse(run, sheet)),
    ),
};

/** At the end of a block another calculation often begins on purpose, so more peers must agree there. */
function isBreak({ cells, peer, peers, place, direction }: OddRun, sheet: SheetModel): boolean {
  if (cells.every((cell) => isExplained(cell, peer, sheet) || keepsToItsLine(cell, sheet, direction))) return false;
  if (cells.every((cell) => isHabit(cell, peer, sheet, direction))) return false;
  if (direction === "column" && cells.every((cell) => isRowOfItsOwn(cell, peer, sheet))) return false;
  if (place === "end" && ((peers < 5 && peers !== 2) || isSumLine(cells, sheet, direction))) return false;
  if (place === "end" && isKindOfItsOwn(cells, sheet, direction)) return false;
  // A share of the totals beside it is made of its neighbours, not one of them.
  if (!readsLine(peer, direction) && cells.every((cell) => readsLine(cell, direction))) return false;
  if (place === "between" && cells.every((cell) => isOtherSign(cell, peer, direction))) return true;
  // A total among other formulas is at home there, and totals beside totals have a rule of their own.
  if (cells.some((cell) => totalOf(cell) !== null)) return false;
  // Subtotals take turns with what they sum up; totals of rows down a column are peers like any other.
  return totalOf(peer)?.direction !== direction;
}

/** Most other formulas of the row are not those of its neighbour's row either: a heading that adds up, a row of totals. */
function isRowOfItsOwn({ row, column }: FormulaCell, peer: FormulaCell, sheet: SheetModel): boolean {
  const others = sheet.row(row).filter((one) => isFormulaCell(one) && one.column !== column);
  const alike = others.filter((one) => sheet.at(peer.row, one.column)?.formula?.pattern === one.formula?.pattern);
  return others.length >= 3 && alike.length * 4 <= others.length;
}

/** The same line has other cells that calculate like these: as the costs do below the revenues. */
function isKindOfItsOwn(cells: OddRun["cells"], sheet: SheetModel, direction: OddRun["direction"]): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  const line = direction === "column" ? sheet.column(first.column) : sheet.row(first.row);
  return line.filter(({ formula }) => formula?.key === first.formula.key).length >= cells.length + 3;
}

/** Adds up the very cells that its peers multiply, divide or take from each other: a slip of one sign. */
function isOtherSign(cell: FormulaCell, peer: FormulaCell, direction: OddRun["direction"]): boolean {
  const total = totalOf(cell);
  return total !== null && total.direction !== direction && totalOf(peer) === null && sameCells(cell, peer);
}

/** Reads other cells of the row or column that it stands in. */
function readsLine({ row, column, formula }: FormulaCell, direction: OddRun["direction"]): boolean {
  return formula.references.some(({ sheet, area }) =>
    sheet !== null
      ? false
      : direction === "row"
        ? area.top === row && area.bottom === row
        : area.left === column && area.right === column,
  );
}

/** The last line of a block, named as its total: it is made in its own way. */
function isSumLine(cells: OddRun["cells"], sheet: SheetModel, direction: OddRun["direction"]): boolean {
  return cells.every(({ row, column }) => {
    const label = direction === "column" ? sheet.rowLabel(row, column) : sheet.columnHeading(row, column);
    return sumLabel(label) !== null;
  });
}

/**
 * The first cell of a block holds a reference with $ that its copies have without: they begin at the same cell and move on
 * from there, so that here the many are wrong.
 */
function drifting({ cells, peer, place, direction }: OddRun, sheet: SheetModel): Finding | null {
  const [first, another] = cells;
  if (place !== "end" || first === undefined || another !== undefined) return null;
  const [mine, theirs] = [first.formula.references, peer.formula.references];
  if (first.formula.pattern !== peer.formula.pattern || mine.length !== theirs.length) return null;
  const isHeld = ({ fixed }: Reference): boolean => (direction === "column" ? fixed.top : fixed.left);
  const drifts = mine.some((reference, index) => {
    const other = theirs[index];
    return other !== undefined && isHeld(reference) && !isHeld(other) && isSame(reference, other);
  });
  const line = direction === "column" ? sheet.column(peer.column) : sheet.row(peer.row);
  const many = line.filter(isFormulaCell).filter(({ formula }) => formula.key === peer.formula.key);
  if (!drifts) return null;
  // The first copy still reads the right cell.
  return accuse({ cells: many, peer: first, peers: 1, place, direction }, sheet, referenceDiffers);
}

const referenceDiffers = { rule: "inconsistent-reference", category: "formula", severity: "warning" } as const;

const isSame = (one: Reference, other: Reference): boolean => readText(one, one.area) === readText(other, other.area);

function accuse({ cells, peer, peers }: OddRun, sheet: SheetModel, told?: Difference): Finding {
  const first = cells[0] ?? peer;
  return finding(sheet.name, cells, {
    ...(told ?? difference(first, peer)),
    facts: {
      formula: first.formula.text,
      peer: peer.formula.text,
      peerCell: cellAddress(peer.row, peer.column),
      peers,
    },
    expected: copyFormula(peer.formula.text, peer, first),
  });
}

type Difference = Pick<Finding, "category" | "severity"> & {
  readonly rule:
    "inconsistent-formula" | "inconsistent-reference" | "absolute-reference-mismatch" | "constant-in-formula";
};

function difference(cell: FormulaCell, peer: FormulaCell): Difference {
  if (sameCells(cell, peer)) {
    if (cell.formula.constants.join() !== peer.formula.constants.join())
      return { rule: "constant-in-formula", category: "data", severity: "warning" };
    if (cell.formula.pattern === peer.formula.pattern)
      return { rule: "absolute-reference-mismatch", category: "formula", severity: "info" };
  }
  const samePattern = cell.formula.pattern === peer.formula.pattern;
  const rule = samePattern ? "inconsistent-reference" : "inconsistent-formula";
  return { rule, category: "formula", severity: "warning" };
}

/** Reads what a copy of the peer would read here. */
function sameCells(cell: FormulaCell, peer: FormulaCell): boolean {
  const copied = peer.formula.references.map((reference) => readText(reference, copyArea(reference, peer, cell)));
  const own = cell.formula.references.map((reference) => readText(reference, reference.area));
  return own.join(" ") === copied.join(" ");
}

const readText = ({ sheet }: Reference, area: Area | null): string =>
  `${sheet ?? ""}!${area ? [area.top, area.left, area.bottom, area.right].join() : ""}`;
