import type { Reference } from "./formula";
import type { FormulaCell, SheetModel } from "./sheetModel";

/** Whether a line of copies runs along a row or down a column. */
type Direction = "row" | "column";

/**
 * Cells that calculate otherwise than the copies beside them as everybody expects: the opening of a running balance, the
 * closing figure below it, a parameter that is only shown, and an exception with an entry of its own.
 */
export const isHabit = (cell: FormulaCell, peer: FormulaCell, sheet: SheetModel, direction: Direction): boolean =>
  opensBalance(cell, peer, direction) ||
  closesBalance(cell, sheet, direction) ||
  showsParameter(cell, peer) ||
  hasEntryOfItsOwn(cell, peer, sheet, direction);

const isAt = ({ sheet, area }: Reference, row: number, column: number): boolean =>
  sheet === null && area.top === row && area.bottom === row && area.left === column && area.right === column;

const isBefore = (reference: Reference, { row, column }: FormulaCell, direction: Direction): boolean =>
  direction === "column" ? isAt(reference, row - 1, column) : isAt(reference, row, column - 1);

/** The first of a line whose copies go on from the cell before: it begins with another cell, or with nothing. */
function opensBalance(cell: FormulaCell, peer: FormulaCell, direction: Direction): boolean {
  const goesOn = peer.formula.references.findIndex((reference) => isBefore(reference, peer, direction));
  const isNext = direction === "column" ? peer.row === cell.row + 1 : peer.column === cell.column + 1;
  if (goesOn < 0 || !isNext) return false;
  const others = (of: FormulaCell, skip: number): string[] =>
    of.formula.references.flatMap((reference, index) => (index === skip ? [] : [distance(reference, of)]));
  const theirs = others(peer, goesOn);
  const mine = cell.formula.references.map((reference) => distance(reference, cell));
  const shared = theirs.filter((one) => mine.includes(one)).length;
  return shared === theirs.length && mine.length <= theirs.length + 1;
}

const distance = ({ sheet, area, fixed }: Reference, { row, column }: FormulaCell): string =>
  [
    sheet ?? "",
    fixed.top ? `=${area.top}` : area.top - row,
    fixed.left ? `=${area.left}` : area.left - column,
    area.bottom - area.top,
    area.right - area.left,
  ].join("|");

/** Among totals, the last figure of a line that goes on from row to row. */
function closesBalance({ row, column, formula }: FormulaCell, sheet: SheetModel, direction: Direction): boolean {
  const [only, another] = formula.references;
  if (formula.pattern !== "@" || only === undefined || another !== undefined) return false;
  const isAbove = direction === "row" ? isAt(only, row - 1, column) : isAt(only, row, column - 1);
  const last = direction === "row" ? sheet.at(row - 1, column) : sheet.at(row, column - 1);
  const across = direction === "row" ? "column" : "row";
  return (
    isAbove && last?.formula?.references.some((reference) => isBefore(reference, last as FormulaCell, across)) === true
  );
}

/** One cell with $ signs, and the neighbours show others: a list of what was set elsewhere. */
function showsParameter({ formula }: FormulaCell, peer: FormulaCell): boolean {
  const isSet = ({ pattern, references: [only] }: FormulaCell["formula"]): boolean =>
    pattern === "@" && only !== undefined && only.fixed.top && only.fixed.left;
  return isSet(formula) && isSet(peer.formula);
}

/** So many lines before and behind count as one table. */
const around = 30;

/** Reads one more cell of its own row (column), in a line that is blank for nearly all the others. */
function hasEntryOfItsOwn(cell: FormulaCell, peer: FormulaCell, sheet: SheetModel, direction: Direction): boolean {
  const theirs = new Set(peer.formula.references.map((reference) => distance(reference, peer)));
  const extra = cell.formula.references.filter((reference) => !theirs.has(distance(reference, cell)));
  const inLine = extra.filter(({ sheet: away, area }) =>
    direction === "column"
      ? away === null && area.top === cell.row && area.bottom === cell.row && area.left === area.right
      : away === null && area.left === cell.column && area.right === cell.column && area.top === area.bottom,
  );
  return (
    inLine.length === extra.length &&
    inLine.some(({ area }) => {
      const line = direction === "column" ? sheet.column(area.left) : sheet.row(area.top);
      const near = line.filter(
        (one) => Math.abs(one.row - cell.row) <= around && Math.abs(one.column - cell.column) <= around * 2,
      );
      return near.filter(({ kind }) => kind === "number" || kind === "formula").length === 1;
    })
  );
}
