import type { Book, Cell } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import { anchorOf, sameCells } from "../../../../src/core/review/marks/anchor";
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
  const names = book.sheets.map(({ name }) => name);
  return { sheet: sheet.name, cells, ...said, anchor: anchorOf(sheet, cells, book, names) };
}

/** A workbook of several sheets; the first one is the one that is marked. */
const booksOf = (...sheets: readonly (readonly [name: string, lines: readonly Line[]])[]): Book => ({
  sheets: sheets.flatMap(([name, lines]) => bookOf(lines, name).sheets),
  names: [],
});

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
  expect(placeMark(marked(), bookOf([["Other"]], "Other")).state).toBe("gone");
});

test("a total keeps its mark when a row is put in between or above, and loses it when it reads another row", () => {
  const total = mark(bookOf([...scores, ["合计", null, null, "=SUM(D2:D4)"]]), "D5");
  const [, first = [], second = [], third = []] = scores;
  const between = [head, first, ["5.1.1", 1, 1, 1], second, third, ["合计", null, null, "=SUM(D2:D5)"]];
  expect(placed(total, between)).toEqual(["valid", "D6"]);
  expect(placed(total, [head, first, second, third, [null], ["合计", null, null, "=SUM(D2:D4)"]])).toEqual([
    "valid",
    "D6",
  ]);
  expect(placed(total, [head, first, second, third, ["合计", null, null, "=SUM(D2:D3)"]])[0]).toBe("changed");
  expect(placed(total, [head, first, second, third, ["合计", null, null, "=MAX(D2:D4)"]])[0]).toBe("changed");
});

const summary = (formula: string): readonly [string, readonly Line[]] => ["汇总", [["总分", formula]]];

test("a formula over another sheet keeps its mark when rows are put in there, and when that sheet is renamed", () => {
  const total = mark(booksOf(summary("=SUM(S!D2:D4)"), ["S", scores]), "B1");
  const placedIn = (book: Book) => placeMark(total, book).state;
  const lower: readonly Line[] = [["标题"], ...scores];
  expect(placedIn(booksOf(summary("=SUM(S!D3:D5)"), ["S", lower]))).toBe("valid");
  expect(placedIn(booksOf(summary("=SUM('得 分'!D2:D4)"), ["得 分", scores]))).toBe("valid");
  expect(placedIn(booksOf(summary("=SUM(T!D2:D4)"), ["S", scores], ["T", scores]))).toBe("changed");
  expect(placedIn(booksOf(summary("=SUM(S!D2:D3)"), ["S", scores]))).toBe("changed");
});

test("a column that is sorted keeps the mark of all its cells", () => {
  const block = mark(bookOf(scores.slice(0, 3)), "D2:D3");
  const sorted = [head, ["5.2", 6, 1, "=B2*C2"], ["5.1", 4, 0.5, "=B3*C3"]];
  expect(placed(block, sorted)).toEqual(["valid", "D2:D3"]);
  const spread = [head, ["5.2", 6, 1, "=B2*C2"], ["4.9", 1, 1, 1], ["5.1", 4, 0.5, "=B4*C4"]];
  expect(placed(block, spread)).toEqual(["valid", "D2", "D4"]);
});

const verdicts: readonly Line[] = [
  ["条款", "判定", "得分"],
  ["5.1", "符合", '=IF(B2="符合",1,0)'],
  ["5.2", "符合", '=IF(B3="符合",1,0)'],
  ["5.3", "符合", '=IF(B4="符合",1,0)'],
];

test("cells that all stay or move alike are told as they were marked, others joined; both mean the same", () => {
  const both = mark(bookOf(scores.slice(0, 3)), "D2", "D3");
  expect(placed(both, scores)).toEqual(["valid", "D2", "D3"]);
  const lower = [["标题"], head, ["5.1", 4, 0.5, "=B3*C3"], ["5.2", 6, 1, "=B4*C4"]];
  expect(placed(both, lower)).toEqual(["valid", "D3", "D4"]);
  const sorted = [head, ["5.2", 6, 1, "=B2*C2"], ["5.1", 4, 0.5, "=B3*C3"]];
  expect(placed(both, sorted)).toEqual(["valid", "D2:D3"]);
  expect([sameCells(["D2", "D3"], ["D2:D3"]), sameCells(["D2"], ["D2:D3"])]).toEqual([true, false]);
});

test("a row is known by its clause, not by a verdict that other rows have, too", () => {
  const second = mark(bookOf(verdicts), "C3");
  const inserted = [verdicts[0] ?? [], ["5.0", "符合", '=IF(B2="符合",1,0)'], ...verdicts.slice(1)].map((line, row) =>
    line.map((text) => (typeof text === "string" && text.startsWith("=") ? `=IF(B${row + 1}="符合",1,0)` : text)),
  );
  expect(placed(second, inserted)).toEqual(["valid", "C4"]);
});

test("a deleted row takes its mark along instead of leaving it to the next one", () => {
  const second = mark(bookOf(scores), "D2");
  expect(placed(second, [head, ["5.2", 6, 1, "=B2*C2"], ["5.3", 5, 0.8, "=B3*C3+$B$1"]])[0]).not.toBe("valid");
});

test("rows with numbers for names are found again", () => {
  const numbered = [head, [1, 4, 0.5, "=B2*C2"], [2, 6, 1, "=B3*C3"]];
  const second = mark(bookOf(numbered), "D3");
  expect(placed(second, [["标题"], head, [1, 4, 0.5, "=B3*C3"], [2, 6, 1, "=B4*C4"]])).toEqual(["valid", "D4"]);
});

test("a sheet with another name keeps its marks; a sheet like it that was there before does not get them", () => {
  const lone = mark(bookOf(scores, "一月"), "D2");
  const found = placeMark(lone, bookOf(scores, "1月"));
  expect([found.state, found.sheet, ...found.cells]).toEqual(["valid", "1月", "D2"]);
  const twin = mark(booksOf(["一月", scores], ["二月", scores]), "D2");
  expect(placeMark(twin, bookOf(scores, "二月")).state).toBe("gone");
  const other = [head, ["5.1", 4, 0.5, "=B2+C2"]];
  expect(placeMark(lone, bookOf(other, "1月")).state).toBe("gone");
});

test("coverage counts formulas under valid marks; the later mark counts, ignored flags do not", () => {
  const book = bookOf(scores);
  const questionable = { ...mark(book, "D3"), kind: "questionable" as const };
  const ignored = { ...mark(book, "D4"), kind: "ignored" as const, rule: "inconsistent-formula" };
  const marks = [mark(book, "D2:D3"), questionable, ignored].map((one) => placeMark(one, book));
  expect(markCoverage(book, marks)).toEqual({ formulas: 3, marked: { verified: 1, questionable: 1, wrong: 0 } });
});
