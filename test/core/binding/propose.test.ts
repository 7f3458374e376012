import { proposeBindings } from "../../../src/core/binding/propose";
import { bookOfSheets, sheetOfRows, type Written } from "./books";

const proposals = (rows: readonly (readonly Written[])[]) => proposeBindings(bookOfSheets(sheetOfRows(rows)));

test.each<[string, readonly (readonly Written[])[]]>([
  [
    "a price list",
    [
      ["序号", "名称", "数量", "单价", "金额"],
      [1, "螺丝", 2, 3, 6],
      [2, "螺母", 2, 3, 6],
    ],
  ],
  [
    "marks of a class",
    [
      ["姓名", "语文", "数学", "总分"],
      ["张三", 80, 90, 170],
      ["李四", 70, 60, 130],
    ],
  ],
  [
    "a budget",
    [
      ["Item", "Budget", "Actual", "Variance"],
      ["Rent", 100, 90, 10],
      ["Power", 50, 60, -10],
    ],
  ],
  [
    "a calendar",
    [
      ["Date", "Task", "Owner"],
      ["2026-01-01", "Plan", "Li"],
      ["2026-02-01", "Do", "Wu"],
    ],
  ],
  ["nothing", []],
])("%s is not taken for a score sheet", (_name, rows) => {
  expect(proposals(rows).filter(({ confidence }) => confidence >= 0.6)).toEqual([]);
});

test("hidden sheets are left aside", () => {
  const rows = [
    ["序号", "考核内容", "分值", "得分"],
    [1, "制度", 10, 8],
    [2, "人员", 10, 9],
  ];
  expect(proposeBindings(bookOfSheets(sheetOfRows(rows, { visibility: "hidden" })))).toEqual([]);
});

describe("what cannot be read is told, never guessed", () => {
  const sheet = (row: readonly Written[]) =>
    proposals([
      ["序号", "考核内容", "分值", "扣分", "得分", "不适用"],
      row,
      [2, "人员", 10, 1, 9],
      [3, "场地", 10, 0, 10],
    ])[0]?.reading;

  test("points that do not add up", () => {
    expect(sheet([1, "制度", 10, 2, 9])?.problems).toMatchObject([
      { code: "CONTRADICTION", clause: "1", awarded: "9", points: "10", other: "2" },
    ]);
  });
  test("a mark that may mean either", () => {
    expect(sheet([1, "制度", 10, null, null, "/"])?.problems).toMatchObject([{ code: "UNCLEAR_MARK", found: "/" }]);
  });
  test("a number in the column of marks is the points of the empty item", () => {
    expect(sheet([1, "制度", 10, null, null, 10])?.clauses[0]?.raw.verdict).toBe("excluded");
    expect(sheet([1, "制度", 10, null, 8, 0])?.clauses[0]?.raw).toMatchObject({ verdict: "partial", awarded: "8" });
  });
  test("an error in a cell stays an error", () => {
    expect(sheet([1, "制度", 10, null, { error: "#REF!" }])?.clauses[0]?.raw.verdict).toEqual({ error: "#REF!" });
  });
  test("a blank is not assessed", () => {
    expect(sheet([1, "制度", 10])?.clauses[0]?.raw.verdict).toBeNull();
  });
});

test("a formula over blank cells shows a zero that nobody entered", () => {
  const [proposal] = proposals([
    ["条款", "要求", "分值", "完成数", "得分"],
    ["1", "制度", 10, null, { formula: "=C2*D2", value: 0 }],
    ["2", "人员", 10, 1, { formula: "=C3*D3", value: 10 }],
  ]);
  expect(proposal?.reading.clauses.map(({ raw }) => raw.verdict)).toEqual([null, "conforms"]);
});

test("a more certain table comes before another, whatever their order", () => {
  const [first, second] = proposals([
    ["Item", "Rating", "Colour"],
    ["a", "Conform", "red"],
    ["b", "odd", "blue"],
    [],
    ["序号", "考核内容", "分值", "得分"],
    [1, "制度", 10, 8],
    [2, "人员", 10, 9],
    [3, "场地", 10, 9],
  ]);
  expect(first?.binding.columns).toMatchObject({ points: 2, awarded: 3 });
  expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 0);
});

test("what stands above the headings is no part of them", () => {
  const [proposal] = proposals([
    ["说明：逐项评分，缺项注明原因。"],
    ["受检单位：", null, null, "日期："],
    ["序号", "考核项目", "分值", "得分"],
    [1, "制度", 10, 9],
    [2, "人员", 10, 7],
  ]);
  expect(proposal?.headings.map(({ text }) => text)).toEqual(["序号", "考核项目", "分值", "得分"]);
});

test("a sheet of 20,000 rows and 50 columns is looked through", () => {
  const heading = ["序号", "考核内容", "分值", "得分", ...Array.from({ length: 46 }, (_, index) => `备用${index}`)];
  const row = (index: number): Written[] => [index, `第 ${index} 项`, 10, 8, ...Array.from({ length: 46 }, () => 1)];
  const sheet = sheetOfRows([heading, ...Array.from({ length: 20_000 }, (_, index) => row(index + 1))]);
  const [proposal] = proposeBindings(bookOfSheets(sheet));
  expect(proposal?.reading.clauses.length).toBe(20_000);
}, 120_000);
