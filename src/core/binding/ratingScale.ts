import { readNumber } from "../audit/raw";
import { add, compare, equals, rational, ZERO, type Rational } from "../number/rational";
import type { Binding } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import type { Line } from "./line";
import { amountText, pointsOfHeading } from "./marks";

/**
 * The highest rating, where the points of a clause are a weight and what is entered is a rating: 4 of "Rating (0-5)" is
 * four fifths of the clause's points. null where the numbers are points themselves, as far as the headings tell.
 */
export function ratingScale(grid: Grid, binding: Binding, clauses: readonly Line[]): Rational | null {
  const { awarded, points } = binding.columns;
  if (awarded === undefined || points === undefined) return null;
  const priced = clauses.flatMap((line) => (line.points === null ? [] : [line.points]));
  const ratings = clauses.flatMap(({ row }) => numberAt(grid, row, awarded));
  const highest = namedScale(headingOf(grid, binding, awarded), ratings);
  if (highest === null || ratings.some((rating) => compare(rating, highest) > 0)) return null;
  // "(100)" over points that add up to 100 is what the whole table is worth, unless ratings go beyond their points.
  const isWhole = equals(highest, priced.reduce(add, ZERO)) && !hasRatingAbove(grid, binding, clauses);
  const isPoints = isWhole || priced.every((one) => equals(one, highest));
  return isPoints ? null : highest;
}

/** Ratings under weights whose heading names no scale may be either; nearly all of them far below tell that they are. */
export function mayBeRatings(grid: Grid, binding: Binding, clauses: readonly Line[]): boolean {
  const { awarded, points } = binding.columns;
  if (awarded === undefined || points === undefined || !isWeight(headingOf(grid, binding, points))) return false;
  if (ratingScale(grid, binding, clauses) !== null) return false;
  const pairs = pairsOf(grid, binding, clauses);
  return pairs.length >= 2 && pairs.every(([rating, most]) => compare(add(rating, rating), most) <= 0);
}

const hasRatingAbove = (grid: Grid, binding: Binding, clauses: readonly Line[]): boolean =>
  pairsOf(grid, binding, clauses).some(([rating, most]) => compare(rating, most) > 0);

/** What was entered for each clause, with its points. */
const pairsOf = (grid: Grid, { columns }: Binding, clauses: readonly Line[]): (readonly [Rational, Rational])[] =>
  clauses.flatMap(({ row, points }) =>
    numberAt(grid, row, columns.awarded ?? 0).flatMap((rating) => (points === null ? [] : [[rating, points] as const])),
  );

const isWeight = (heading: string): boolean => /权重|权数|比重|weight/i.test(heading);

/** "%" over shares such as 0.9, which cells with a percent format hold, or over numbers to a hundred. */
function namedScale(heading: string, ratings: readonly Rational[]): Rational | null {
  const named = readNumber(pointsOfHeading(heading) ?? "");
  if (named.ok) return named.value;
  if (!/[%％]|百分比|percent/i.test(heading)) return null;
  return ratings.every((rating) => compare(rating, rational(1)) <= 0) ? rational(1) : rational(100);
}

const headingOf = (grid: Grid, { header }: Binding, column: number): string =>
  [header[0], header[1]].map((row) => textOf(shownAt(grid, row, column))).join(" ");

function numberAt(grid: Grid, row: number, column: number): Rational[] {
  const cell = shownAt(grid, row, column);
  const number = readNumber(typeof cell?.value === "number" ? cell.value : amountText(textOf(cell)));
  return number.ok ? [number.value] : [];
}
