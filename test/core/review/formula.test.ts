import { copyFormula } from "../../../src/core/review/model/copyFormula";
import { readFormula } from "../../../src/core/review/model/formula";
import { joinCells } from "../../../src/core/review/model/joinCells";

const key = (text: string, row: number, column: number): string | undefined => readFormula(text, { row, column })?.key;

describe("the relative form of a formula", () => {
  test("is the same for copies of one formula", () => {
    expect(key("=SUM(B2:B9)*$A$1", 9, 1)).toBe(key("=SUM(F4:F11)*$A$1", 11, 5));
  });

  test.each([
    ["another row", "=B3*2"],
    ["a dollar sign", "=B$2*2"],
    ["another sheet", "=Other!B2*2"],
    ["another number", "=B2*3"],
  ])("differs with %s", (_, text) => {
    expect(key(text, 1, 2)).not.toBe(key("=B2*2", 1, 2));
  });

  test("keeps Chinese sheet names and quoted names apart from functions", () => {
    const formula = readFormula("=SUM('评分 表'!C3:C9)+汇总!B2", { row: 0, column: 0 });
    expect(formula?.references.map(({ sheet }) => sheet)).toEqual(["评分 表", "汇总"]);
  });
});

describe("a formula copied to another cell", () => {
  test.each([
    ["=A1*$B$1", "=A3*$B$1"],
    ["=SUM(A$1:A1)", "=SUM(A$1:A3)"],
    ["='S 1'!C4/2", "='S 1'!C6/2"],
  ])("%s two rows down is %s", (text, copied) => {
    expect(copyFormula(text, { row: 4, column: 4 }, { row: 6, column: 4 })).toBe(copied);
  });

  test("is nothing when it would leave the grid", () => {
    expect(copyFormula("=A1", { row: 4, column: 4 }, { row: 3, column: 4 })).toBeNull();
  });
});

test("cells are joined to areas that cover them and nothing else", () => {
  const cells = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [3, 2],
  ].map(([row = 0, column = 0]) => ({ row, column }));
  expect(joinCells(cells)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 2, bottom: 3, right: 2 },
  ]);
});
