/** The rows or the columns of a sheet on the screen, in pixels; the first `frozen` ones do not scroll. */
export interface Axis {
  readonly count: number;
  readonly frozen: number;
  readonly total: number;
  /** Where one begins when nothing is scrolled; `offset(count)` is the total. */
  readonly offset: (index: number) => number;
  readonly size: (index: number) => number;
}

/** Lays rows or columns one after another; a hidden one has size 0. */
export function axisOf(count: number, frozen: number, size: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = (offsets[index] ?? 0) + size(index);
  const offset = (index: number): number => offsets[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    frozen: Math.min(frozen, count),
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
  };
}

/** The one at a distance from the beginning; the last one when the distance is beyond. */
export function indexAt(axis: Axis, pixel: number): number {
  let [low, high] = [0, axis.count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (axis.offset(middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last of the moving part that a window of `room` pixels shows, with some more on both sides. */
export function shown(axis: Axis, scroll: number, room: number, more = 3): { first: number; last: number } {
  const frozen = axis.offset(axis.frozen);
  return {
    first: Math.max(axis.frozen, indexAt(axis, frozen + scroll) - more),
    last: Math.min(axis.count - 1, indexAt(axis, scroll + room) + more),
  };
}

/** The scroll position, nearest to the present one, in which a row or column is wholly visible. */
export function scrollTo(axis: Axis, index: number, scroll: number, room: number): number {
  if (index < axis.frozen) return scroll;
  const before = axis.offset(index) - axis.offset(axis.frozen);
  if (before < scroll) return before;
  return Math.max(scroll, Math.min(before, axis.offset(index + 1) - room));
}
