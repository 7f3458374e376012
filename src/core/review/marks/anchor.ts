import type { Sheet } from "../../book/book";
import { readArea, type Area } from "../model/area";
import type { Anchor } from "./mark";
import { indexSheet, type SheetIndex } from "./sheetIndex";

/** Between different contents of one mark: a sign that no formula has. */
const BETWEEN = " ¦ ";
/** Cells of a mark that are looked at one by one; of larger ones the first so many stand for all. */
const MOST = 5_000;
/** Characters of a content that are kept; a cell of the table of marks takes twice as many. */
const LONGEST = 16_000;

/** What holds a mark on these cells; A1 areas of this sheet. */
export function anchorOf(sheet: Sheet, cells: readonly string[]): Anchor {
  const index = indexSheet(sheet);
  const areas = readAreas(cells);
  const [first] = areas;
  if (first === undefined) return { content: "", label: "", heading: "" };
  return {
    content: contentOf(index, areas),
    label: index.label(first.top, first.left),
    heading: index.heading(first.top, first.left),
  };
}

/** The areas that these A1 texts mean; texts that mean none are passed over. */
export const readAreas = (cells: readonly string[]): readonly Area[] => cells.flatMap((cell) => readArea(cell) ?? []);

/** All different contents of some areas, in reading order. */
export function contentOf(index: SheetIndex, areas: readonly Area[]): string {
  const contents = new Set<string>();
  for (const { row, column } of placesOf(areas)) contents.add(index.content(row, column));
  return [...contents].join(BETWEEN).slice(0, LONGEST);
}

/** The cells of some areas one by one, as far as they are looked at. */
export function* placesOf(areas: readonly Area[]): Generator<{ readonly row: number; readonly column: number }> {
  let left = MOST;
  for (const { top, left: first, bottom, right } of areas) {
    const width = right - first + 1;
    const size = Math.min(left, (bottom - top + 1) * width);
    for (let at = 0; at < size; at++) yield { row: top + Math.floor(at / width), column: first + (at % width) };
    left -= size;
  }
}
