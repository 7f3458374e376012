import type { Binding, PointsSource } from "./binding";
import type { Grid } from "./grid";
import type { Line } from "./line";
import { withPricedHeadings } from "./pricedHeadings";
import { RowReader } from "./rowReader";
import { withoutSums } from "./sumRows";

/** What every row below the headings is. */
export function linesOf(grid: Grid, binding: Binding, source: PointsSource): readonly Line[] {
  const rows = grid.rows.filter((row) => row > binding.header[1] && row <= binding.area.bottom);
  const reader = new RowReader(grid, binding, source);
  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const line = reader.line(row);
    const last = lines.at(-1);
    if (reader.continues(row, last)) lines[lines.length - 1] = { ...last, also: [...last.also, row] };
    else lines.push(line);
    if (line.kind === "total" && endsTable(rows, index, reader)) break;
  }
  return withoutSums(withPricedHeadings(lines, reader), reader);
}

/** A total ends the table, unless further sums follow after further clauses: then it was that of a section. */
function endsTable(rows: readonly number[], index: number, reader: RowReader): boolean {
  let hasClause = false;
  for (let at = index + 1; at < rows.length; at++) {
    const { kind } = reader.line(rows[at] ?? 0);
    if (kind === "clause") hasClause = true;
    else if (kind === "subtotal" || kind === "total") return !hasClause;
  }
  return true;
}
