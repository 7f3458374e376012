import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const SPECIAL = "特殊扣分";
const SUMMARY = "汇总";
const [HEADER, SUBS] = [2, 21];
/** Columns of points, deduction, reason, 适用 and score; the third sheet was made in another year. */
const usual = [2, 3, 4, 5, 6] as const;
const later = [3, 4, 6, 2, 5] as const;
const groups = [
  { name: "服务体系", order: usual, subs: "组织架构6 人员配置4 资源配置6 规范要求10 监督6 改进4 服务文化4" },
  { name: "商品服务", order: usual, subs: "商品信息6 技术支持6 配送4 维修8 质量保证6" },
  { name: "顾客服务", order: later, subs: "顾客关系14 投诉处理16" },
];
const reasons = ["未见近一年记录", "制度未覆盖外包网点", "抽查3单,1单超时", "人员未持证", "回访记录不全"];
const events = ["媒体曝光(属实)", "监管抽查不合格", "重大投诉超期未结", "拒绝提供资料", "上年不符合项未整改"];
const notes = [
  ["售后服务评价自评表 填写说明"],
  ["1. 满分100分:服务体系40分、商品服务30分、顾客服务30分。各条先给满分,再按问题扣分。"],
  ["2. 不适用的条款不计分值,折算得分=得分÷适用分×标准分,保留两位小数;小计行“适用”列为适用分。"],
  [
    "3. 特殊扣分每项不超过单项上限,累计最多扣10分;总得分不低于0分。任一大类得分率低于60%的按不达标处理;弄虚作假的不予评定。",
  ],
];
type Group = ReturnType<typeof planned>[number];
const letter = (column: number): string => String.fromCharCode(65 + column);
const over = (column: number, rows: readonly number[]): string =>
  `${letter(column)}${(rows[0] ?? 0) + 1}:${letter(column)}${(rows.at(-1) ?? 0) + 1}`;
const area = ({ name, order, total }: Group, at: 1 | 3) => `${name}!${over(order[at], [HEADER + 1, total - 1])}`;
/** A consultant's home-made workbook for the self-evaluation of after-sales service: 100 points less deductions. */
export const afterSales: Layout = {
  id: "after-sales",
  heldOut: false,
  build(random) {
    const plan = planned(random);
    const tables = plan.map((group, index) => {
      const drop = over(group.order[3], [HEADER + 1, group.total - 1]);
      return sheet(group.name, groupLines(group, index, random), [list(drop, ["是", "否"])]);
    });
    const special = sheet(SPECIAL, specialLines(random), [list("D12", ["是", "否"])]);
    const summary = sheet(SUMMARY, summaryLines(plan, detailLines(plan)));
    const book = calculated([sheet("填写说明", notes), ...tables, special, summary]);
    return { book, parts: partsOf(plan) };
  },
};

function planned(random: Random) {
  return groups.map((group, index) => {
    let total = HEADER + 1;
    const sections = group.subs.split(" ").map((words, sub) => {
      const worth = Number(words.replace(/\D/g, ""));
      const size = random.whole(2, worth > 8 ? 5 : 3);
      const each = random.whole(1, Math.floor(worth / size));
      const points = Array.from({ length: size }, (_, line) => (line === size - 1 ? worth - each * line : each));
      const heading = total;
      const rows = points.map((_, line) => heading + 1 + line);
      total += rows.length + 2;
      const name = words.replace(/\d/g, "");
      return { code: `5.${index + 1}.${sub + 1}`, name, worth, points, heading, rows, sum: total - 1 };
    });
    return { ...group, sections, total, worth: sections.reduce((sum, one) => sum + one.worth, 0) };
  });
}

/** A line with the cells (points, deduction, reason, 适用, score, check) at their columns. */
const placed = (order: Group["order"], start: Line, cells: Line): Line => [
  ...[0, 1].map((column) => start[column] ?? null),
  ...[2, 3, 4, 5, 6, 7].map((column) => cells[[...order, 7].indexOf(column)] ?? null),
];

