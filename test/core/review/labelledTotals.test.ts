import { reviewBook } from "../../../src/core/review/review";
import { labelledTotals } from "../../../src/core/review/rules/labelledTotals";
import { bookOf, type Input } from "../../review-cases/books";

/** Salaries of two groups, each with what benefits add; both groups end in a subtotal. */
const sheet = (first: Input, second: Input): readonly (readonly Input[])[] => [
  ["Person", "Salary", "With benefits"],
  ["a", 100, "=B2*1.3"],
  ["b", 200, "=B3*1.3"],
  ["Subtotal", "=SUM(B2:B3)", first],
  ["c", 300, "=B5*1.3"],
  ["d", 400, "=B6*1.3"],
  ["Subtotal", "=SUM(B5:B6)", second],
];
const found = (rows: readonly (readonly Input[])[]): unknown[] =>
  reviewBook(bookOf(rows), { rules: [labelledTotals] }).findings.map(({ rule, cells, expected }) => [
    rule,
    cells,
    expected,
  ]);

test("a subtotal that goes on like the lines above it, where the other subtotal adds up", () => {
  expect(found(sheet("=B4*1.3", "=SUM(C5:C6)"))).toEqual([["mixed-totals", ["C4"], "=SUM(C2:C3)"]]);
});

test("a column that is never added up has its reason: shares are divided in every line", () => {
  expect(found(sheet("=B4*1.3", "=B7*1.3"))).toEqual([]);
});

test("subtotals that all add up are right", () => {
  expect(found(sheet("=SUM(C2:C3)", "=SUM(C5:C6)"))).toEqual([]);
});
