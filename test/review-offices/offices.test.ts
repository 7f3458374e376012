import type { Book } from "../../src/core/book/book";
import type { Finding } from "../../src/core/review/finding";
import { reviewBook } from "../../src/core/review/review";
import { placeOf } from "../calc/sheetOf";
import { calculated, edited, recalculated, sheet, spot, type Edit, type Spot } from "../review-seeds/book";
import { accuses } from "../review-seeds/measure";
import { offices } from "./books";
import type { Mistake, Office } from "./office";

const correct = ({ sheets }: Office): Book =>
  calculated(Object.entries(sheets).map(([name, lines]) => sheet(name, lines)));

const spotsOf = ({ sheet: name, edits }: Mistake): Spot[] =>
  Object.keys(edits).map((cell) => spot(name, ...placeOf(cell)));

const editsOf = (mistake: Mistake): Edit[] =>
  Object.entries(mistake.edits).map(([cell, value]) => [spot(mistake.sheet, ...placeOf(cell)), value]);

const flags = (book: Book): Finding[] => reviewBook(book).findings.filter(({ severity }) => severity !== "info");

describe.each(offices)("an ordinary workbook: $id", (office) => {
  const book = correct(office);

  test("as it stands there is nothing to say against it", () => {
    expect(flags(book).map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual([]);
  });

  test.each(office.faults)("$what", (mistake) => {
    const found = flags(recalculated(edited(book, editsOf(mistake))));
    expect(found.filter((finding) => accuses(finding, spotsOf(mistake)))).not.toEqual([]);
  });
});
