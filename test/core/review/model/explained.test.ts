import { reviewBook } from "../../../../src/core/review/review";
import { inconsistentFormula } from "../../../../src/core/review/rules/inconsistentFormula";
import { bookOf } from "../../../review-cases/books";

/** Readings of a meter that was exchanged in the fourth month, with a note or without. */
const readings = (note: string): (string | number)[][] => [
  ...[0, 1, 2, 3, 4, 5, 6].map((month): (string | number)[] => [
    month < 3 ? 25_000 + month * 500 : month * 400 - 900,
    month === 0 ? "" : month === 3 ? "=A4-A3+26000" : `=A${month + 1}-A${month}`,
    month === 3 ? note : "",
  ]),
];

const raised = (note: string): string[] =>
  reviewBook(bookOf(readings(note)), { rules: [inconsistentFormula] }).findings.flatMap(({ cells }) => cells);

test.each(["Meter exchanged, the old one ended 26,000 higher", "换表，旧表止数 26000"])(
  "a number that the note beside it names is an exception that somebody explains: %s",
  (note) => expect(raised(note)).toEqual([]),
);

test.each(["", "Meter exchanged in April", "Meter exchanged, the old one ended 2,600 higher"])(
  "without its number in a note it is one of the formulas that differ: %p",
  (note) => expect(raised(note)).toEqual(["B4"]),
);
