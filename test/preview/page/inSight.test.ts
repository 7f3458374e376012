import { isInSight } from "../../../src/preview/page/grid/inSight";
import { axisOf } from "../../../src/preview/page/model/axis";

/** Rows of 20 pixels with one frozen, columns of 100 with two frozen; the window shows 5 rows and 4 columns. */
const view = { rows: axisOf(100, 1, () => 20), columns: axisOf(30, 2, () => 100) };
const room = { height: 100, width: 400 };
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test.each([
  ["nothing is scrolled", { top: 0, left: 0 }, cell(3, 3), true],
  ["its row is below", { top: 0, left: 0 }, cell(5, 3), false],
  ["its column is to the right", { top: 0, left: 0 }, cell(3, 4), false],
  ["its column is under the frozen ones", { top: 0, left: 100 }, cell(3, 2), false],
  ["half of its column is under the frozen ones", { top: 0, left: 50 }, cell(3, 2), true],
  ["its row is under the frozen one", { top: 40, left: 0 }, cell(2, 3), false],
  ["it is frozen", { top: 900, left: 900 }, cell(0, 1), true],
  ["its row is scrolled away, its column frozen", { top: 900, left: 0 }, cell(3, 1), false],
  ["the end of a merged area is there", { top: 40, left: 0 }, { row: 1, column: 3, rows: 3, columns: 1 }, true],
] as const)("a cell is in sight or not: %s", (_what, scrolled, block, expected) => {
  expect(isInSight(view, { ...scrolled, ...room }, block)).toBe(expected);
});
