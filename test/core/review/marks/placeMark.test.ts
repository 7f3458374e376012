import type { Book, Cell } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import { anchorOf } from "../../../../src/core/review/marks/anchor";
import type { Mark } from "../../../../src/core/review/marks/mark";
import { markCoverage } from "../../../../src/core/review/marks/markCoverage";
import { placeMark } from "../../../../src/core/review/marks/placeMark";

type Line = readonly (string | number | null)[];

/** A sheet from lines of cells; texts that begin with "=" are formulas. */
function bookOf(lines: readonly Line[], name = "S"): Book {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((content, column): Cell[] => {
      if (content === null) return [];
      const isFormula = typeof content === "string" && content.startsWith("=");
      return [isFormula ? { row, column, value: 0, formula: content } : { row, column, value: content }];
    }),
  );
  return { sheets: [{ ...emptySheet(name), cells }], names: [] };
}

function mark(book: Book, ...cells: readonly string[]): Mark {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  const said = { kind: "verified", rule: "", note: "", reviewer: "李四", date: "2026-11-22" } as const;
  return { sheet: sheet.name, cells, ...said, anchor: anchorOf(sheet, cells) };
}

const head: Line = ["条款", "分值", "符合率", "得分"];
const scores: readonly Line[] = [
  head,
  ["5.1", 4, 0.5, "=B2*C2"],
  ["5.2", 6, 1, "=B3*C3"],
  ["5.3", 5, 0.8, "=B4*C4+$B$1"],
];
const marked = (): Mark => mark(bookOf(scores), "D2");

const placed = (one: Mark, lines: readonly Line[]) => {
  const { state, cells } = placeMark(one, bookOf(lines));
  return [state, ...cells];
};

test("an untouched cell keeps its mark", () => {
  expect(placed(marked(), scores)).toEqual(["valid", "D2"]);
});

test("a typed result elsewhere does not matter, another formula does", () => {
  const [, first, ...rest] = scores;
  expect(placed(marked(), [head, ["5.1", 3, 0.25, "=B2*C2"], ...rest])).toEqual(["valid", "D2"]);
  expect(placed(marked(), [head, ["5.1", 4, 0.5, "=B2+C2"], ...rest])).toEqual(["changed", "D2"]);
  expect(first).toBeDefined();
});

test("a formula typed over by its value is changed", () => {
  const [, , ...rest] = scores;
  expect(placed(marked(), [head, ["5.1", 4, 0.5, 2], ...rest])).toEqual(["changed", "D2"]);
});

test("rows inserted above move the mark along", () => {
  const moved = [["标题"], [null], head, ["5.1", 4, 0.5, "=B4*C4"], ["5.2", 6, 1, "=B5*C5"]];
  expect(placed(marked(), moved)).toEqual(["valid", "D4"]);
});

test("after sorting it is with its clause, not at its old place", () => {
  const sorted = [head, ["5.2", 6, 1, "=B2*C2"], ["5.1", 4, 0.5, "=B3*C3"]];
  expect(placed(marked(), sorted)).toEqual(["valid", "D3"]);
});

test("after sorting a formula that was changed is found changed, although its old place holds a copy", () => {
  const sorted = [head, ["5.2", 6, 1, "=B2*C2"], ["5.1", 4, 0.5, "=B3"]];
  expect(placed(marked(), sorted)[0]).toBe("changed");
});

test("an inserted column moves it to the right", () => {
  const wider = [
    ["条款", "网点", "分值", "符合率", "得分"],
    ["5.1", 1, 4, 0.5, "=C2*D2"],
    ["5.2", 1, 6, 1, "=C3*D3"],
  ];
  expect(placed(marked(), wider)).toEqual(["valid", "E2"]);
});

test("held references move with inserted rows; one changed by hand at the same place is a change", () => {
  const held = mark(bookOf(scores), "D4");
  const below = [["标题"], head, ["5.1", 4, 0.5, "=B3*C3"], ["5.2", 6, 1, "=B4*C4"], ["5.3", 5, 0.8, "=B5*C5+$B$2"]];
  expect(placed(held, below)).toEqual(["valid", "D5"]);
  const byHand = [...scores.slice(0, 3), ["5.3", 5, 0.8, "=B4*C4+$B$2"]];
  expect(placed(held, byHand)).toEqual(["changed", "D4"]);
});

test("a block pulled apart by a new row is the cells it was, without the new one", () => {
  const block = mark(bookOf(scores), "D2:D3");
  const pulled = [head, ["5.1", 4, 0.5, "=B2*C2"], ["5.1.1", 1, 1, 7], ["5.2", 6, 1, "=B4*C4"]];
  expect(placed(block, pulled)).toEqual(["valid", "D2", "D4"]);
});

test("two rows with the same label are not guessed between", () => {
  const twice = [head, ["x"], ["5.1", 4, 0.5, "=B3*C3"], ["5.1", 6, 1, "=B4*C4"]];
  expect(placed(marked(), twice)[0]).not.toBe("valid");
});

test("a sheet that is gone takes its marks along", () => {
  expect(placeMark(marked(), bookOf(scores, "Other")).state).toBe("gone");
});

test("coverage counts formulas under valid marks; the later mark counts, ignored flags do not", () => {
  const book = bookOf(scores);
  const questionable = { ...mark(book, "D3"), kind: "questionable" as const };
  const ignored = { ...mark(book, "D4"), kind: "ignored" as const, rule: "inconsistent-formula" };
  const marks = [mark(book, "D2:D3"), questionable, ignored].map((one) => placeMark(one, book));
  expect(markCoverage(book, marks)).toEqual({ formulas: 3, marked: { verified: 1, questionable: 1, wrong: 0 } });
});
