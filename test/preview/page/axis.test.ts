import { axisOf, indexAt, scrollTo, shown } from "../../../src/preview/page/model/axis";

/** A hundred rows of 20 pixels, the first two frozen, the fourth hidden. */
const rows = axisOf(100, 2, (row) => (row === 3 ? 0 : 20));

test("places and sizes", () => {
  expect(rows.total).toBe(99 * 20);
  expect(rows.offset(4)).toBe(60);
  expect(rows.size(3)).toBe(0);
});

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [60, 4],
  [99_999, 99],
])("%d pixels from the beginning is row %d", (pixel, row) => {
  expect(indexAt(rows, pixel)).toBe(row);
});

test("a window of 100 pixels shows the frozen rows and three others", () => {
  expect(shown(rows, 0, 100, 0)).toEqual({ first: 2, last: 6 });
  expect(shown(rows, 200, 100, 0)).toEqual({ first: 13, last: 16 });
});

test("scrolls as little as needed, and for a frozen row not at all", () => {
  expect(scrollTo(rows, 1, 500, 100)).toBe(500);
  expect(scrollTo(rows, 10, 0, 100)).toBe(100);
  expect(scrollTo(rows, 4, 500, 100)).toBe(20);
  expect(scrollTo(rows, 5, 40, 100)).toBe(40);
});
