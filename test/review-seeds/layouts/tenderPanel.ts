import { calculated, sheet, list, type Line } from "../book";
import type { Layout } from "../layout";
import type { Random } from "../random";
import {
  PRICE_ROW,
  RULES,
  PRICE,
  FACTS,
  upTo,
  panel,
  RESULT,
  partsOf,
  FACT_ROW,
  places,
  letter,
  HEAD,
  type Plan,
} from "./tenderPanelPlaces";
import { resultLines, VOID } from "./tenderPanelResult";

const members = ["赵一鸣", "钱慧", "孙志强", "李文娟", "周凯", "吴小兰", "郑国栋"];
const firms = ["华信电气", "中泰自动化", "鼎盛机电", "安科智能", "东方联创"];
const techniques = [
  "技术参数响应",
  "总体方案",
  "系统集成",
  "项目团队",
  "供货计划",
  "安装调试",
  "质量保证措施",
  "培训方案",
];
const facts = [
  ["类似业绩", 6, "D"],
  ["体系认证", 3, "F"],
  ["信用评价", 4, "I"],
  ["质保期", 3, "K"],
] as const;

/**
 * Evaluation of tenders for equipment: every member of the panel has a sheet with items down and bidders across,
 * the agency works out commercial facts and price points, the summary drops the highest and lowest and ranks.
 */
export const tenderPanel: Layout = {
  id: "tender-panel",
  heldOut: false,
  build(random) {
    const plan = planned(random);
    const last = PRICE_ROW + plan.bidders - 1;
    const book = calculated([
      sheet(RULES, ruleLines(plan)),
      sheet(PRICE, priceLines(plan, random), [
        list(`F${PRICE_ROW}:F${last}`, ["通过", "不通过"]),
        list(`G${PRICE_ROW}:G${last}`, ["是", "否"]),
      ]),
      sheet(FACTS, factLines(plan, random)),
      ...upTo(plan.experts).map((index) => sheet(panel(index), panelLines(plan, index, random))),
      sheet(RESULT, resultLines(plan)),
    ]);
    return { book, parts: partsOf(plan) };
  },
};

function planned(random: Random): Plan {
  const technical = random.pick([40, 45, 50]) ?? 50;
  const items = upTo(random.whole(5, 8)).map(() => 4);
  for (let left = technical - items.length * 4; left > 0; left -= 1) {
    const open = items.flatMap((points, index) => (points < 12 ? [index] : []));
    const chosen = random.pick(open) ?? 0;
    items[chosen] = (items[chosen] ?? 0) + 1;
  }
  const bidders = random.whole(3, 5);
  const strength = upTo(bidders).map((index) => (index > 0 && random.next() < 0.1 ? 0.25 : 0.6));
  return { bidders, experts: random.pick([3, 5, 7]) ?? 5, parts: [technical, 20, 80 - technical], items, strength };
}

const ruleLines = ({ parts }: Plan): Line[] => [
  ["低压配电柜采购及安装项目  综合评分办法"],
  ["满分100分;技术、商务由评委打分,报价由代理机构按公式计算"],
  ["部分", "评审内容", "分值(分)", "说明"],
  ["A", "技术部分", parts[0], "评委独立打分,最小0.5分"],
  ["B", "商务部分", parts[1], "B1~B4为客观分,见“商务资料”;B5由评委打分"],
  ["C", "报价部分", parts[2], "评标基准价÷评标价×满分,保留两位小数"],
  [null, "合计", "=SUM(C4:C6)", "应为100分"],
  [],
  [null, "技术得分率下限", 0.6, "各评委技术分合计的得分率低于60%的,按无效投标处理(不影响评标基准价)"],
  [null, "去最高最低分的评委人数", 5, "评委满5人时各去掉一个最高分、最低分后平均,不足5人直接平均"],
  [null, "小微企业价格扣除", 0.1, "货物由小微企业制造的,评标价按报价扣除10%"],
  [null, "最高投标限价(元)", 1280000, "修正后报价高于限价的无效"],
];

function priceLines({ bidders }: Plan, random: Random): Line[] {
  const last = PRICE_ROW + bidders - 1;
  const lines: Line[] = [
    ["报价评审表"],
    ["最高投标限价(元)", null, `=${RULES}!C12`],
    ["评标基准价(元)", null, `=MIN(H${PRICE_ROW}:H${last})`, "通过审查的最低评标价"],
    [],
    [
      "序号",
      "投标人",
      "投标报价(元)",
      "算术修正(元)",
      "修正后报价",
      "符合性审查",
      "小微企业",
      "评标价(元)",
      "报价得分",
    ],
  ];
  for (const index of upTo(bidders)) {
    const row = lines.length + 1;
    const over = index > 0 && random.next() < 0.1;
    const bid = over ? random.whole(12900, 13500) * 100 : random.whole(9800, 12600) * 100;
    const passed = index > 0 && random.next() < 0.08 ? "不通过" : "通过";
    const correction = random.next() < 0.25 ? random.whole(-30, 30) * 50 : 0;
    const small = random.next() < 0.4 ? "是" : "否";
    const open = `AND(F${row}="通过",E${row}<=$C$2)`;
    const price = `=IF(${open},ROUND(E${row}*(1-IF(G${row}="是",${RULES}!$C$11,0)),2),"${VOID}")`;
    const points = `=IF(H${row}="${VOID}",0,ROUND($C$3/H${row}*${RULES}!$C$6,2))`;
    lines.push([index + 1, firms[index] ?? "", bid, correction, `=C${row}+D${row}`, passed, small, price, points]);
  }
  return [...lines, [], ["注:报价得分=评标基准价÷评标价×报价部分分值;无效报价得0分。"]];
}

