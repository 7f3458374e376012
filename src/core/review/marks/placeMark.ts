import type { Book, Sheet } from "../../book/book";
import { areaAddress, sizeOf, type Area, type Place } from "../model/area";
import { joinCells } from "../model/joinCells";
import { BETWEEN, contentOf, meaningsOf, MOST, placesOf, readAreas, rowsOf } from "./anchor";
import type { Mark, PlacedMark } from "./mark";
import { sameMeaning } from "./meaning";
import { sameAfterMove } from "./sameAfterMove";
import { indexSheet, sheetNamed, type SheetIndex } from "./sheetIndex";

/** How far a block may have been pulled apart by inserted rows. */
const PULLED = 200;

/**
 * Finds the cells of a mark again. They are looked for beside the texts that they stood beside, so that inserted rows,
 * sorting and another name of the sheet do not lose them; a mark whose cells hold something else is changed and no longer
 * counts.
 */
export function placeMark(mark: Mark, book: Book): PlacedMark {
  const sheet = sheetNamed(book, mark.sheet);
  const lost = { mark, sheet: mark.sheet, cells: mark.cells };
  if (mark.sheet !== "" && sheet === undefined) return renamed(mark, book) ?? { ...lost, state: "gone" };
  const areas = readAreas(mark.cells);
  if (sheet === undefined || areas.length === 0) return { ...lost, state: "valid" };
  const cells = cellsOn(sheet, mark, areas, book);
  if (cells !== null) return { ...lost, state: "valid", cells };
  return { ...lost, state: isEmpty(areas, indexSheet(sheet)) ? "gone" : "changed" };
}

