import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const FORM = "自评扣分表";
const SUMMARY = "要素汇总";
const MINOR = "二级要素";
const RESULT = "评定结果";
const OUT = "不涉及";
const FIRST = 5;
const HEADS = "二级要素 序号 达标标准 标准分 评分方式 是否涉及 不符合处数 每处扣分 扣分 应得分 实得分 扣分说明".split(
  " ",
);

const majors: readonly (readonly [string, number, readonly string[]])[] = [
  ["目标职责", 130, ["目标", "机构和职责", "全员参与", "安全生产投入"]],
  ["制度化管理", 90, ["法规标准识别", "规章制度", "文档管理"]],
  ["教育培训", 100, ["教育培训管理", "人员教育培训"]],
  ["现场管理", 370, ["设备设施管理", "作业安全", "职业健康", "警示标志"]],
  ["安全风险管控及隐患排查治理", 150, ["安全风险管理", "隐患排查治理", "预测预警"]],
  ["应急管理", 80, ["应急准备", "应急处置"]],
  ["事故管理", 40, ["报告", "调查和处理"]],
  ["持续改进", 40, ["绩效评定", "持续改进措施"]],
];
const vetoes = [
  "考评年度内发生人员死亡的生产安全事故",
  "未依法取得相关安全生产行政许可",
  "存在未按期整改的重大事故隐患",
  "主要负责人未履行法定安全生产职责被查处",
];
const reasons = ["记录不全", "未及时更新", "现场与制度不符", "责任人未签字"];

interface Major {
  readonly name: string;
  readonly worth: number;
  readonly heading: number;
  readonly rows: readonly number[];
  readonly minors: readonly string[];
}

/**
 * An enterprise's self-assessment of work safety standardization: 1000 points in eight elements, points taken off for
 * each place found, items that do not concern the enterprise left out and the rest converted to a hundred.
 */
export const workSafety: Layout = {
  id: "work-safety",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["企业安全生产标准化自评扣分表"],
      ["说明:1.总分1000分;2.企业无此项业务的选“不涉及”,该项标准分不计入应得分;3.每项扣分以标准分为限,扣完为止。"],
      ["自评单位:", "××机械制造有限公司", null, null, null, null, null, null, "单位:分"],
      [],
      HEADS,
    ];
    const sections = majors.map((_, index) => addMajor(lines, index, random));
    const total = lines.length;
    const whole = (letter: string): string => `=SUBTOTAL(9,${letter}${FIRST + 1}:${letter}${total})`;
    lines.push(["总计", null, null, whole("D"), null, null, null, null, whole("I"), whole("J"), whole("K"), null]);
    lines.push([], ["自评组长:", null, null, null, null, null, "日期:"]);
    const form = sheet(FORM, lines, [list(`F${FIRST + 1}:F${total}`, ["涉及", OUT])]);
    const summary = sheet(SUMMARY, summaryLines(sections));
    const minor = sheet(MINOR, minorLines(sections, total));
    const result = sheet(RESULT, resultLines(random), [list("C14:C17", ["是", "否"])]);
    return { book: calculated([form, summary, minor, result]), parts: partsOf(sections, total) };
  },
};

function addMajor(lines: Line[], index: number, random: Random): Major {
  const [name, worth, short] = majors[index] ?? ["", 0, []];
  const heading = lines.length;
  const minors = short.map((one, at) => `${index + 1}.${at + 1} ${one}`);
  const owners = minors.flatMap((one) => Array.from({ length: random.whole(1, 2 + (worth > 100 ? 1 : 0)) }, () => one));
  const points = shares(worth, owners.length, random);
  const range = (letter: string): string =>
    `=SUBTOTAL(9,${letter}${heading + 2}:${letter}${heading + 1 + owners.length})`;
  const title = `${"一二三四五六七八".charAt(index)}、${name}(${worth}分)`;
  lines.push([title, null, null, range("D"), null, null, null, null, range("I"), range("J"), range("K"), null]);
  owners.forEach((owner, at) => lines.push(itemLine(owner, at + 1, points[at] ?? 0, lines.length + 1, random)));
  return { name, worth, heading, rows: owners.map((_, at) => heading + 1 + at), minors };
}