function factLines({ bidders }: Plan, random: Random): Line[] {
  const [unit, bands] = [FACT_ROW + bidders + 2, FACT_ROW + bidders + 7];
  const lines: Line[] = [
    ["商务客观分核算表(代理机构填写,评委复核)"],
    ["序号", "投标人", "类似业绩", null, "体系认证", null, "信用评价", null, null, "质保期", null],
    [null, null, "份数", "得分", "项数", "得分", "信用分", "等级", "得分", "年数", "得分"],
  ];
  for (const index of upTo(bidders)) {
    const row = lines.length + 1;
    const times = (from: string, at: number): string => `=MIN(${from}${row}*$C$${at},$D$${at})`;
    const grade = `=VLOOKUP(G${row},$B$${bands}:$C$${bands + 3},2,TRUE)`;
    const worth = `=INDEX($D$${bands}:$D$${bands + 3},MATCH(H${row},$C$${bands}:$C$${bands + 3},0))`;
    const longer = `=MAX(0,MIN((J${row}-$E$${unit + 2})*$C$${unit + 2},$D$${unit + 2}))`;
    const [works, papers, credit] = [random.whole(0, 5), random.whole(1, 4), random.whole(62, 98)];
    const name = `=${PRICE}!B${PRICE_ROW + index}`;
    const first = [index + 1, name, works, times("C", unit), papers, times("E", unit + 1)];
    lines.push([...first, credit, grade, worth, random.whole(1, 5), longer]);
  }
  lines.push([], [null, "核算标准", "每份/项/年(分)", "最高(分)", "起算", "说明"]);
  lines.push([null, "类似业绩", 2, 6, null, "近三年合同,每份2分,最多6分"]);
  lines.push([null, "体系认证", 1, 3, null, "三体系每项1分,最多3分"]);
  lines.push([null, "质保期", 1, 3, 1, "超出1年的每年1分,最多3分,不足不计负分"], []);
  lines.push([null, "信用分下限", "等级", "得分"], [null, 0, "C", 0], [null, 70, "B", 1], [null, 80, "A", 3]);
  return [...lines, [null, 90, "AA", 4]];
}

function panelLines(plan: Plan, expert: number, random: Random): Line[] {
  const { bidders, items, parts, strength } = plan;
  const at = places(plan);
  const columns = upTo(bidders).map((index) => letter(4 + index));
  const facing = (of: (column: string, index: number) => string | number) => columns.map(of);
  const given = (index: number, points: number): number => {
    const low = strength[index] ?? 0.6;
    return Math.floor(points * 2 * (low + random.next() * (low < 0.5 ? 0.25 : 1 - low))) / 2;
  };
  const sums = (from: number, to: number) => facing((column) => `=SUM(${column}${from}:${column}${to})`);
  const end = FACT_ROW + bidders - 1;
  const fact = (column: string, head: string): string =>
    `=INDEX(${FACTS}!$${column}$${FACT_ROW}:$${column}$${end},MATCH(${head}$${HEAD},${FACTS}!$B$${FACT_ROW}:$B$${end},0))`;
  const lines: Line[] = [
    ["评委打分表(技术、商务)"],
    ["评委编号", expert + 1, null, "评委姓名", members[expert] ?? ""],
    ["每项打分不得超过分值;B1~B4自动带入,不用填写"],
    ["编号", "评审因素", "分值", "评分标准", ...facing((_, index) => `=${PRICE}!$B$${PRICE_ROW + index}`)],
    ["A", `技术部分(${parts[0]}分)`, `=SUM(C${at.firstA}:C${at.lastA})`, null, ...sums(at.firstA, at.lastA)],
  ];
  items.forEach((points, index) => {
    const marks = facing((_, bidder) => given(bidder, points));
    lines.push([`A${index + 1}`, techniques[index] ?? "", points, `优秀得${points}分,一般酌减`, ...marks]);
  });
  lines.push(["B", `商务部分(${parts[1]}分)`, `=SUM(C${at.firstB}:C${at.lastB})`, null, ...sums(at.firstB, at.lastB)]);
  facts.forEach(([name, points, column], index) => {
    lines.push([`B${index + 1}`, name, points, "客观分", ...facing((head) => fact(column, head))]);
  });
  lines.push(["B5", "售后服务承诺", 4, "响应时间、备件", ...facing((_, bidder) => given(bidder, 4))]);
  const check = `=IF(C${at.total}=${RULES}!C4+${RULES}!C5,"分值相符","分值有误")`;
  lines.push(["合计", null, `=C${at.a}+C${at.b}`, null, ...facing((column) => `=${column}${at.a}+${column}${at.b}`)]);
  return [...lines, ["核对", check], [], ["评委签字:", null, null, "日期:"]];
}
