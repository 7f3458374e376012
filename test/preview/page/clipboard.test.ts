import { fromTabbed, movedFormula, toTabbed } from "../../../src/preview/page/model/clipboard";

test.each([
  ["one cell", "5", [["5"]]],
  ["two cells beside each other", "a\tb", [["a", "b"]]],
  [
    "Windows line ends with one at the end, as Excel gives them",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["Unix line ends", "a\nb", [["a"], ["b"]]],
  ["a cell with a line break and quotes", '"he said ""no""\nand left"\tx', [['he said "no"\nand left', "x"]]],
  [
    "blank cells stay",
    "\t\r\nx\t",
    [
      ["", ""],
      ["x", ""],
    ],
  ],
  ["nothing", "", [[""]]],
])("reads %s", (_what, text, cells) => {
  expect(fromTabbed(text)).toEqual(cells);
});

test("writes cells with tabs, line breaks and quotes so that they come back", () => {
  const cells = [
    ["a\tb", 'say "x"'],
    ["line\nbreak", "plain"],
  ];
  expect(toTabbed(cells)).toBe('"a\tb"\t"say ""x"""\r\n"line\nbreak"\tplain');
  expect(fromTabbed(toTabbed(cells))).toEqual(cells);
});

test.each([
  ["=A1+1", "=B2+1"],
  ["=$A$1+A$1+$A1", "=$A$1+B$1+$A2"],
  ["=SUM(B1:C2)", "=SUM(C2:D3)"],
  ["='汇总 表'!B3*2", "='汇总 表'!C4*2"],
  ["=StarsheetClauses[[#This Row],[分值]]", "=StarsheetClauses[[#This Row],[分值]]"],
])("%s copied one down and one right is %s", (formula, moved) => {
  expect(movedFormula(formula, { row: 0, column: 0 }, { row: 1, column: 1 })).toBe(moved);
});

test("a reference that leaves the sheet is lost", () => {
  expect(movedFormula("=A1", { row: 1, column: 0 }, { row: 0, column: 0 })).toBe("=#REF!");
});
