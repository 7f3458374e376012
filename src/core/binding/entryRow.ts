import type { RawValue } from "../audit/audit";
import { readNumber } from "../audit/raw";
import type { Cell } from "../book/book";
import { formatShortest } from "../number/format";
import { add, divide, isNegative, multiply, negate, ZERO, type Rational } from "../number/rational";
import { readArea } from "../review/model/area";
import type { Binding, ColumnRole, PointsSource } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import type { Line } from "./line";
import { amountText } from "./marks";

/** A clause that is read, and how its sheet is. */
export interface Row {
  readonly grid: Grid;
  readonly binding: Binding;
  readonly line: Line;
  readonly style: "awarded" | "deducted";
  readonly points: PointsSource;
  /** The highest rating where numbers awarded are ratings of the points; null = they are points. */
  readonly scale: Rational | null;
}

/** Content of the row's cell of a role; merged cells show what their first cell holds. */
export function cell({ grid, binding, line }: Row, role: ColumnRole): Cell | undefined {
  const column = binding.columns[role];
  return column === undefined ? undefined : shownAt(grid, line.row, column);
}

/** A formula that was never calculated is not a blank. */
export function valueOf(found: Cell | undefined): RawValue {
  if (found?.formula !== undefined && found.value === null) return { error: "#GETTING_DATA" };
  return found?.value ?? null;
}

/** The points awarded in the clause, ratings brought to its points; null for none. */
export function awardedIn(row: Row): Rational | null {
  const found = cell(row, "awarded");
  const number = readNumber(typeof found?.value === "number" ? found.value : amountText(textOf(found)));
  if (!number.ok) return null;
  return row.scale === null ? number.value : divide(multiply(number.value, row.line.points ?? ZERO), row.scale);
}

/** Numbers of a sheet and shares are decimals, so their digits are exact. */
export const decimal = (value: Rational): string => formatShortest(value, 15);

/** A formula over cells of its row that are all still blank, its points apart, shows a number that nobody entered. */
export function isWithoutInput({ grid, binding, line }: Row, formula: string): boolean {
  if (formula.includes("!") || formula.includes("[")) return false;
  const cells = [...formula.matchAll(/\$?\b([A-Z]{1,3})\$?(\d{1,7})\b(?!\()/g)].flatMap(
    ([text]) => readArea(text) ?? [],
  );
  const inputs = cells.filter(({ top, left }) => top === line.row && left !== binding.columns.points);
  return inputs.length > 0 && inputs.every(({ left }) => textOf(shownAt(grid, line.row, left)) === "");
}

/** All rows of the clause. */
export const rowsOf = ({ line }: Row): readonly number[] => [line.row, ...line.also];

/** The cell of a role in one of its rows, merged or not. */
export const ownCell = ({ grid, binding }: Row, at: number, role: ColumnRole): Cell | undefined => {
  const column = binding.columns[role];
  return column === undefined ? undefined : grid.at(at, column);
};

/** Deductions of all rows of a clause, written as 2 or as −2; null when nothing stands there, or no number. */
export function sumOfDeducted(row: Row): Rational | null {
  const cells = rowsOf(row).flatMap((at) => ownCell(row, at, "deducted") ?? []);
  const numbers = cells.map((found) =>
    readNumber(typeof found.value === "number" ? found.value : amountText(textOf(found))),
  );
  if (numbers.length === 0 || !numbers.every((number) => number.ok)) return null;
  return numbers.reduce(
    (sum, number) => (number.ok ? add(sum, isNegative(number.value) ? negate(number.value) : number.value) : sum),
    ZERO,
  );
}
