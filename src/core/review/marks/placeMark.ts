import type { Book } from "../../book/book";
import { areaAddress, type Area } from "../model/area";
import { joinCells } from "../model/joinCells";
import { contentOf, placesOf, readAreas } from "./anchor";
import type { Mark, PlacedMark } from "./mark";
import { sameAfterMove } from "./sameAfterMove";
import { indexSheet, type SheetIndex } from "./sheetIndex";

/** How far a block may have been pulled apart by inserted rows. */
const PULLED = 200;

/**
 * Finds the cells of a mark again. They are looked for beside the texts that they stood beside, so that inserted rows and
 * sorting do not lose them; a mark whose cells hold something else is changed and no longer counts.
 */
export function placeMark(mark: Mark, book: Book): PlacedMark {
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === mark.sheet.toLowerCase());
  const areas = readAreas(mark.cells);
  if (mark.sheet !== "" && sheet === undefined) return { mark, state: "gone", cells: mark.cells };
  if (sheet === undefined || areas.length === 0) return { mark, state: "valid", cells: mark.cells };
  const index = indexSheet(sheet);
  const move = findMove(mark, areas, index);
  if (move !== null) return { mark, state: "valid", cells: movedBy(areas, move).map(areaAddress) };
  const pulled = pulledApart(mark, areas, index);
  if (pulled !== null) return { mark, state: "valid", cells: pulled };
  return { mark, state: isEmpty(areas, index) ? "gone" : "changed", cells: mark.cells };
}

interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** The first place, the old one before others, where the cells hold what was marked beside the same text. */
function findMove(mark: Mark, areas: readonly Area[], index: SheetIndex): Move | null {
  const [first] = areas;
  if (first === undefined) return null;
  const { label, heading, content } = mark.anchor;
  const moves = movesOf(first, label, heading, index);
  const fits = (move: Move): boolean => {
    const there = movedBy(areas, move);
    const isInside = there.every(({ top, left }) => top >= 0 && left >= 0);
    return isInside && sameAfterMove(content, contentOf(index, there), move.rows, move.columns);
  };
  const found = moves.filter(fits);
  const home = found.find(({ rows, columns }) => rows === 0 && columns === 0);
  if (home !== undefined) return home;
  // Two places that fit equally: which one was looked at cannot be told, and a guess must not count.
  return found.length === 1 ? (found[0] ?? null) : null;
}

function movesOf(first: Area, label: string, heading: string, index: SheetIndex): readonly Move[] {
  const isHome = label === index.label(first.top, first.left);
  const columns = index.columnsHeaded(heading, first.top).filter((column) => column !== first.left);
  const across = [first.left, ...(heading === "" ? [] : columns)];
  return across.flatMap((column) => {
    const rows = label === "" ? [] : index.rowsLabelled(label, column);
    const down = isHome || rows.length === 0 ? [first.top, ...rows] : rows;
    return [...new Set(down)].map((row) => ({ rows: row - first.top, columns: column - first.left }));
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
  const { label, content } = mark.anchor;
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