/** Fives that add up to the points of the element. */
function shares(worth: number, count: number, random: Random): number[] {
  const parts = Array.from({ length: count }, () => 5);
  for (let left = worth - 5 * count; left > 0; left -= 5) {
    const at = random.whole(0, count - 1);
    parts[at] = (parts[at] ?? 0) + 5;
  }
  return parts;
}

function itemLine(owner: string, at: number, worth: number, row: number, random: Random): Line {
  const each = worth < 10 ? (random.pick([1, 2]) ?? 1) : (random.pick([2, 3, 5]) ?? 2);
  const out = random.next() < 0.12 && !owner.startsWith("1.");
  const found = random.next() < 0.6 ? 0 : random.whole(1, 4);
  const note = out ? "企业无此项业务" : found > 0 ? `${random.pick(reasons) ?? ""}${found}处` : null;
  const texts = [owner, at, `${owner.slice(4)}达标要求第${at}条`, worth, `每发现一处不符合扣${each}分,扣完为止`];
  const taken = `=IF(F${row}="${OUT}",0,MIN(D${row},G${row}*H${row}))`;
  const due = `=IF(F${row}="${OUT}",0,D${row})`;
  return [...texts, out ? OUT : "涉及", out ? null : found, each, taken, due, `=J${row}-I${row}`, note];
}

function summaryLines(sections: readonly Major[]): Line[] {
  const heads = [
    "标准分",
    "不涉及分",
    "应得分",
    "扣分",
    "实得分",
    "得分率",
    "扣分项数",
    "不涉及项数",
    "未评项数",
    "核对",
  ];
  const lines: Line[] = [["一级要素得分汇总"], [], ["序号", "一级要素", "规定分值", ...heads]];
  sections.forEach(({ name, worth, heading, rows }, index) => {
    const row = lines.length + 1;
    const link = (letter: string): string => `=${FORM}!${letter}${heading + 1}`;
    const over = (letter: string): string =>
      `${FORM}!${letter}${(rows[0] ?? 0) + 1}:${letter}${(rows.at(-1) ?? 0) + 1}`;
    const sums = [link("D"), `=D${row}-F${row}`, link("J"), link("I"), link("K"), rate(row)];
    const counts = [
      `=COUNTIF(${over("I")},">0")`,
      `=COUNTIF(${over("F")},"${OUT}")`,
      `=COUNTBLANK(${over("G")})-K${row}`,
    ];
    lines.push([index + 1, name, worth, ...sums, ...counts, check(row)]);
  });
  const end = lines.length + 1;
  const sum = (letter: string): string => `=SUM(${letter}4:${letter}${end - 1})`;
  const sums = ["C", "D", "E", "F", "G", "H"].map(sum);
  lines.push(["合计", null, ...sums, rate(end), sum("J"), sum("K"), sum("L"), check(end)]);
  lines.push([], ["注:规定分值按评定标准,标准分取自自评扣分表,两者应一致;得分率=实得分÷应得分。"]);
  return lines;
}

const rate = (row: number): string => `=IF(F${row}=0,"${OUT}",H${row}/F${row})`;
const minorRate = (row: number): string => `=IF(C${row}=0,"${OUT}",E${row}/C${row})`;
const check = (row: number): string => `=IF(C${row}=D${row},"一致","不一致")`;

function minorLines(sections: readonly Major[], total: number): Line[] {
  const lines: Line[] = [["二级要素得分情况"], ["二级要素", "标准分", "应得分", "扣分", "实得分", "得分率"]];
  const column = (letter: string): string => `${FORM}!$${letter}$${FIRST + 1}:$${letter}$${total}`;
  for (const name of sections.flatMap(({ minors }) => minors)) {
    const row = lines.length + 1;
    const sums = ["D", "J", "I", "K"].map((letter) => `=SUMIF(${column("A")},$A${row},${column(letter)})`);
    lines.push([name, ...sums, minorRate(row)]);
  }
  const sums = ["B", "C", "D", "E"].map((one) => `=SUM(${one}3:${one}${lines.length})`);
  lines.push(["合计", ...sums, minorRate(lines.length + 1)]);
  return lines;
}

