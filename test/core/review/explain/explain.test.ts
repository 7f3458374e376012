import type { Book } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import { formulaParts } from "../../../../src/core/review/explain/formulaParts";
import { traceFrom } from "../../../../src/core/review/explain/trace";

/** A formula with the differing pieces in brackets. */
const shown = (formula: string, other: string | null): string =>
  formulaParts(formula, other)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join("");

test.each([
  ["=SUM(C3:C9)", "=SUM(C3:C10)", "=SUM([C3:C9])"],
  ["=SUM(C3:C9)", "=AVERAGE(C3:C9)", "=[SUM](C3:C9)"],
  ["=sum(c3:c9)", "=SUM(C3:C9)", "=sum(c3:c9)"],
  ["=B2*C2+1", "=B2*C2", "=B2*C2[+1]"],
  ["=B2*C2", "=B2*C2+1", "=B2*C2"],
  ["=B2*C2", null, "=B2*C2"],
])("%s beside %s: %s", (formula, other, expected) => expect(shown(formula, other)).toBe(expected));

const book: Book = {
  sheets: [
    {
      ...emptySheet("得分"),
      cells: [
        { row: 0, column: 0, value: 2 },
        { row: 1, column: 0, value: 4, formula: "=A1*2" },
        { row: 2, column: 0, value: 6, formula: "=SUM(A1:A2)+A2+汇 总!B1+[other.xlsx]S!C1" },
        { row: 3, column: 0, value: 6, formula: "=SUM($A$1:A2)+A2+'汇 总'!B1+A1" },
        { row: 4, column: 0, value: 6, formula: "=([" },
      ],
    },
    emptySheet("汇 总"),
  ],
  names: [],
};

test("a trace names what a formula reads, with values, and what can be followed further", () => {
  const steps = traceFrom(book, "得分", "A4") ?? [];
  expect(steps.map(({ sheet, cells, size, formula, formulas }) => [sheet, cells, size, formula, formulas])).toEqual([
    ["得分", "A1:A2", 2, null, 1],
    ["得分", "A2", 1, "=A1*2", 1],
    ["汇 总", "B1", 1, null, 0],
    ["得分", "A1", 1, null, 0],
  ]);
  expect(steps[3]?.cell?.value).toBe(2);
});

test("a typed value reads nothing, and what is not understood is not guessed at", () => {
  expect(traceFrom(book, "得分", "A1")).toBeNull();
  expect(traceFrom(book, "得分", "A5")).toBeNull();
  expect(traceFrom(book, "没有", "A1")).toBeNull();
});
