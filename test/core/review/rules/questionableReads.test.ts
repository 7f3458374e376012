import { reviewBook } from "../../../../src/core/review/review";
import { questionableReads } from "../../../../src/core/review/rules/questionableReads";
import { bookOf } from "../../../review-cases/books";

/** Hours of which one is a word. */
const raised = (formula: (row: number) => string): string[] =>
  reviewBook(bookOf([8, 7, "ill", 6].map((hours, index) => [hours, formula(index + 1)])), {
    rules: [questionableReads],
  }).findings.map(({ rule, cells }) => `${rule} ${cells.join()}`);

describe("arithmetic with a text", () => {
  test("is named where it is done as if all were numbers", () => {
    expect(raised((row) => `=ROUND(A${row}*12,1)`)).toEqual(["text-in-arithmetic B3"]);
  });

  test("is none where the formula asks for a number first", () => {
    expect(raised((row) => `=IF(ISNUMBER(A${row}),ROUND(A${row}*12,1),0)`)).toEqual([]);
  });
});
