import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell, Sheet } from "../../../src/core/book/book";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";

const columns = "DEFGH";

/** Rows of five sums over three numbers; in every 40th row a number was typed over one, and a sum is one column short in the next. */
function sheetOf(name: string, rows: number): Sheet {
  const cells = Array.from({ length: rows }, (_, row): Cell[] => {
    const numbers = [0, 1, 2].map((column): Cell => ({ row, column, value: (row * 7 + column * 3) % 11 }));
    return [...numbers, ...[...columns].map((_letter, at) => sumAt(row, at))];
  });
  return { ...emptySheet(name), cells: cells.flat() };
}

function sumAt(row: number, at: number): Cell {
  const place = { row, column: 3 + at };
  if (row % 40 === 20 && at === 2) return { ...place, value: 7 };
  const last = row % 40 === 30 && at === 3 ? "B" : "C";
  return { ...place, value: 0, formula: `=SUM(A${row + 1}:${last}${row + 1})*${at + 2}` };
}

/** A workbook of two sheets with that many formulas, as a file. */
export async function fileWithFormulas(formulas: number): Promise<string> {
  const rows = formulas / columns.length / 2;
  const book = { sheets: [sheetOf("One", rows), sheetOf("Two", rows)], names: [] };
  const path = join(await mkdtemp(join(tmpdir(), "starsheet-bench-")), `${formulas}.xlsx`);
  await writeFile(path, await writeXlsx(book));
  return path;
}
