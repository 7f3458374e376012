import { calculated, list, sheet, spot, type Line } from "../book";
import type { Validation } from "../../../src/core/book/book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const TABLE = "评价";
const OPTIONS = "选项";
const indicators = [
  "服务效率",
  "服务态度",
  "专业能力",
  "技术支持",
  "故障排除",
  "退换货",
  "网点布局",
  "服务时间",
  "响应速度",
  "投诉回访",
];
const weightSets: Readonly<Record<number, readonly number[]>> = {
  6: [0.2, 0.2, 0.15, 0.15, 0.2, 0.1],
  8: [0.2, 0.15, 0.1, 0.1, 0.15, 0.1, 0.1, 0.1],
  10: [0.15, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.05],
};
const degrees = ["未开展", "部分开展", "基本开展", "全面开展"];

/** Weighted indicators, each answered from its own list of options, a gap to the target, and a grade from bounds. */
export const weights: Layout = {
  id: "weights",
  heldOut: false,
  build(random) {
    const size = random.pick([6, 8, 10]) ?? 6;
    const lines: Line[] = [
      ["服务质量评价"],
      ["评价指标", "权重", "评价", "得分", "加权得分", "目标", "差距", null, "下限", "等级"],
    ];
    for (let index = 0; index < size; index++) lines.push(indicatorLine(index, size, random));
    addTotals(lines, size);
    addBands(lines);
    const sheets = [sheet(TABLE, lines, validations(size)), sheet(OPTIONS, optionLines(size))];
    return { book: calculated(sheets), parts: partsOf(size) };
  },
};

const answer = (index: number, degree: number): string => `${indicators[index] ?? ""}${degrees[degree] ?? ""}`;

function indicatorLine(index: number, size: number, random: Random): Line {
  const row = index + 3;
  const chosen = answer(index, random.whole(1, 3));
  const score = `=IF(C${row}="","",(MATCH(C${row},${OPTIONS}!$B$${index + 2}:$E$${index + 2},0)-1)/3*100)`;
  const weighted = `=IF(D${row}="","",B${row}*D${row})`;
  const gap = `=IF(D${row}="","",F${row}-D${row})`;
  return [indicators[index] ?? "", weightSets[size]?.[index] ?? 0, chosen, score, weighted, 90, gap];
}

function addTotals(lines: Line[], size: number): void {
  const last = size + 2;
  const open = `COUNTBLANK(C3:C${last})`;
  lines.push(["合计", `=SUM(B3:B${last})`, null, null, `=IF(${open}>0,"",SUM(E3:E${last}))`, null, null], []);
  lines.push(["综合得分", `=IF(${open}>0,"",SUMPRODUCT(B3:B${last},D3:D${last})/SUM(B3:B${last}))`]);
  lines.push(["平均得分", `=IF(COUNT(D3:D${last})=0,"",AVERAGE(D3:D${last}))`]);
  lines.push(["等级", `=IF(B${last + 3}="","",VLOOKUP(B${last + 3},$I$3:$J$6,2,TRUE))`]);
}

/** Lower bounds, ascending, as an approximate look-up needs them. */
function addBands(lines: Line[]): void {
  const bands: Line[] = [
    [0, "差"],
    [60, "中"],
    [75, "良"],
    [90, "优"],
  ];
  bands.forEach((band, index) => {
    const line = lines[index + 2] ?? [];
    lines[index + 2] = [...line, ...Array<null>(8 - line.length).fill(null), ...band];
  });
}

const optionLines = (size: number): Line[] => [
  ["评价指标", "选项1", "选项2", "选项3", "选项4"],
  ...Array.from({ length: size }, (_, index): Line => [
    indicators[index] ?? "",
    ...degrees.map((_, degree) => answer(index, degree)),
  ]),
];

const validations = (size: number): Validation[] =>
  Array.from({ length: size }, (_, index) => list(`C${index + 3}`, `=${OPTIONS}!$B$${index + 2}:$E$${index + 2}`));

function partsOf(size: number): Parts {
  const rows = Array.from({ length: size }, (_, index) => index + 2);
  const last = size + 2;
  const at = (row: number, column: number): ReturnType<typeof spot> => spot(TABLE, row, column);
  const total = { sections: [{ heading: null, rows, sum: null }], total: last };
  return {
    ...noParts,
    tables: [{ sheet: TABLE, header: 1, ...total, text: 0, points: 1, score: 3, deducted: null, verdict: 2 }],
    sectionSums: [],
    totals: [at(last, 1), at(last, 4)],
    ratios: [at(last + 2, 1), at(last + 3, 1)],
    finals: [at(last + 2, 1)],
    grades: [],
    bands: [{ sheet: TABLE, column: 8, rows: [2, 3, 4, 5], lookups: [at(last + 4, 1)] }],
    entries: [{ sheet: TABLE, column: 2, rows }],
    calculated: [3, 4, 6].map((column) => ({ sheet: TABLE, column, rows })),
    points: rows.map((row) => at(row, 1)),
  };
}
