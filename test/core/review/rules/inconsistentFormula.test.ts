import { reviewBook } from "../../../../src/core/review/review";
import { inconsistentFormula } from "../../../../src/core/review/rules/inconsistentFormula";
import type { Book } from "../../../../src/core/book/book";
import { bookOf, sheetOf, workbook, type Input } from "../../../review-cases/books";

const raised = (book: Book): string[] =>
  reviewBook(book, { rules: [inconsistentFormula] }).findings.map(({ rule, cells }) => `${rule} ${cells.join()}`);

/** In and out of a store by day; the balance goes on from the day before, the first from what was carried over. */
const store = (first: string, last: string): Book =>
  bookOf([
    ["Day", "By", "Checked", "In", "Out", "Balance", "Damaged", "Returned", "Carried over", 40],
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((row): Input[] => [
      row - 1,
      "Ann",
      row,
      row * 3,
      row,
      row === 2 ? first : `=F${row - 1}+D${row}-E${row}`,
      1,
      2,
    ]),
    ["Week", null, ...["C", "D", "E"].map((at) => `=SUM(${at}2:${at}9)`), last, "=SUM(G2:G9)", "=SUM(H2:H9)"],
  ]);

describe("a running balance", () => {
  const [opening, closing] = ["=J1+D2-E2", "=F9"];

  test("begins with what was carried over and ends with its last row", () => {
    expect(raised(store(opening, closing))).toEqual([]);
  });

  test("that opens with another day's movement is named", () => {
    expect(raised(store("=J1+D3-E2", closing))).toEqual(["inconsistent-reference F2"]);
  });

  test("that closes with the day before the last is named", () => {
    expect(raised(store(opening, "=F8"))).toEqual(["inconsistent-formula F10"]);
  });
});

describe("parameters that are only shown", () => {
  const rates = (formula: (row: number, rate: string) => string): Book =>
    bookOf([2, 3, 4, 5, 6, 7].map((row) => [row, formula(row - 1, row === 5 ? "$H$2" : "$H$1"), null]));

  test("may differ from row to row", () => {
    expect(raised(rates((_, rate) => `=${rate}`))).toEqual([]);
  });

  test("but not where something is worked out from them", () => {
    expect(raised(rates((row, rate) => `=A${row}*${rate}`))).toEqual(["inconsistent-reference B4"]);
  });
});

describe("a row that takes one more cell into account", () => {
  const deliveries = (discountElsewhere: number | null): Book =>
    bookOf(
      [1, 2, 3, 4, 5, 6].map((row): Input[] => [
        row * 2,
        row + 5,
        row === 4 ? 7 : discountElsewhere,
        row === 4 ? "=A4*B4-C4" : `=A${row}*B${row}`,
      ]),
    );

  test("is an exception where only this row has an entry there", () => {
    expect(raised(deliveries(null))).toEqual([]);
  });

  test("breaks off its neighbours where they all have one", () => {
    expect(raised(deliveries(3))).toEqual(["inconsistent-formula D4"]);
  });
});

describe("cells that are handed on from another sheet", () => {
  /** Two lines of five figures; those of the middle column are handed on from these cells. */
  const shown = (first: string, second: string): Book => {
    const line = (row: number, middle: string): Input[] =>
      ["B", "C", "D", "E", "F"].map((column) => (column === "D" ? `=Data!${middle}` : `=Data!${column}${row + 4}`));
    const data = [5, 6, 7, 8, 9, 10, 11, 12].map((row): Input[] => [row, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    return workbook([sheetOf("S", [[], ["A", ...line(2, first)], ["B", ...line(3, second)]]), sheetOf("Data", data)]);
  };

  test("keep to their own column, wherever the others come from", () => {
    expect(raised(shown("H1", "H7"))).toEqual([]);
  });

  test("from two columns are named both", () => {
    expect(raised(shown("H1", "I7"))).toEqual(["inconsistent-reference D2", "inconsistent-reference D3"]);
  });
});

describe("a row between copies", () => {
  /** Seven rows of a price list; the cells before the last one of the fourth row are these. */
  const list = (inRow: readonly (string | number)[]): Book =>
    bookOf(
      [1, 2, 3, 4, 5, 6, 7].map((row): Input[] =>
        row === 4 ? [...inRow, "=D4/C4"] : ["Item", row + 10, row + 20, row + 30, `=D${row}*C${row}`],
      ),
    );

  test("is one of its own where all its formulas differ from those above and below", () => {
    expect(raised(list(["Group", "=SUM(B5:B7)", "=SUM(C5:C7)", "=SUM(D5:D7)"]))).toEqual([]);
  });

  test("is one of them where it holds entries like them", () => {
    expect(raised(list(["Item", 14, 24, 34]))).toEqual(["inconsistent-formula E4"]);
  });
});
