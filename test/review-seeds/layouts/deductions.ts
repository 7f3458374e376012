import { calculated, list, sheet, spot, type Line } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const NAME = "评分表";
const names = ["服务组织", "人员配置", "服务资源", "投诉处理", "服务文化", "配送与安装"];
const numerals = ["一", "二", "三", "四", "五", "六"];
const texts = [
  "设立专门的售后服务部门",
  "服务人员持证上岗",
  "服务网点覆盖销售区域",
  "配备必要的检测工具",
  "服务制度健全并有效执行",
  "投诉在承诺时限内处理",
  "定期开展顾客满意度调查",
  "明示服务承诺",
];

interface Section {
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** One sheet with sections, subtotals, a total, special items and a grade: 序号 考核内容 分值 扣分 得分 扣分原因. */
export const deductions: Layout = {
  id: "deductions",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["售后服务考核评分表"],
      ["被评单位", "某公司"],
      ["序号", "考核内容", "分值", "扣分", "得分", "扣分原因"],
    ];
    const sections = Array.from({ length: random.whole(3, 5) }, (_, index) => addSection(lines, index, random));
    const total = lines.length;
    const add = (letter: string): string => `=${sections.map(({ sum }) => `${letter}${sum + 1}`).join("+")}`;
    lines.push(["合计", null, add("C"), add("D"), add("E"), null], []);
    const rate = addResults(lines, total, random);
    const entries = list(`D4:D${total}`, ["0", "0.5", "1", "2"]);
    return { book: calculated([sheet(NAME, lines, [entries])]), parts: partsOf(sections, total, rate) };
  },
};

function addSection(lines: Line[], index: number, random: Random): Section {
  const heading = lines.length;
  const size = random.whole(3, 7);
  lines.push([`${numerals[index] ?? ""}、${names[index] ?? ""}`, null, null, null, null, null]);
  const rows = Array.from({ length: size }, (_, line) => heading + 1 + line);
  let declared = 0;
  for (const row of rows) {
    const points = random.whole(2, 8);
    declared += points;
    const lost = random.next() < 0.7 ? 0 : random.pick([0.5, 1, 2]);
    const text = texts[(row + index) % texts.length] ?? "";
    lines.push([
      row - heading,
      text,
      points,
      lost ?? 0,
      `=IF(D${row + 1}="","",C${row + 1}-D${row + 1})`,
      lost ? "记录不全" : null,
    ]);
  }
  lines[heading] = [`${numerals[index] ?? ""}、${names[index] ?? ""}(${declared}分)`, null, null, null, null, null];
  const [first, last] = [heading + 2, heading + 1 + size];
  const sum = (letter: string): string => `=SUM(${letter}${first}:${letter}${last})`;
  lines.push(["小计", null, sum("C"), sum("D"), sum("E"), null]);
  return { heading, rows, sum: lines.length - 1 };
}

/** Rate, special items with their limits, final score and grade below the table; answers the row of the rate. */
function addResults(lines: Line[], total: number, random: Random): number {
  const rate = lines.length;
  const at = (offset: number): string => `E${rate + 1 + offset}`;
  lines.push(["得分率", null, null, null, `=E${total + 1}/C${total + 1}`, null]);
  lines.push(["折算得分(百分制)", null, null, null, `=${at(0)}*100`, null]);
  lines.push(["特别扣分项数(每项扣1分)", null, null, null, random.whole(0, 3), null]);
  lines.push(["特别加分项数", null, null, null, random.whole(0, 2), null]);
  lines.push(["计入加分(最多1分)", null, null, null, `=MIN(1,${at(3)})`, null]);
  lines.push(["最终得分(0至100分)", null, null, null, `=MAX(0,MIN(100,${at(1)}-${at(2)}+${at(4)}))`, null]);
  const bands = `IF(${at(5)}>=95,"五星级",IF(${at(5)}>=90,"四星级",IF(${at(5)}>=80,"三星级","达标级")))`;
  const veto = `IF(OR(${at(5)}<70,${at(2)}>=5),"评价不合格",${bands})`;
  lines.push(["评价等级", null, null, null, `=${veto}`, null]);
  lines.push(["注:特别扣分项达到5项或最终得分低于70分的,评价不合格。", null, null, null, null, null]);
  return rate;
}

function partsOf(sections: readonly Section[], total: number, rate: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const at = (row: number, column = 4): ReturnType<typeof spot> => spot(NAME, row, column);
  return {
    ...noParts,
    tables: [{ sheet: NAME, header: 2, sections, total, text: 1, points: 2, score: 4, deducted: 3, verdict: null }],
    sectionSums: sections.flatMap(({ sum }) => [at(sum, 2), at(sum, 4)]),
    totals: [at(total, 2), at(total, 4)],
    ratios: [at(rate)],
    finals: [at(rate + 5), at(rate + 1)],
    grades: [at(rate + 6)],
    limits: [at(rate + 4), at(rate + 5), at(rate + 6)],
    entries: [{ sheet: NAME, column: 3, rows }],
    calculated: [{ sheet: NAME, column: 4, rows }],
    points: rows.map((row) => at(row, 2)),
  };
}
