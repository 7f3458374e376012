import type { Book, Sheet } from "../../book/book";
import { readArea, type Area, type Place } from "../model/area";
import type { Anchor } from "./mark";
import { meaningOf, sheetsRead } from "./meaning";
import { indexSheet, type SheetIndex } from "./sheetIndex";

/** Between the contents, meanings and rows of one mark: a sign that no formula has. */
export const BETWEEN = " ¦ ";
/** Cells of a mark that are looked at one by one; of larger ones the first so many stand for all. */
export const MOST = 5_000;
/** Different formulas whose meaning is told; a mark over more of them is found by its content alone. */
const MOST_MEANINGS = 60;
/** Characters of a content that are kept; a cell of the table of marks takes twice as many. */
const LONGEST = 16_000;

/**
 * What holds a mark on these cells; A1 areas of this sheet. `book` has the sheets that its formulas read, `names` are
 * those of all sheets.
 */
export function anchorOf(sheet: Sheet, cells: readonly string[], book: Book, names: readonly string[]): Anchor {
  const index = indexSheet(sheet);
  const areas = readAreas(cells);
  const places = [...placesOf(areas)];
  const others = `/${names.filter((name) => name !== sheet.name).join("/")}/`;
  const [first] = areas;
  if (first === undefined) return { content: "", label: "", heading: "", meaning: "", others };
  return {
    content: contentOf(index, places),
    label: labelsOf(index, places, first.left),
    heading: index.heading(first.top, first.left),
    meaning: meaningsOf(sheet, places, book),
    others: others.length > LONGEST ? "" : others,
  };
}

function labelsOf(index: SheetIndex, places: readonly Place[], column: number): string {
  const labels = rowsOf(places).map((row) => index.label(row, column));
  const told = labels.join(BETWEEN);
  return labels.every((label) => label !== "") && told.length <= LONGEST ? told : (labels[0] ?? "");
}

/** Names of the other sheets that the formulas in some cells read; A1 areas of this sheet. */
export function sheetsReadBy(sheet: Sheet, cells: readonly string[]): readonly string[] {
  const index = indexSheet(sheet);
  const firsts = [...firstCells(index, [...placesOf(readAreas(cells))]).values()];
  return [...new Set(firsts.flatMap(({ row, column }) => sheetsRead(index.at(row, column)?.formula ?? "")))];
}

/** The rows of some cells, each once, in their order. */
export const rowsOf = (places: readonly Place[]): readonly number[] => [...new Set(places.map(({ row }) => row))];

/** The areas that these A1 texts mean; texts that mean none are passed over. */
export const readAreas = (cells: readonly string[]): readonly Area[] => cells.flatMap((cell) => readArea(cell) ?? []);

/** Whether two lists of A1 areas mean the same cells. */
export function sameCells(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join() || spelledOut(one) === spelledOut(other);
}

const spelledOut = (cells: readonly string[]): string =>
  [...placesOf(readAreas(cells))]
    .map(({ row, column }) => `${row} ${column}`)
    .sort()
    .join();

/** All different contents of some cells, in their order. */
export const contentOf = (index: SheetIndex, places: readonly Place[]): string =>
  [...firstCells(index, places).keys()].join(BETWEEN).slice(0, LONGEST);

/** The meanings of all different contents of some cells; "" when there are too many. */
export function meaningsOf(sheet: Sheet, places: readonly Place[], book: Book): string {
  const index = indexSheet(sheet);
  const firsts = firstCells(index, places);
  if (firsts.size > MOST_MEANINGS) return "";
  const meanings = [...firsts].map(([content, place]) => {
    const formula = index.at(place.row, place.column)?.formula;
    return formula === undefined ? content : meaningOf(formula, place, sheet, book);
  });
  const told = meanings.join(BETWEEN);
  return told.length > LONGEST ? "" : told;
}

/** Every different content of some cells with the first cell that holds it. */
function firstCells(index: SheetIndex, places: readonly Place[]): ReadonlyMap<string, Place> {
  const firsts = new Map<string, Place>();
  for (const place of places) {
    const content = index.content(place.row, place.column);
    if (!firsts.has(content)) firsts.set(content, place);
  }
  return firsts;
}

/** The cells of some areas one by one, as far as they are looked at. */
export function* placesOf(areas: readonly Area[]): Generator<Place> {
  let left = MOST;
  for (const { top, left: first, bottom, right } of areas) {
    const width = right - first + 1;
    const size = Math.min(left, (bottom - top + 1) * width);
    for (let at = 0; at < size; at++) yield { row: top + Math.floor(at / width), column: first + (at % width) };
    left -= size;
  }
}
