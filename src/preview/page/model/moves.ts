import { type Block, type Spot, contains } from "./spot";

/** What moving over a sheet must know of it. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Block[];
  readonly isBlank: (spot: Spot) => boolean;
  readonly isHidden: (spot: Spot) => boolean;
}

/** One step down, up, right or left. */
export interface Direction {
  readonly down: -1 | 0 | 1;
  readonly right: -1 | 0 | 1;
}
export const directions = {
  up: { down: -1, right: 0 },
  down: { down: 1, right: 0 },
  left: { down: 0, right: -1 },
  right: { down: 0, right: 1 },
} as const satisfies Record<string, Direction>;

const mergeAt = (ground: Ground, spot: Spot): Block | undefined => ground.merges.find((merge) => contains(merge, spot));

/** The cell that stands for a place: the first cell of its merged area, or itself. */
export function standsFor(ground: Ground, spot: Spot): Spot {
  const merge = mergeAt(ground, spot);
  return merge ? { row: merge.row, column: merge.column } : spot;
}

const inside = (ground: Ground, spot: Spot): boolean =>
  spot.row >= 0 && spot.column >= 0 && spot.row < ground.rows && spot.column < ground.columns;

/** The edge of the merged area around a cell, in the direction of the move. */
function edge(ground: Ground, from: Spot, direction: Direction): Spot {
  const merge = mergeAt(ground, from);
  if (!merge) return from;
  return {
    row: direction.down > 0 ? merge.row + merge.rows - 1 : from.row,
    column: direction.right > 0 ? merge.column + merge.columns - 1 : from.column,
  };
}

const next = (spot: Spot, direction: Direction): Spot => ({
  row: spot.row + direction.down,
  column: spot.column + direction.right,
});

/** The next cell in a direction, past hidden rows and columns; at the sheet's edge the same cell. */
export function step(ground: Ground, from: Spot, direction: Direction): Spot {
  let spot = next(edge(ground, from, direction), direction);
  while (inside(ground, spot) && ground.isHidden(spot)) spot = next(spot, direction);
  return inside(ground, spot) ? standsFor(ground, spot) : from;
}

/** Several steps in one direction, as Page Down makes them. */
export function steps(ground: Ground, from: Spot, direction: Direction, count: number): Spot {
  let spot = from;
  for (let made = 0; made < count; made += 1) spot = step(ground, spot, direction);
  return spot;
}

/** Where Ctrl and an arrow lead: the end of the filled cells, or the next filled cell, or the sheet's edge. */
export function jump(ground: Ground, from: Spot, direction: Direction): Spot {
  let spot = step(ground, from, direction);
  const throughFilled = !ground.isBlank(from) && !ground.isBlank(spot);
  for (;;) {
    const following = step(ground, spot, direction);
    if (following.row === spot.row && following.column === spot.column) return spot;
    if (throughFilled && ground.isBlank(following)) return spot;
    if (!throughFilled && !ground.isBlank(spot)) return spot;
    spot = following;
  }
}