function groupLines({ name, order, sections, total, worth }: Group, index: number, random: Random): Line[] {
  const lines: Line[] = [
    [`${"一二三".charAt(index)}、${name}(${worth}分)`],
    ["扣分不得超过该条分值;不适用的条款填“否”,不扣分;有扣分必须写原因。"],
    placed(order, ["条款", "评价内容"], ["分值", "扣分", "扣分原因", "适用", "得分", "检查"]),
  ];
  for (const section of sections) lines.push(...sectionLines(section, order, random));
  const plus = (column: number): string => sections.map((one) => letter(column) + (one.sum + 1)).join("+");
  const labels = `SUMIF($A$${HEADER + 2}:$A$${total},"小计",`;
  const whole = order === later ? plus : (at: number): string => `${labels}${over(at, [HEADER + 1, total - 1])})`;
  const sums = order.map((column, index) => (index === 2 ? null : `=${whole(column)}`));
  return [...lines, placed(order, ["合计"], sums)];
}

function sectionLines(section: Group["sections"][number], order: Group["order"], random: Random): Line[] {
  const { code, name, worth, points, heading, rows } = section;
  const lines = rows.map((row, line): Line => {
    const [p, d, r, a] = order.map((column) => letter(column) + (row + 1));
    const [most, chance] = [points[line] ?? 0, random.next()];
    const out = chance < 0.07 && heading > HEADER + 1;
    const deducted = out || chance < 0.6 ? null : Math.min(most, random.pick([0.5, 0.5, 1, 1, 2]) ?? 1);
    const reason = deducted === null ? null : (random.pick(reasons) ?? null);
    const check = `=IF(${d}>${p},"超分",IF(AND(${d}>0,${r}=""),"补原因",""))`;
    const cells = [most, deducted, reason, out ? "否" : "是", `=IF(${a}="否",0,${p}-${d})`, check];
    return placed(order, [`${code}.${line + 1}`, `${name}第${line + 1}条`], cells);
  });
  const [p, d, , a, s] = order.map((column) => over(column, rows));
  const sums = [`=SUM(${p})`, `=SUM(${d})`, null, `=SUMIF(${a},"是",${p})`, `=SUM(${s})`];
  return [[code, `${name}(${worth}分)`], ...lines, placed(order, ["小计"], sums)];
}

function specialLines(random: Random): Line[] {
  const lines = [3, 2, 1, 0.5, 0.5].map((each, index): Line => {
    const times = random.next() < 0.6 ? 0 : random.whole(1, 4);
    return [index + 1, events[index] ?? "", each, times, `=MIN(C${index + 4}*D${index + 4},F${index + 4})`, each * 2];
  });
  return [
    ["特殊扣分(评价期内发生的)"],
    [],
    ["序号", "事项", "每次扣分", "次数", "扣分", "单项上限"],
    ...lines,
    [null, "小计", null, "=SUM(D4:D8)", "=SUM(E4:E8)"],
    [null, "实扣(累计最多扣10分)", null, null, "=MIN(E9,F10)", 10],
    [],
    ["否决", "评价中是否发现弄虚作假", null, random.next() < 0.06 ? "是" : "否", null, null],
  ];
}

function detailLines(plan: readonly Group[]): Line[] {
  const subs = plan.flatMap(({ name, order, sections }) => sections.map((one) => ({ one, name, order })));
  return subs.map(({ one, name, order }, index): Line => {
    const row = SUBS + 1 + index;
    const [points, , , applies, score] = order.map((column) => `${name}!${letter(column)}${one.sum + 1}`);
    const rate = `=IF(D${row}=0,"不适用",E${row}/D${row})`;
    return [one.code, one.name, one.worth, `=${applies}`, `=${score}`, rate, `=IF(C${row}=${points},"√","分值不符")`];
  });
}

