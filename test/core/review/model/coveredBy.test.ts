import { coveredBy } from "../../../../src/core/review/model/coveredBy";

/** Rows 2–4 and 4–9 of columns 1–2, row 12 of column 1. */
const covers = coveredBy([
  { top: 4, left: 1, bottom: 9, right: 2 },
  { top: 2, left: 1, bottom: 4, right: 2 },
  { top: 12, left: 1, bottom: 12, right: 1 },
]);

test.each([
  [1, 1, false],
  [2, 1, true],
  [9, 2, true],
  [10, 1, false],
  [12, 1, true],
  [12, 2, false],
  [13, 1, false],
  [5, 0, false],
  [5, 3, false],
])("row %i, column %i: %s", (row, column, expected) => expect(covers(row, column)).toBe(expected));
