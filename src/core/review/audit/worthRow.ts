import type { CellModel } from "../model/cellModel";
import { saysWorth } from "./headingWords";
import type { ScoreTable } from "./scoreTable";

/** Weights (or full marks) in a row above those that are rated, and the cell beside them that adds them up. */
export interface WorthRow {
  readonly label: string;
  /** At least three typed numbers side by side. */
  readonly numbers: readonly CellModel[];
  readonly beside: CellModel;
}

/** The rows of a table that say what each column is worth. */
export const worthRows = (table: ScoreTable): WorthRow[] =>
  table.rows.flatMap(({ row, label }) => (saysWorth(label) ? (readRow(table, row, label) ?? []) : []));

function readRow({ sheet }: ScoreTable, row: number, label: string): WorthRow | null {
  const cells = sheet.row(row);
  const from = cells.findIndex(({ kind }) => kind === "number");
  const numbers: CellModel[] = [];
  for (const cell of from < 0 ? [] : cells.slice(from)) {
    const last = numbers.at(-1);
    if (cell.kind !== "number" || (last !== undefined && cell.column !== last.column + 1)) break;
    numbers.push(cell);
  }
  const last = numbers.at(-1);
  const beside = last === undefined ? undefined : sheet.at(row, last.column + 1);
  // A typed sum ends the run itself: the last number, when it is what the others add up to or stands over a formula column.
  if (beside === undefined) return lastAsSum(numbers, label);
  return numbers.length >= 3 ? { label, numbers, beside } : null;
}

function lastAsSum(numbers: readonly CellModel[], label: string): WorthRow | null {
  const beside = numbers.at(-1);
  if (beside === undefined || numbers.length < 4 || makeAWhole(numbers)) return null;
  return { label, numbers: numbers.slice(0, -1), beside };
}

/** Weights that make 1 or 100 with the last of them: it is one of them and not their sum. */
function makeAWhole(numbers: readonly CellModel[]): boolean {
  const sum = numbers.reduce((all, { cell: { value } }) => all + Number(value), 0);
  return Math.abs(sum - 1) < 1e-6 || Math.abs(sum - 100) < 1e-4;
}
