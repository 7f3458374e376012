import type { Book } from "../../../../src/core/book/book";
import { reviewBook } from "../../../../src/core/review/review";
import { sheetsInLine } from "../../../../src/core/review/rules/sheetsInLine";
import { calculated, sheet } from "../../../review-seeds/book";

/** A day of three shifts, with what stands in the row of the late one. */
const day = (late: string, label = "Late"): Book =>
  calculated([
    sheet("Day", [
      ["Shift", "Pieces"],
      ["Early", "=Early!B1"],
      [label, late],
      ["Night", "=Night!B1"],
    ]),
    ...["Early", "Late", "Night"].map((name, index) => sheet(name, [["Pieces", 310 + index]])),
  ]);

const raised = (book: Book): string[] =>
  reviewBook(book, { rules: [sheetsInLine] }).findings.map(
    ({ rule, cells, expected }) => `${rule} ${cells.join()} ${expected ?? ""}`,
  );

describe("lines that are named after the sheets that they read", () => {
  test("the line that reads another line's sheet is named, with the sheet of its own name", () => {
    expect(raised(day("=Early!B1"))).toEqual(["inconsistent-reference B3 ='Late'!B1"]);
  });

  test("each its own: nothing", () => {
    expect(raised(day("=Late!B1"))).toEqual([]);
  });

  test("no sheet is named like the line: nobody can say that it reads a wrong one", () => {
    expect(raised(day("=Early!B1", "Early again"))).toEqual([]);
  });
});
