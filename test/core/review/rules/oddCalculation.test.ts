import { reviewBook } from "../../../../src/core/review/review";
import { oddCalculation } from "../../../../src/core/review/rules/a12OddCalculation";
import { calculated, sheet, type Line } from "../../../review-seeds/book";

type Name = (row: number) => Line;

/** Points possible, reached, and a tick for what does not apply; `possible` is the formula of the points that then count. */
const raised = (possible: (row: number) => string): string[] => {
  const clause: Name = (row) => [
    `1.${row}`,
    "现场无多余物品",
    5,
    4,
    row === 3 ? "√" : null,
    possible(row),
    `=IF(E${row}="√",0,D${row})`,
  ];
  const lines = [
    ["序号", "检查项目", "满分", "得分", "不适用", "应得分", "实得分"],
    ...[2, 3, 4, 5, 6].map(clause),
    [null, "合计", "=SUM(C2:C6)", null, null, "=SUM(F2:F6)", "=SUM(G2:G6)"],
  ];
  const book = calculated([sheet("现场", lines)]);
  return reviewBook(book, { rules: [oddCalculation] }).findings.flatMap(({ cells }) => cells);
};

describe("points that count are the full marks less what does not apply", () => {
  test("a tick only decides whether they count: nothing need be taken off", () => {
    expect(raised((row) => `=IF(E${row}="√",0,C${row})`)).toEqual([]);
  });

  test("what does not apply added to the full marks is no difference", () => {
    expect(raised((row) => `=C${row}+D${row}`)).toEqual(["F2:F6"]);
  });
});

describe("the last row of a table with shares", () => {
  const last = (label: string): string[] => {
    const lines = [
      ["Branch", "Sales", "Costs", "Result", "Share"],
      ...[2, 3, 4].map((row): Line => [`Branch ${row}`, row * 120, row * 70, `=B${row}-C${row}`, `=B${row}/B$5`]),
      ["Group", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
      ["Of it the first two", "=B2+B3", "=C2+C3", "=D2+D3"],
      [label, "=MAX(B2:B4)", "=MAX(C2:C4)", "=MAX(D2:D4)"],
    ];
    const book = calculated([sheet("Group", lines)]);
    return reviewBook(book, { rules: [oddCalculation] }).findings.flatMap(({ cells }) => cells);
  };

  test.each(["最高", "最好", "Best branch", "Highest", "Mean"])("a row of %s adds nothing up", (label) => {
    expect(last(label)).toEqual([]);
  });

  test("a row that is not named so adds up what stands above", () => {
    expect(last("Together")).toEqual(["B7", "C7", "D7"]);
  });
});
