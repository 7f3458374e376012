import type { Area } from "./area";

/** Whether a cell lies in any of some areas; asked of thousands of cells about thousands of areas. */
export function coveredBy(areas: readonly Area[]): (row: number, column: number) => boolean {
  const columns = new Map<number, readonly Span[]>();
  const spansOf = (column: number): readonly Span[] => {
    const known = columns.get(column);
    if (known !== undefined) return known;
    const spans = joined(areas.filter(({ left, right }) => left <= column && right >= column));
    columns.set(column, spans);
    return spans;
  };
  return (row, column) => {
    const spans = spansOf(column);
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.bottom ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.top ?? Infinity) <= row;
  };
}

type Span = Pick<Area, "top" | "bottom">;

/** Rows of one column from the top, overlaps joined. */
function joined(areas: readonly Area[]): readonly Span[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...areas].sort((one, other) => one.top - other.top)) {
    const last = spans.at(-1);
    if (last !== undefined && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  return spans;
}