function summaryLines(plan: readonly Group[], detail: readonly Line[]): Line[] {
  const main = plan.map(({ name, order, total, worth }, index): Line => {
    const row = index + 5;
    const [, deducted, , applies, score] = order.map((column) => `=${name}!${letter(column)}${total + 1}`);
    const share = `=IF(D${row}=0,0,ROUND(F${row}/D${row}*C${row},2))`;
    const reached = [applies ?? "", deducted ?? "", score ?? "", share, `=IF(D${row}=0,"不适用",F${row}/D${row})`];
    return ["一二三".charAt(index), name, worth, ...reached];
  });
  const found = plan.map((one) => `COUNTIFS(${area(one, 3)},"是",${area(one, 1)},">0")`);
  const left = plan.map((one) => `COUNTIF(${area(one, 3)},"否")`);
  const last = SUBS + detail.length;
  const stars = [15, 16, 17, 18].map((row) => `IF(G10>=A${row},B${row},`).join("");
  return [
    ["售后服务评价自评汇总"],
    ["依据:商品售后服务评价体系;星级以总得分为准"],
    [],
    ["序号", "评价项目", "标准分", "适用分", "扣分", "得分", "折算得分", "得分率"],
    ...main,
    [null, "合计", ...["C", "D", "E", "F", "G"].map((at) => `=SUM(${at}5:${at}7)`), "=F8/D8"],
    [null, "减:特殊扣分", null, null, null, null, `=${SPECIAL}!E10`],
    [null, "总得分(不低于0分)", null, null, null, null, "=MAX(0,ROUND(G8-G9,2))"],
    [null, "最低大类得分率(低于60%按不达标)", null, null, null, null, "=MIN(H5:H7)", 0.6],
    [null, "评定星级", null, null, null, null, `=IF(${SPECIAL}!D12="是","不予评定",IF(G11<H11,B19,${stars}B19))))))`],
    [],
    ["分数下限", "星级"],
    ...["95五星级", "90四星级", "80三星级", "70达标级", "00不达标"].map((of) => [parseInt(of), of.slice(2)]),
    [],
    ["条款", "子项", "标准分", "适用分", "得分", "得分率", "核对"],
    ...detail,
    [null, "合计", ...["C", "D", "E"].map((at) => `=SUM(${at}${SUBS + 1}:${at}${last})`), `=E${last + 1}/D${last + 1}`],
    [null, "扣分条数", `=${found.join("+")}`],
    [null, "不适用条数", `=${left.join("+")}`],
  ];
}

function partsOf(plan: readonly Group[]): Parts {
  const details = plan.flatMap((one) => one.sections).map((_, index) => SUBS + index);
  const end = SUBS + details.length;
  const at = (rows: readonly number[], columns: readonly number[]): Spot[] =>
    rows.flatMap((row) => columns.map((column) => spot(SUMMARY, row, column)));
  const tables = plan.map(({ name, order: [points, deducted, , verdict, score], sections, total }) => {
    return { sheet: name, header: HEADER, sections, total, text: 1, points, score, deducted, verdict };
  });
  const rows = (one: Group): number[] => one.sections.flatMap((section) => section.rows);
  const sums = (one: Group): number[] => one.sections.map((section) => section.sum);
  const inside = (of: (one: Group) => readonly number[], indexes: readonly (0 | 1 | 3 | 4)[]): Spot[] =>
    plan.flatMap((one) => of(one).flatMap((row) => indexes.map((index) => spot(one.name, row, one.order[index]))));
  const columns = (on: string, of: number[], rows: number[]) => of.map((column) => ({ sheet: on, column, rows }));
  return {
    ...noParts,
    tables,
    sectionSums: inside(sums, [0, 1, 3, 4]),
    totals: [...inside((one) => [one.total], [0, 1, 3, 4]), ...at([7], [2, 3, 4, 5, 6]), ...at([end], [2, 3, 4])],
    counts: at([end + 1, end + 2], [2]),
    ratios: [...at([4, 5, 6], [6, 7]), ...at([7], [7]), ...at([...details, end], [5])],
    finals: at([9], [6]),
    grades: at([11], [6]),
    bands: [{ sheet: SUMMARY, column: 0, rows: [14, 15, 16, 17, 18], lookups: at([11], [6]) }],
    limits: [...[3, 4, 5, 6, 7, 9].map((row) => spot(SPECIAL, row, 4)), ...at([9, 11], [6])],
    wordCells: [...inside(rows, [4]), ...inside(sums, [3]), ...at([end + 1, end + 2], [2]), ...at([11], [6])],
    entries: plan.flatMap((one) => columns(one.name, [one.order[3]], rows(one))),
    perSection: [...at([4, 5, 6], [3, 4, 5]), ...at(details, [3, 4, 6])],
    calculated: [
      ...plan.flatMap((one) => columns(one.name, [one.order[4], 7], rows(one))),
      ...columns(SUMMARY, [3, 4, 5, 6, 7], [4, 5, 6]),
      ...columns(SUMMARY, [3, 4, 5, 6], details),
      ...columns(SPECIAL, [4], [3, 4, 5, 6, 7]),
    ],
    points: [...inside(rows, [0]), ...at([4, 5, 6, ...details], [2])],
  };
}
