import type { Area, Place } from "./area";

/** The fewest areas this simple sweep finds that cover exactly these cells: rows joined to strips, equal strips stacked. */
export function joinCells(cells: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  for (const strip of strips(cells)) {
    const above = areas.findIndex(
      (area) => area.bottom === strip.top - 1 && area.left === strip.left && area.right === strip.right,
    );
    const found = areas[above];
    if (found) areas[above] = { ...found, bottom: strip.bottom };
    else areas.push(strip);
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