/** A sheet that was not there when the cells were marked, and holds them: the marked one under another name, if it is the only one. */
function renamed(mark: Mark, book: Book): PlacedMark | null {
  const areas = readAreas(mark.cells);
  const { others, label, heading } = mark.anchor;
  if (others === "" || areas.length === 0 || label + heading === "") return null;
  const found = book.sheets
    .filter(({ name }) => !others.toLowerCase().includes(`/${name.toLowerCase()}/`))
    .flatMap((sheet): PlacedMark[] => {
      const cells = cellsOn(sheet, mark, areas, book);
      return cells === null ? [] : [{ mark, state: "valid", sheet: sheet.name, cells }];
    });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Where on a sheet the marked cells are; null when it does not hold them. */
function cellsOn(sheet: Sheet, mark: Mark, areas: readonly Area[], book: Book): readonly string[] | null {
  const rows = movedRows(sheet, mark, areas, book);
  if (rows !== null) return rows;
  const move = findMove(mark, areas, sheet, book);
  if (move !== null) return movedBy(areas, move).map(areaAddress);
  return pulledApart(mark, areas, indexSheet(sheet));
}

/** Each row by its own name, wherever it went; rows that are gone are left out, as long as all that was marked is there. */
function movedRows(sheet: Sheet, mark: Mark, areas: readonly Area[], book: Book): readonly string[] | null {
  const index = indexSheet(sheet);
  const [first] = areas;
  if (first === undefined || areas.reduce((sum, area) => sum + sizeOf(area), 0) > MOST) return null;
  const places = [...placesOf(areas)];
  for (const columns of acrossOf(first, mark.anchor.heading, index)) {
    const rows = newRows(mark.anchor.label, rowsOf(places), first.left + columns, index);
    const there = places.flatMap(({ row, column }): Place[] => {
      const now = rows?.get(row);
      return now === undefined ? [] : [{ row: now, column: column + columns }];
    });
    const move = { rows: (there[0]?.row ?? 0) - first.top, columns };
    if (there.length === 0 || !holds(sheet, mark, there, move, book)) continue;
    const isOneMove =
      there.length === places.length && [...(rows ?? [])].every(([was, now]) => now - was === move.rows);
    return (isOneMove ? movedBy(areas, move) : joinCells(there)).map(areaAddress);
  }
  return null;
}

/** Where the rows of a mark are now; null when one of them has no name, or one that other rows have, too. */
function newRows(
  label: string,
  rows: readonly number[],
  column: number,
  index: SheetIndex,
): ReadonlyMap<number, number> | null {
  const labels = label.split(BETWEEN);
  if (label === "" || labels.length !== rows.length) return null;
  const found = labels.map((one) => index.rowsLabelled(one, column));
  if (found.some((one) => one.length > 1)) return null;
  return new Map(found.flatMap(([now], at) => (now === undefined ? [] : [[rows[at] ?? 0, now] as const])));
}

interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Whether cells that have moved hold what was marked. */
function holds(sheet: Sheet, { anchor }: Mark, places: readonly Place[], move: Move, book: Book): boolean {
  const isSame = sameAfterMove(anchor.content, contentOf(indexSheet(sheet), places), move.rows, move.columns);
  return isSame || sameMeaning(anchor.meaning, meaningsOf(sheet, places, book), book);
}

/** The first place, the old one before others, where the cells hold what was marked beside the same text. */
function findMove(mark: Mark, areas: readonly Area[], sheet: Sheet, book: Book): Move | null {
  const [first] = areas;
  if (first === undefined) return null;
  const fits = (move: Move): boolean => {
    const there = movedBy(areas, move);
    const isInside = there.every(({ top, left }) => top >= 0 && left >= 0);
    return isInside && holds(sheet, mark, [...placesOf(there)], move, book);
  };
  const { label, heading } = mark.anchor;
  const found = movesOf(first, label.split(BETWEEN)[0] ?? "", heading, indexSheet(sheet)).filter(fits);
  const home = found.find(({ rows, columns }) => rows === 0 && columns === 0);
  if (home !== undefined) return home;
  // Two places that fit equally: which one was looked at cannot be told, and a guess must not count.
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** By how many columns a mark may have moved: not at all, or to where the same heading stands. */
function acrossOf(first: Area, heading: string, index: SheetIndex): readonly number[] {
  const columns = heading === "" ? [] : index.columnsHeaded(heading, first.top);
  return [0, ...columns.filter((column) => column !== first.left).map((column) => column - first.left)];
}

function movesOf(first: Area, label: string, heading: string, index: SheetIndex): readonly Move[] {
  return acrossOf(first, heading, index).flatMap((columns) => {
    const rows = label === "" ? [] : index.rowsLabelled(label, first.left + columns);
    const hasOther = label !== "" && index.label(first.top, first.left + columns) !== "";
    // Where the row that was marked is gone, another one has taken its place.
    const down = rows.length > 0 || hasOther ? rows : [first.top];
    return down.map((row) => ({ rows: row - first.top, columns }));
  });
}

const movedBy = (areas: readonly Area[], { rows, columns }: Move): readonly Area[] =>
  areas.map(({ top, left, bottom, right }) => ({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  }));

/** A block of copies of one formula with other rows in between: as many cells as there were, or it is another block. */
function pulledApart(mark: Mark, areas: readonly Area[], index: SheetIndex): readonly string[] | null {
  const [area, ...others] = areas;
  if (area === undefined || others.length > 0 || area.bottom === area.top) return null;
  const { content } = mark.anchor;
  const [label = ""] = mark.anchor.label.split(BETWEEN);
  const starts = label === "" ? [area.top] : index.rowsLabelled(label, area.left);
  const top = starts.includes(area.top) ? area.top : starts[0];
  if (top === undefined) return null;
  const height = area.bottom - area.top;
  const reach = { ...area, top, bottom: top + height + PULLED };
  const cells = [...placesOf([reach])].filter(({ row, column }) => index.content(row, column) === content);
  const wanted = (height + 1) * (area.right - area.left + 1);
  return cells.length === wanted ? joinCells(cells).map(areaAddress) : null;
}

const isEmpty = (areas: readonly Area[], index: SheetIndex): boolean =>
  [...placesOf(areas)].every(({ row, column }) => index.at(row, column) === undefined);
