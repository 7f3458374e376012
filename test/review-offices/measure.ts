import type { Book } from "../../src/core/book/book";
import type { Finding } from "../../src/core/review/finding";
import { reviewBook } from "../../src/core/review/review";
import { cellsOfAreas } from "../bench/review/truth";
import { placeOf } from "../calc/sheetOf";
import { calculated, edited, recalculated, sheet, spot, type Edit } from "../review-seeds/book";
import type { Mistake, Office } from "./office";

/** The workbook as it should be, calculated. */
export const correct = ({ sheets }: Office): Book =>
  calculated(Object.entries(sheets).map(([name, lines]) => sheet(name, lines)));

/** The workbook with a mistake in it, calculated anew. */
export const mistaken = (book: Book, mistake: Mistake): Book =>
  recalculated(
    edited(
      book,
      Object.entries(mistake.edits).map(([cell, value]): Edit => [spot(mistake.sheet, ...placeOf(cell)), value]),
    ),
  );

/** What is said against a workbook, remarks aside. */
export const flags = (book: Book): Finding[] => reviewBook(book).findings.filter(({ severity }) => severity !== "info");

/** A flag is right when at least a third of its cells are wrong ones. */
export function isRight({ sheet: name, cells }: Finding, mistake: Mistake): boolean {
  const accused = cellsOfAreas(cells);
  const right = name === mistake.sheet ? accused.filter((cell) => cell in mistake.edits).length : 0;
  return right > 0 && right * 3 >= accused.length;
}

/** Whether a flag points at a wrong cell. */
export const touches = ({ sheet: name, cells }: Finding, mistake: Mistake): boolean =>
  name === mistake.sheet && cellsOfAreas(cells).some((cell) => cell in mistake.edits);
