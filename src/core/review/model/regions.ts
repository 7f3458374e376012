import type { Area, Place } from "./area";

/** Blocks of touching cells (corners count), each as the smallest rectangle around it, in reading order. */
export function findRegions(cells: readonly Place[]): readonly Area[] {
  const parent = cells.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0;
    return at;
  };
  const indexes = new Map(cells.map(({ row, column }, index) => [row * 16_384 + column, index]));
  cells.forEach(({ row, column }, index) => {
    for (const [down, right] of earlier) {
      const other = column + right < 0 ? undefined : indexes.get((row + down) * 16_384 + column + right);
      if (other !== undefined) parent[root(index)] = root(other);
    }
  });
  const areas = new Map<number, Area>();
  cells.forEach((cell, index) => areas.set(root(index), grown(areas.get(root(index)), cell)));
  return [...areas.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Neighbours that come earlier in reading order. */
const earlier: readonly (readonly [number, number])[] = [
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
];

function grown(area: Area | undefined, { row, column }: Place): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
