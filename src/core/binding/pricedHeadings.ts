import { add, equals, ZERO } from "../number/rational";
import { textOf } from "./grid";
import { headingRank } from "./headingRank";
import type { Line } from "./line";
import type { RowReader } from "./rowReader";

/** Headings that name the points of their clauses are no clauses: by their numbers, or by what follows adding up. */
export function withPricedHeadings(lines: readonly Line[], reader: RowReader): readonly Line[] {
  const made = [...lines];
  const ids = lines.map(({ row }) => idText(reader, row));
  const clauses = lines.filter(({ kind }) => kind === "clause").length;
  const named = lines.filter(({ kind }, index) => kind === "clause" && ids[index] !== "").length;
  const rank = (index: number): number | null => {
    const line = made[index];
    const styled = line === undefined ? null : headingRank(ids[index] || line.label);
    return styled ?? (named * 5 >= clauses * 4 && ids[index] === "" ? 9 : null);
  };
  for (let index = made.length - 1; index >= 0; index--) {
    const line = made[index];
    if (line?.kind !== "clause") continue;
    if (isPrefixOfNext(made, ids, index) || addsUpNext(made, index, rank, reader))
      made[index] = { ...line, kind: "heading" };
  }
  return made;
}

const idText = (reader: RowReader, row: number): string => {
  const column = reader.binding.columns.clause;
  return column === undefined ? "" : textOf(reader.grid.at(row, column));
};

function isPrefixOfNext(lines: readonly Line[], ids: readonly string[], index: number): boolean {
  const own = (ids[index] ?? "").replace(/[.、．]$/, "");
  if (own === "") return false;
  let next = index + 1;
  while (lines[next]?.kind === "header") next += 1;
  const following = ids[next] ?? "";
  return (
    following.length > own.length &&
    [".", "-", "．"].includes(following.charAt(own.length)) &&
    following.startsWith(own)
  );
}

/** A row with the look of a heading and without a result, whose points are the sum of the clauses up to its like. */
function addsUpNext(
  lines: readonly Line[],
  index: number,
  rank: (index: number) => number | null,
  reader: RowReader,
): boolean {
  const [line, own] = [lines[index], rank(index)];
  if (line === undefined || line.points === null || own === null || reader.isEntered(line.row)) return false;
  let sum = ZERO;
  let count = 0;
  for (let at = index + 1; at < lines.length; at++) {
    const next = lines[at];
    const other = rank(at);
    if (next === undefined || (other !== null && other <= own)) break;
    if (next.kind !== "clause") continue;
    sum = add(sum, next.points ?? ZERO);
    count += 1;
  }
  return count > 0 && equals(sum, line.points);
}
