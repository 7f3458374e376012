import type { Rational } from "../number/rational";
import type { Binding, PointsSource } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import { pointsIn, pointsOfHeading } from "./marks";

/** A row of a bound table. A clause may go on in rows that share its points; they stand in `also`. */
export interface Line {
  readonly row: number;
  readonly kind: "clause" | "heading" | "subtotal" | "total" | "note" | "header" | "bonus";
  /** What its first texts say. */
  readonly label: string;
  readonly points: Rational | null;
  readonly also: readonly number[];
}

/** Where a table's points come from. */
export function pointsSource(grid: Grid, binding: Binding, rows: readonly number[]): PointsSource {
  if (binding.columns.points !== undefined) return "column";
  const { text } = binding.columns;
  const written = rows.filter((row) => text !== undefined && pointsIn(textOf(shownAt(grid, row, text))) !== null);
  if (written.length * 2 >= rows.length && written.length > 0) return "text";
  return headingPoints(grid, binding) === null ? "equal" : "heading";
}

/** Points that the heading of the score gives every clause; null when it says none. */
export function headingPoints(grid: Grid, { header, columns }: Binding): string | null {
  const { awarded } = columns;
  if (awarded === undefined) return null;
  return pointsOfHeading([header[0], header[1]].map((row) => textOf(shownAt(grid, row, awarded))).join(" "));
}
