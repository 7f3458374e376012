import { calculated, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type CalculatedColumn, type ClauseTable, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const STANDARD = "考核标准";
const QUARTER = "季度汇总";
const months = ["7月", "8月", "9月"];
const NONE = "无";
const FIRST = 5;
const names = ["锦绣花园", "滨江一号", "云栖商务中心", "东湖公寓"];
/** 带“*”的项目不是每个小区都有。 */
const catalogue = [
  "客户服务|24小时值班电话有人接听|报修30分钟内响应|投诉处理有回访记录|服务人员着装挂牌",
  "秩序维护|门岗登记制度落实|巡更记录完整|消防通道畅通|*地下车库照明标线完好",
  "环境保洁|楼道每日清扫|垃圾日产日清|外围无乱堆乱放|消杀作业有记录",
  "设施设备|配电房双人双锁|水泵房巡检记录|*电梯年检合格、困人处置及时|公共照明完好率98%以上",
  "绿化养护|草坪修剪及时|无枯死缺株|*水景喷泉定期换水",
];
const bonuses = ["业主锦旗或书面表扬", "合理化建议被采纳", "协助处置突发事件"];
const worth = [0.5, 1, 2];
const bounds = [0, 60, 75, 90];
const grades = ["不合格", "合格", "良好", "优秀"];
const paid = [0.9, 0.95, 0.98, 1];

type Plan = ReturnType<typeof planOf>;

/**
 * 物业服务质量月度考核表:每月一张,各项目并列(扣分、得分两列),分类小计用SUMIF集中列在下面,加分封顶、
 * 责任事故封顶;季度汇总取三个月平均分,排名、定等级和付费比例。
 */
export const propertyService: Layout = {
  id: "property-service",
  heldOut: true,
  build(random) {
    const plan = planOf(random);
    const sheets = months.map((month) => sheet(month, monthLines(month, plan, random)));
    const book = calculated([sheet(STANDARD, standardLines(plan)), ...sheets, sheet(QUARTER, quarterLines(plan))]);
    return { book, parts: partsOf(plan) };
  },
};

/** 考核项目和各行位置(从零数)。 */
function planOf(random: Random) {
  const projects = names.slice(0, random.whole(3, 4));
  const shares = projects.length === 4 ? [25, 25, 30, 20] : [20, 25, 20, 20, 15];
  const categories = shares.map((points, index) => ({ name: catalogue[index]?.split("|")[0] ?? "", points }));
  const items = categories.flatMap(({ name, points }, index) => {
    const texts = (catalogue[index] ?? "").split("|").slice(1).slice(-random.whole(3, 4));
    const each = Math.floor(points / texts.length);
    const shift = random.whole(0, 2);
    const first = points - each * (texts.length - 1) + shift;
    return texts.map((text, line) => ({
      category: name,
      text: text.replace("*", ""),
      points: line === 0 ? first : line === 1 ? each - shift : each,
      missing: projects.map(() => text.startsWith("*") && random.next() < 0.35),
    }));
  });
  const subs = FIRST + items.length + 1;
  return { projects, categories, items, subs, sum: subs + categories.length };
}

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const deductedIn = (project: number): number => 3 + 2 * project;

function standardLines({ categories }: Plan): Line[] {
  const last = categories.length + 2;
  return [
    ["物业服务质量考核标准"],
    ["类别", "分值", "说明"],
    ...categories.map(({ name, points }): Line => [name, points, "细目见月度考核表"]),
    ["合计", `=SUM(B3:B${last})`, "应为100分"],
    [],
    ["加分上限", 5, "每月加分合计最高5分"],
    ["责任事故封顶", 59, "当月发生责任事故的,月度得分最高59分"],
    [],
    ["等级下限", "等级", "服务费支付比例"],
    ...bounds.map((bound, index): Line => [bound, grades[index] ?? "", paid[index] ?? 1]),
  ];
}

function monthLines(month: string, plan: Plan, random: Random): Line[] {
  const { projects, categories, items, subs, sum } = plan;
  const last = FIRST + items.length;
  const letters = projects.flatMap((_, index) => [letterOf(deductedIn(index)), letterOf(deductedIn(index) + 1)]);
  const summed = ["C", ...letters];
  const bySum = (at: string, row: number): string =>
    `=SUMIF($A$${FIRST + 1}:$A$${last},$A${row},${at}$${FIRST + 1}:${at}$${last})`;
  const sub = (name: string, row: number): Line => [name, "小计", ...summed.map((at) => bySum(at, row))];
  return [
    [`物业服务质量月度考核表(${month})`],
    ["总分100分。每项扣完为止,不倒扣;项目没有该设施的在扣分栏填“无”,不计应得分。"],
    ["考核部门:物业管理科"],
    [null, null, null, ...projects.flatMap((name) => [name, null])],
    ["类别", "考核内容", "标准分", ...projects.flatMap(() => ["扣分", "得分"])],
    ...items.map((item, index) => itemLine(item, FIRST + 1 + index, random)),
    [],
    ...categories.map(({ name }, index) => sub(name, subs + 1 + index)),
    [null, "合计", ...summed.map((at) => `=SUM(${at}${subs + 1}:${at}${sum})`)],
    ...resultLines(plan, random),
  ];
}

type Of = (score: string, deducted: string) => string;

function resultLines({ projects, categories, items, sum }: Plan, random: Random): Line[] {
  const [limit, band] = [categories.length + 5, categories.length + 9];
  const within = (at: string): string => `${at}$${FIRST + 1}:${at}$${FIRST + items.length}`;
  const pairs = (of: (d: string, e: string) => Line): Line =>
    projects.flatMap((_, index) => of(letterOf(deductedIn(index)), letterOf(deductedIn(index) + 1)));
  const result = (text: string, of: Of): Line => [null, text, null, ...pairs((d, e) => [null, of(e, d)])];
  const bonus = (text: string, index: number): Line => {
    const row = sum + 6 + index;
    const line = pairs((d) => [random.next() < 0.6 ? 0 : random.whole(1, 3), `=${d}${row}*$C${row}`]);
    return ["加分", text, worth[index] ?? 1, ...line];
  };
  const full = (e: string): string => `${e}${sum + 3}+${e}${sum + 9}`;
  const least = `${STANDARD}!$B$${limit + 1}`;
  const bands = `${STANDARD}!$A$${band}:$B$${band + 3}`;
  return [
    result("应得分", (_, d) => `=$C${sum + 1}-SUMIF(${within(d)},"${NONE}",${within("$C")})`),
    result("折算得分(百分制)", (e) => `=IF(${e}${sum + 2}=0,0,ROUND(${e}${sum + 1}/${e}${sum + 2}*100,2))`),
    [],
    [null, "加分项(每月合计最高加5分)", "每次加分", ...pairs(() => ["次数", "加分"])],
    ...bonuses.map(bonus),
    result("加分小计", (e) => `=MIN(${STANDARD}!$B$${limit},SUM(${e}${sum + 6}:${e}${sum + 8}))`),
    [null, "责任事故次数(有则月度得分最高59分)", null, ...pairs(() => [random.next() < 0.06 ? 1 : 0, null])],
    result("月度得分", (e, d) => `=IF(${d}${sum + 10}>0,MIN(${least},${full(e)}),${full(e)})`),
    result("等级", (e) => `=VLOOKUP(${e}${sum + 11},${bands},2,TRUE)`),
  ];
}

function itemLine({ category, text, points, missing }: Plan["items"][number], row: number, random: Random): Line {
  const cells = missing.flatMap((none, project): Line => {
    const d = `${letterOf(deductedIn(project))}${row}`;
    const deducted = random.next() < 0.5 ? 0 : Math.min(points, random.pick([0.5, 1, 1.5, 2, 3]) ?? 1);
    return [none ? NONE : deducted, `=IF(${d}="${NONE}","",MAX(0,$C${row}-${d}))`];
  });
  return [category, text, points, ...cells];
}

function quarterLines({ projects, categories, sum }: Plan): Line[] {
  const [last, band] = [projects.length + 2, categories.length + 9];
  const bands = `${STANDARD}!$A$${band}:$C$${band + 3}`;
  const project = (name: string, index: number): Line => {
    const row = index + 3;
    const scores = months.map((month) => `='${month}'!${letterOf(deductedIn(index) + 1)}${sum + 11}`);
    const graded = [2, 3].map((at) => `=VLOOKUP(F${row},${bands},${at},TRUE)`);
    const mean = `=ROUND(AVERAGE(C${row}:E${row}),2)`;
    const low = `=COUNTIF(C${row}:E${row},"<60")`;
    return [index + 1, name, ...scores, mean, `=RANK(F${row},$F$3:$F$${last})`, ...graded, low];
  };
  const over = ["C", "D", "E", "F"].map((at) => `=ROUND(AVERAGE(${at}3:${at}${last}),2)`);
  return [
    ["第三季度物业服务质量考核汇总"],
    ["序号", "项目", ...months, "季度平均", "排名", "等级", "支付比例", "不合格月数"],
    ...projects.map(project),
    [null, "平均", ...over],
  ];
}

const cells = (sheets: readonly string[], rows: readonly number[], columns: readonly number[]): Spot[] =>
  sheets.flatMap((name) => rows.flatMap((row) => columns.map((column) => spot(name, row, column))));
const down = (sheets: readonly string[], rows: readonly number[], columns: readonly number[]): CalculatedColumn[] =>
  sheets.flatMap((name) => columns.map((column) => ({ sheet: name, column, rows })));

function partsOf({ projects, categories, items, subs, sum }: Plan): Parts {
  const rows = items.map((_, index) => FIRST + index);
  const subRows = categories.map((_, index) => subs + index);
  const scores = projects.map((_, index) => deductedIn(index) + 1);
  const columns = [2, ...scores.flatMap((score) => [score - 1, score])];
  const inside = (name: string): number[] => rows.filter((_, line) => items[line]?.category === name);
  const sections = categories.map(({ name }, index) => ({ heading: null, rows: inside(name), sum: subs + index }));
  const form = { header: FIRST - 1, sections, total: sum, text: 1, points: 2, verdict: null };
  const listed = projects.map((_, index) => 2 + index);
  const graded = [...cells(months, [sum + 11], scores), ...cells([QUARTER], listed, [7])];
  const band = bounds.map((_, index) => categories.length + 8 + index);
  const tableOf = (sheet: string, score: number): ClauseTable => ({ sheet, ...form, score, deducted: score - 1 });
  return {
    ...noParts,
    tables: months.flatMap((month) => scores.map((score) => tableOf(month, score))),
    sectionSums: cells(months, subRows, columns),
    totals: [...cells(months, [sum], columns), spot(STANDARD, 2 + categories.length, 1)],
    counts: cells([QUARTER], listed, [9]),
    ratios: cells(months, [sum + 2], scores),
    finals: [...cells(months, [sum + 10], scores), ...cells([QUARTER], listed, [5])],
    grades: graded,
    bands: [{ sheet: STANDARD, column: 0, rows: band, lookups: [...graded, ...cells([QUARTER], listed, [8])] }],
    limits: cells(months, [...rows, sum + 8, sum + 10], scores),
    wordCells: cells(months, [...rows, sum + 1], scores),
    perSection: cells(months, subRows, columns),
    calculated: [
      ...down(months, rows, scores),
      ...down(months, [sum + 5, sum + 6, sum + 7], scores),
      ...down([QUARTER], listed, [2, 3, 4, 5, 6, 7, 8, 9]),
    ],
    points: [...cells(months, rows, [2]), ...categories.map((_, index) => spot(STANDARD, 2 + index, 1))],
  };
}
