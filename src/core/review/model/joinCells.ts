import type { Area, Place } from "./area";

/** The fewest areas this simple sweep finds that cover exactly these cells: rows joined to strips, equal strips stacked. */
export function joinCells(cells: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  /** Where in `areas` the last one of these columns is, by its edges. */
  const latest = new Map<string, number>();
  for (const strip of strips(cells)) {
    const edges = `${strip.left}:${strip.right}`;
    const above = latest.get(edges);
    const found = above === undefined ? undefined : areas[above];
    if (above !== undefined && found?.bottom === strip.top - 1) areas[above] = { ...found, bottom: strip.bottom };
    else latest.set(edges, areas.push(strip) - 1);
  }
  return areas;
}

function strips(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last && last.top === row && column <= last.right + 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
