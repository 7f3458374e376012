interface Placed {
  readonly row: number;
}

/** The cells between two rows, both included, of cells that are sorted by row. */
export function* inRows<Cell extends Placed>(cells: readonly Cell[], top: number, bottom: number): Generator<Cell> {
  for (let at = firstFrom(cells, top); at < cells.length; at++) {
    const cell = cells[at];
    if (cell === undefined || cell.row > bottom) return;
    yield cell;
  }
}

/** The index of the first cell that is not above a row. */
function firstFrom(cells: readonly Placed[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
