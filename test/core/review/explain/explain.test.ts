import type { Book } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import { formulaParts } from "../../../../src/core/review/explain/formulaParts";
import { cellsWithin, traceFrom } from "../../../../src/core/review/explain/trace";

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

const told: Book = {
  sheets: [
    {
      ...emptySheet("一月"),
      cells: [
        { row: 0, column: 0, value: 3, formula: "=Total*Rate+Missing" },
        { row: 1, column: 0, value: 3, formula: "=SUM(Weights[Weight])+Weights[[#Totals],[Weight]]" },
        { row: 2, column: 0, value: 3, formula: "=SUM(一月:三月!B2)" },
        { row: 3, column: 0, value: 3, formula: "=COUNTA(Weights)+COUNTA(Weights[[#All],[Item]:[Weight]])" },
      ],
    },
    {
      ...emptySheet("二月"),
      cells: [
        { row: 3, column: 1, value: "a" },
        { row: 3, column: 2, value: 2, formula: "=1+1" },
        { row: 4, column: 3, value: 2, formula: "=[@Weight]*2" },
      ],
      tables: [
        {
          name: "Weights",
          area: "B3:D6",
          columns: ["Item", "Weight", "Twice"],
          totalsRow: true,
          style: null,
          filterButtons: true,
        },
      ],
    },
    emptySheet("三月"),
  ],
  names: [
    { name: "Total", formula: "='二月'!$C$4", visible: true },
    { name: "Rate", formula: "=0.06", visible: true },
  ],
};
const read = (sheet: string, cell: string) =>
  traceFrom(told, sheet, cell)?.map((step) => [step.name, step.sheet, step.cells, step.formula]);

test("names lead to their cells, to their calculation, or nowhere", () =>
  expect(read("一月", "A1")).toEqual([
    ["Total", "二月", "C4", "=1+1"],
    ["Rate", null, "Rate", "=0.06"],
    ["Missing", null, "Missing", null],
  ]));

test("references to tables lead to the cells that they mean", () => {
  // Headings in row 3, data in rows 4 and 5, totals in row 6.
  expect(read("一月", "A2")).toEqual([
    ["Weights[Weight]", "二月", "C4:C5", null],
    ["Weights[[#Totals],[Weight]]", "二月", "C6", null],
  ]);
  expect(read("一月", "A4")).toEqual([
    ["Weights", "二月", "B4:D5", null],
    ["Weights[[#All],[Item]:[Weight]]", "二月", "B3:C6", null],
  ]);
  expect(read("二月", "D5")).toEqual([["[@Weight]", "二月", "C5", null]]);
});

test("a reference through several sheets reads each of them", () =>
  expect(read("一月", "A3")).toEqual([
    [null, "一月", "B2", null],
    [null, "二月", "B2", null],
    [null, "三月", "B2", null],
  ]));

test("an area is its filled cells", () =>
  expect(cellsWithin(told, "二月", "B4:C5").map(({ cells, formula }) => [cells, formula])).toEqual([
    ["B4", null],
    ["C4", "=1+1"],
  ]));
