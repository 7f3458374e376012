import { keptHeadings } from "../../../src/core/binding/keptHeadings";
import { proposeBindings } from "../../../src/core/binding/propose";
import type { Book, Sheet } from "../../../src/core/book/book";
import { reviewBook } from "../../../src/core/review/review";
import { bindingSheet } from "../../../src/workbook/layout/bindingSheet";
import { keptAudits } from "../../../src/workbook/layout/keptAudits";
import { bindingSheetEn } from "../../../src/words/en/bindingSheet";
import { bookOfSheets, sheetOfRows } from "../../core/binding/books";

const sheet = (total: number, worth = 100): Sheet =>
  sheetOfRows([
    ["No", "Requirement", "Max score", "Score"],
    [1, "Hotline answered", 40, 30],
    [2, "Returns settled", 60, { formula: "=C3-5", value: 55 }],
    ["Total", null, { formula: "=SUM(C2:C3)", value: worth }, { formula: "=SUM(D2:D3)", value: total }],
  ]);

/** The sheet with the row that binds it, as somebody agreed to it. */
function bound(one: Sheet, scheme: string | null = null): Book {
  const [proposal] = proposeBindings(bookOfSheets(one));
  if (proposal === undefined) throw new Error("nothing proposed");
  const { columns } = proposal.binding;
  const kept = {
    number: "1",
    tables: [{ sheet: one.name, headings: keptHeadings(columns, proposal.headings) }],
    blankMeans: "notAssessed",
    partialShare: null,
    words: {},
    scheme: scheme === null ? null : { id: scheme, version: null },
  } as const;
  return bookOfSheets(one, bindingSheet("Bindings", kept, bindingSheetEn));
}

const told = (book: Book) =>
  reviewBook(book, { audits: keptAudits(book) }).recomputation.map(({ what, cell, shown, expected, equal }) => [
    what,
    cell,
    shown,
    expected,
    equal,
  ]);

test("what a bound sheet works out itself is worked out anew; what was typed for a clause is an entry", () => {
  // 30 + 55 of 40 + 60.
  expect(told(bound(sheet(85)))).toEqual([
    ["clauseEarned", "D3", "55", "55", true],
    ["earned", "D4", "85", "85", true],
    ["points", "C4", "100", "100", true],
  ]);
});

test("a total that adds up wrongly is told", () => {
  expect(told(bound(sheet(95, 90))).filter(([, , , , equal]) => equal === false)).toEqual([
    ["earned", "D4", "95", "85", false],
    ["points", "C4", "90", "100", false],
  ]);
});

test("points that were typed for clauses are no complaint", () => {
  const typed = sheetOfRows([
    ["No", "Requirement", "Max score", "Score"],
    [1, "Hotline answered", 40, 30],
    [2, "Returns settled", 60, 55],
    ["Total", null, { formula: "=SUM(C2:C3)", value: 100 }, { formula: "=SUM(D2:D3)", value: 85 }],
  ]);
  const book = bound(typed);
  expect(reviewBook(book, { audits: keptAudits(book) }).findings).toEqual([]);
});

test("a sheet that is not bound, or whose scheme is unknown, is left alone", () => {
  expect(keptAudits(bookOfSheets(sheet(85)))).toEqual([]);
  expect(keptAudits(bound(sheet(85), "nobody-knows"))).toEqual([]);
});
