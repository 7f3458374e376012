import type { Book, Cell } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";
import { reviewBook } from "../../src/core/review/review";

export const title = "review: a sheet of formulas, time against size";

/** Four formulas a row and a total below: what a long score sheet looks like. */
function sheetOf(rows: number): Book {
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    const line = row + 1;
    cells.push({ row, column: 0, value: row % 7 });
    cells.push({ row, column: 1, value: 1, formula: `=A${line}*2` });
    cells.push({ row, column: 2, value: 1, formula: `=B${line}+A$1` });
    cells.push({ row, column: 3, value: 1, formula: `=IF(C${line}>3,B${line},0)` });
    cells.push({ row, column: 4, value: 1, formula: `=SUM(A${line}:D${line})` });
  }
  cells.push({ row: rows + 1, column: 4, value: 1, formula: `=SUM(E1:E${rows})` });
  return { names: [], sheets: [{ ...emptySheet("S"), cells }] };
}

export async function run(): Promise<readonly string[]> {
  return [1_000, 6_250, 12_500, 25_000, 50_000].map((rows) => {
    const book = sheetOf(rows);
    const started = performance.now();
    const { coverage } = reviewBook(book);
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    const each = ((seconds / coverage.formulas) * 1e6).toFixed(0);
    return `${coverage.formulas} formulas: ${seconds.toFixed(2)} s, ${each} µs each, ${memory} MB in use`;
  });
}