function resultLines(random: Random): Line[] {
  const level = "=IF(C5>=B21,C21,IF(C5>=B22,C22,IF(C5>=B23,C23,C24)))";
  const final = '=IF(C7>0,"不达标",IF(AND(C8="一级",C6<0.8),"二级",C8))';
  return [
    ["安全生产标准化自评结果"],
    ["序号", "项目", "结果", "备注"],
    [1, "应得分", `=${SUMMARY}!F12`, "已扣除不涉及项"],
    [2, "实得分", `=${SUMMARY}!H12`, null],
    [3, "换算得分", "=IF(C3=0,0,ROUND(C4/C3*100,2))", "实得分÷应得分×100"],
    [4, "一级要素最低得分率", `=MIN(${SUMMARY}!I4:I11)`, "低于0.8的不得评为一级,按二级计"],
    [5, "否决项数", '=COUNTIF(C14:C17,"是")', "有一项否决即为不达标"],
    [6, "按得分对应等级", level, "见下表"],
    [7, "自评等级", final, null],
    [],
    ["否决项"],
    ["以下情形由自评组逐条核实,选“是”或“否”。"],
    ["序号", "情形", "是否存在"],
    ...vetoes.map((text, index) => [index + 1, text, random.next() < 0.06 ? "是" : "否"]),
    [],
    ["等级划分"],
    ["序号", "换算得分不低于", "等级"],
    [1, 90, "一级"],
    [2, 75, "二级"],
    [3, 60, "三级"],
    [4, 0, "不达标"],
  ];
}

function partsOf(sections: readonly Major[], total: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const mine = sections.map((_, index) => index + 3);
  const minors = sections.flatMap((section) => section.minors).map((_, index) => index + 2);
  const spots = (name: string, of: readonly number[], columns: readonly number[]): Spot[] =>
    of.flatMap((row) => columns.map((column) => spot(name, row, column)));
  const columns = (name: string, of: readonly number[], those: readonly number[]): Parts["calculated"] =>
    those.map((column) => ({ sheet: name, column, rows: of }));
  const table = { sheet: FORM, header: FIRST - 1, total, text: 2, points: 3, score: 10, deducted: 8, verdict: 5 };
  const [heads, end] = [sections.map((section) => section.heading), minors.length + 2];
  const [level, final] = [spot(RESULT, 7, 2), spot(RESULT, 8, 2)];
  return {
    ...noParts,
    tables: [
      { ...table, sections: sections.map((one) => ({ heading: one.heading, rows: one.rows, sum: one.heading })) },
    ],
    sectionSums: [...spots(FORM, heads, [3, 8, 9, 10]), ...spots(MINOR, minors, [1, 2, 3, 4])],
    totals: [
      ...spots(FORM, [total], [3, 8, 9, 10]),
      ...spots(SUMMARY, [11], [2, 3, 4, 5, 6, 7]),
      ...spots(MINOR, [end], [1, 2, 3, 4]),
    ],
    counts: [...spots(SUMMARY, mine, [9, 10]), spot(RESULT, 6, 2)],
    ratios: [...spots(SUMMARY, [...mine, 11], [8]), ...spots(MINOR, [...minors, end], [5])],
    finals: [spot(RESULT, 4, 2)],
    grades: [level, final],
    bands: [{ sheet: RESULT, column: 1, rows: [20, 21, 22, 23], lookups: [level] }],
    limits: [...spots(FORM, rows, [8]), final],
    wordCells: [
      ...[...spots(FORM, rows, [8, 9]), ...spots(SUMMARY, [...mine, 11], [8]), ...spots(SUMMARY, mine, [10])],
      ...[...spots(MINOR, [...minors, end], [5]), spot(RESULT, 6, 2), final],
    ],
    entries: [
      { sheet: FORM, column: 5, rows },
      { sheet: RESULT, column: 2, rows: [13, 14, 15, 16] },
    ],
    perSection: spots(SUMMARY, mine, [3, 5, 6, 7, 9, 10, 11]),
    calculated: [
      ...columns(FORM, rows, [8, 9, 10]),
      ...columns(SUMMARY, mine, [4, 8, 12]),
      ...columns(MINOR, minors, [1, 2, 3, 4, 5]),
    ],
    points: [...spots(FORM, rows, [3]), ...spots(SUMMARY, mine, [2])],
  };
}
