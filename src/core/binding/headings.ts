import type { Heading } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import { headingMeaning, type HeadingMeaning } from "./headingRole";
import { foreignVerdict } from "./marks";
import { isIdLike } from "./profile";
import type { VerdictKind } from "../scheme/scheme";
import type { HeadingRole } from "./roleWords";

/** A heading with what it says; null where nothing is known. */
export interface ReadHeading extends Heading {
  readonly meaning: HeadingMeaning | null;
}

/** Rows of headings of one table. */
export interface HeaderRows {
  /** Zero-based, first and last. */
  readonly rows: readonly [number, number];
  readonly headings: readonly ReadHeading[];
}

const scored: ReadonlySet<HeadingRole> = new Set([
  "points",
  "awarded",
  "deducted",
  "verdict",
  "notApplicable",
  "nonConforming",
]);

/** Headings stand near the top of what is written; further down only a table's own headings repeat. */
const mostRowsSearched = 2000;

/** All rows of headings on a sheet, from the top. */
export function findHeaders(grid: Grid): HeaderRows[] {
  const found: HeaderRows[] = [];
  let next = -1;
  for (const row of grid.rows.slice(0, mostRowsSearched)) {
    if (row < next) continue;
    const header = headerAt(grid, row);
    if (header === null) continue;
    found.push(header);
    next = header.rows[1] + 1;
  }
  return found;
}

/** The headings that begin in this row; null when it has none. */
export function headerAt(grid: Grid, row: number): HeaderRows | null {
  const two = hasSecondRow(grid, row) ? readHeadings(grid, row, row + 1) : null;
  if (two !== null && isHeader(two, grid, row + 1)) return { rows: [row, row + 1], headings: two };
  if (!areTexts(grid, row)) return null;
  const one = readHeadings(grid, row, row);
  return isHeader(one, grid, row) ? { rows: [row, row], headings: one } : null;
}

/** Two or more known headings of different kinds, one of which is about scores; or columns of marks. */
function isHeader(headings: readonly ReadHeading[], grid: Grid, last: number): boolean {
  const roles = new Set(headings.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.role])));
  const texts = new Set(headings.map(({ text }) => text));
  const named = [...roles].filter((role) => role !== "other");
  const isScored =
    [...roles].some((role) => scored.has(role)) || hasMarkColumns(headings) || hasVerdictsBelow(headings, grid, last);
  if (isData(headings)) return false;
  const known = headings.filter(({ meaning, text }) => meaning !== null || foreignVerdict(text) !== null).length;
  return isScored && named.length >= 2 && texts.size >= 2 && (known * 2 >= headings.length || known >= 4);
}

/** The number of a clause, or a verdict without its opposite, stands in the rows below headings. */
function isData(headings: readonly ReadHeading[]): boolean {
  const kinds = markKinds(headings);
  const isJudged = kinds.has("conforms") !== kinds.has("fails") || (kinds.has("partial") && !kinds.has("conforms"));
  return isJudged || headings.some(({ text }) => /\d/.test(text) && isIdLike(text));
}

/** Whatever a heading says, verdicts below it make its column one of verdicts. */
function hasVerdictsBelow(headings: readonly ReadHeading[], grid: Grid, last: number): boolean {
  const silent = headings.filter(({ meaning }) => meaning === null);
  return silent.some(({ column }) => {
    const texts = Array.from({ length: 8 }, (_, index) => textOf(grid.at(last + 1 + index, column)));
    const filled = texts.filter((text) => text !== "");
    return filled.length >= 2 && filled.every((text) => foreignVerdict(text) !== null);
  });
}

/** Whether headings are verdicts themselves: 符合 | 不符合 | 不适用, Yes | No | N/A. */
export function hasMarkColumns(headings: readonly Heading[]): boolean {
  const kinds = markKinds(headings);
  return kinds.has("conforms") && kinds.has("fails");
}

/** Verdicts that headings are; "No" over the first column numbers the rows. */
const markKinds = (headings: readonly Heading[]): ReadonlySet<VerdictKind | null> =>
  new Set(headings.map((heading) => (isNumbering(heading, headings) ? null : markKind(heading.text))));

