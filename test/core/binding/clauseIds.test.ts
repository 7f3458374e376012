import { clauseIds } from "../../../src/core/binding/clauseIds";
import type { Cell, CellValue } from "../../../src/core/book/book";

const cell = (value: CellValue, numberFormat?: string): Cell => ({
  row: 0,
  column: 0,
  value,
  ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
});
const read = (cells: readonly (Cell | undefined)[], sections: readonly string[] = []) =>
  clauseIds(cells.map((one, index) => ({ cell: one, section: sections[index] ?? "", inText: "" })));
const ids = (...values: readonly CellValue[]): readonly string[] =>
  read(values.map((value) => (value === null ? undefined : cell(value)))).ids.map(({ id }) => id);

/** Serial numbers as Excel counts them: 45413 is 1 May 2024, 38353 is 1 January 2005. */
const may = (day: number): Cell => cell(45412 + day, "m/d/yyyy");

test.each([
  ["5.1 between 5.9 and 5.11 lost its zero", [5.8, 5.9, 5.1, 5.11], ["5.8", "5.9", "5.10", "5.11"]],
  ["5.1 at the beginning is 5.1", [5.1, 5.2, 5.3], ["5.1", "5.2", "5.3"]],
  ["5.2 between 5.19 and 5.21 lost its zero", [5.18, 5.19, 5.2, 5.21], ["5.18", "5.19", "5.20", "5.21"]],
  ["texts stay as they are", ["5.1", "5.10", "5.2"], ["5.1", "5.10", "5.2"]],
  ["wide digits, brackets and stops are decoration", ["（１）", "2、", "3."], ["1", "2", "3"]],
  ["without any ids rows are counted", [null, null], ["1", "2"]],
])("%s", (_name, values, expected) => {
  expect(ids(...values)).toEqual(expected);
});

test("a number format of two decimals shows 5.1 as 5.10", () => {
  const { ids: found } = read([cell(5.1, "0.00"), cell(6.2, "0.00")]);
  expect(found).toEqual([
    { id: "5.10", repairedFrom: "5.1", isUncertain: false },
    { id: "6.20", repairedFrom: "6.2", isUncertain: false },
  ]);
});

test("1 May between 4.9 and 5.2 is 5.1, for certain", () => {
  const { ids: found } = read([cell("4.9"), may(1), cell("5.2")]);
  expect(found[1]).toEqual({ id: "5.1", repairedFrom: "2024-05-01", isUncertain: false });
});

test("a run of dates of one month counts days", () => {
  const { ids: found } = read([may(1), may(2), may(3)]);
  expect(found.map(({ id }) => id)).toEqual(["5.1", "5.2", "5.3"]);
});

test("5.1.1 that became 1 January 2005 is known by its neighbour", () => {
  const { ids: found } = read([cell(38353 + 120, "yyyy/m/d"), cell("5.5.2")]);
  expect(found[0]).toEqual({ id: "5.5.1", repairedFrom: "2005-05-01", isUncertain: false });
});

test("a date among strangers is read, but not for certain", () => {
  const { ids: found } = read([cell("A"), may(1), cell("B")]);
  expect(found[1]).toMatchObject({ id: "5.1", isUncertain: true });
});

test("numbers that begin again in every section are told apart by it", () => {
  const { source, ids: found } = read([cell(1), cell(2), cell(1), cell(2)], ["甲", "甲", "乙", "乙"]);
  expect(source).toBe("sections");
  expect(found.map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1", "2.2"]);
});

test("two clauses of one number without sections stay a mistake to be told", () => {
  expect(read([cell("3"), cell("3"), cell("4")]).ids.map(({ id }) => id)).toEqual(["3", "3", "4"]);
});
