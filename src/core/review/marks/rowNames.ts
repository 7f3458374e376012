import type { Cell } from "../../book/book";
import { groupBy } from "../model/groupBy";

/** What names the rows of a sheet. */
export interface RowNames {
  /** What names the row, left of the column; "" = nothing. */
  readonly label: (row: number, column: number) => string;
  /** Rows that this names, left of the column. */
  readonly rowsLabelled: (label: string, column: number) => readonly number[];
}

/** Characters of a text that name a row. */
const LONGEST = 255;

interface Named {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What names the rows of a sheet, left of a column: the first typed text that stands in its column only once, as a clause
 * number does and a verdict does not; else the nearest text; in a row without texts its first typed number.
 */
export function rowNames(cells: readonly Cell[]): RowNames {
  const rows = new Map([...groupBy(cells, ({ row }) => row)].map(([row, own]) => [row, namesIn(own)]));
  const texts = groupBy([...rows.values()].flat(), ({ text }) => text);
  const isOnce = ({ text, column }: Named): boolean =>
    (texts.get(text) ?? []).filter((other) => other.column === column).length === 1;
  return {
    label: (row, column) => {
      const names = (rows.get(row) ?? []).filter((name) => name.column < column);
      return (names.find(isOnce) ?? names.at(-1))?.text ?? "";
    },
    rowsLabelled: (label, column) => [
      ...new Set((texts.get(label) ?? []).filter((name) => name.column < column).map(({ row }) => row)),
    ],
  };
}

function namesIn(cells: readonly Cell[]): readonly Named[] {
  const typed = cells.filter(({ formula }) => formula === undefined);
  const texts = typed.flatMap((cell) => named(cell, "string"));
  return texts.length > 0 ? texts : typed.flatMap((cell) => named(cell, "number")).slice(0, 1);
}

function named({ row, column, value }: Cell, type: "string" | "number"): readonly Named[] {
  if ((typeof value !== "string" && typeof value !== "number") || typeof value !== type) return [];
  const text = String(value).trim().slice(0, LONGEST);
  return text === "" ? [] : [{ row, column, text }];
}