/** Whether a heading "No" stands over the numbers of rows and is no verdict. */
export const isNumbering = ({ column, text }: Heading, headings: readonly Heading[]): boolean =>
  /^no$/i.test(text.trim()) && headings.every((other) => other.column >= column);

/** The verdict that a heading is; "No." numbers the rows, "No" is a verdict. */
export const markKind = (text: string): VerdictKind | null =>
  /\.$/.test(text.trim()) ? null : foreignVerdict(lastPart(text));

/** Of a heading in two rows, the text of the second. */
const lastPart = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

/** A row of texts; a year or a number of points among headings is too rare to look for. */
function areTexts(grid: Grid, row: number): boolean {
  const cells = grid.cellsIn(row);
  const texts = cells.filter(({ value }) => typeof value === "string" && value.trim() !== "");
  return texts.length >= 2 && texts.length === cells.length;
}

/** A second row belongs to headings when it only stands under wide or empty ones, or repeats them in another language. */
function hasSecondRow(grid: Grid, row: number): boolean {
  if (grid.cellsIn(row).length === 0 || !areAllTexts(grid, row) || !areAllTexts(grid, row + 1)) return false;
  const below = grid.cellsIn(row + 1);
  if (below.length === 0 || isNote(grid, row)) return false;
  const top = readHeadings(grid, row, row);
  if (top.length >= 3 && isHeader(top, grid, row) && isHeader(readHeadings(grid, row + 1, row + 1), grid, row + 1))
    return true;
  const first = Math.min(...top.map(({ column }) => column));
  const isUnder = below.every(({ column }) => {
    const merge = grid.mergeAt(row, column);
    const isWide = merge !== undefined && merge.right > merge.left && merge.bottom === row;
    // Without word of merged cells, a heading is wide where the next one is empty but has a text below as well.
    const isOpen = shownAt(grid, row, column + 1) === undefined && grid.at(row + 1, column + 1) !== undefined;
    return isWide || isOpen || (shownAt(grid, row, column) === undefined && column > first);
  });
  return isUnder && below.every((cell) => textOf(cell).length <= 20);
}

/** A single text, a long one or a label with a colon stands above a table, not over its columns. */
function isNote(grid: Grid, row: number): boolean {
  const texts = grid.cellsIn(row).map(textOf);
  return new Set(texts).size < 2 || texts.some((text) => text.length > 30 || /[:：]$/.test(text));
}

const areAllTexts = (grid: Grid, row: number): boolean =>
  grid.cellsIn(row).every(({ value, formula }) => typeof value === "string" && formula === undefined);

function readHeadings(grid: Grid, first: number, last: number): ReadHeading[] {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++) for (const column of columnsOf(grid, row)) columns.add(column);
  return [...columns].sort((a, b) => a - b).map((column) => readHeading(grid, column, first, last));
}

/** Columns with a text, and those that a wide text covers. */
function columnsOf(grid: Grid, row: number): number[] {
  return grid.cellsIn(row).flatMap(({ column }) => {
    const merge = grid.mergeAt(row, column);
    if (merge === undefined || merge.right - merge.left > 60) return [column];
    return Array.from({ length: merge.right - merge.left + 1 }, (_, index) => merge.left + index);
  });
}

function readHeading(grid: Grid, column: number, first: number, last: number): ReadHeading {
  const upper = parentText(grid, first, column, last);
  const lower = first === last ? "" : textOf(shownAt(grid, last, column));
  if (lower === "" || lower === upper) return { column, text: upper, meaning: headingMeaning(upper) };
  if (upper === "") return { column, text: lower, meaning: headingMeaning(lower) };
  const [above, below] = [headingMeaning(upper), headingMeaning(lower)];
  const meaning = below ?? above;
  const side = below?.side ?? above?.side ?? null;
  return { column, text: `${upper}\n${lower}`, meaning: meaning === null ? null : { ...meaning, side } };
}

/** Without merged cells, a wide heading stands over its first column only; the next ones are empty above. */
function parentText(grid: Grid, first: number, column: number, last: number): string {
  const own = textOf(shownAt(grid, first, column));
  if (own !== "" || first === last) return own;
  const left = grid
    .cellsIn(first)
    .filter((cell) => cell.column < column)
    .at(-1);
  return left !== undefined && textOf(grid.at(last, left.column)) !== "" ? textOf(left) : "";
}
