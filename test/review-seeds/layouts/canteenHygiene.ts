import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const ALL = "门店汇总";
const OUT = "合理缺项";
const words = ["符合", "不符合", OUT];
const shops = ["人民路店", "大学城店", "高铁站店", "滨江店", "万象店"];
const planned = [
  { name: "场所环境", points: 20 },
  { name: "设施设备", points: 15 },
  { name: "加工操作", points: 30 },
  { name: "餐饮具清洗消毒", points: 20 },
  { name: "从业人员健康", points: 15 },
];
const vetoes = ["使用超过保质期的食品原料", "从业人员无有效健康证明上岗", "使用非食用物质或滥用添加剂"];
const HEADER = 4;
const FIRST = 9;
const BANDS = 2;

interface Section {
  readonly name: string;
  readonly points: number;
  readonly items: readonly { readonly points: number; readonly each: number }[];
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}
interface Form {
  readonly sections: readonly Section[];
  readonly total: number;
  readonly vetoRows: readonly number[];
}

/**
 * Hygiene inspections of a restaurant chain: a form for each shop on which points are deducted for every place found
 * (never more than the item is worth), items on which a shop fails outright, and a summary with ranks and grades.
 */
export const canteenHygiene: Layout = {
  id: "canteen-hygiene",
  heldOut: false,
  build(random) {
    const form = formOf(random);
    const chosen = shops.slice(0, random.whole(3, 5));
    const forms = chosen.map((shop) => {
      const verdicts = list(`E6:E${form.total}`, words);
      const answers = list(`E${(form.vetoRows[0] ?? 0) + 1}:E${(form.vetoRows.at(-1) ?? 0) + 1}`, ["有", "无"]);
      return sheet(shop, shopLines(shop, form, random), [verdicts, answers]);
    });
    const summary = sheet(ALL, summaryLines(chosen, form));
    return { book: calculated([summary, ...forms]), parts: partsOf(chosen, form) };
  },
};

/** The same form for all shops: which items there are and what they are worth. */
function formOf(random: Random): Form {
  let next = HEADER + 1;
  const sections = planned.map(({ name, points }): Section => {
    const worth = Array.from({ length: random.whole(3, 5) }, () => 2);
    for (let left = points - 2 * worth.length; left > 0; left -= 1) {
      const at = random.whole(0, worth.length - 1);
      worth[at] = (worth[at] ?? 0) + 1;
    }
    const heading = next;
    const items = worth.map((one) => ({ points: one, each: one > 3 ? random.whole(1, 2) : 1 }));
    next = heading + items.length + 2;
    return { name, points, items, heading, rows: items.map((_, index) => heading + 1 + index), sum: next - 1 };
  });
  return { sections, total: next, vetoRows: vetoes.map((_, index) => next + 3 + index) };
}

const span = (letter: string, rows: readonly number[]): string =>
  `${letter}${(rows[0] ?? 0) + 1}:${letter}${(rows.at(-1) ?? 0) + 1}`;

function shopLines(shop: string, { sections, total, vetoRows }: Form, random: Random): Line[] {
  const lines: Line[] = [
    ["餐饮卫生检查评分表(满分100分)"],
    ["受检门店", shop, null, "检查人", random.pick(["陈立", "吴燕", "郑凯"]) ?? "陈立"],
    ["说明:不符合的填写发现处数,按处扣分,每项扣完为止;合理缺项不计分。"],
    [],
    ["编号", "检查内容", "分值", "每处扣分", "检查结果", "处数", "扣分", "得分", "备注"],
  ];
  const good = 0.55 + random.next() * 0.4;
  sections.forEach((section, index) => addSection(lines, section, index, good, random));
  const sum = (letter: string): string => `=${sections.map((one) => `${letter}${one.sum + 1}`).join("+")}`;
  lines.push(["合计", null, sum("C"), null, null, sum("F"), sum("G"), sum("H")], []);
  lines.push(["否决项(发现任意一项,总评得分最高不超过59分)"]);
  vetoes.forEach((text, index) => {
    lines.push([`★${index + 1}`, text, null, null, random.next() < 0.06 ? "有" : "无"]);
  });
  const marks = span("E", vetoRows);
  const row = lines.length + 1;
  const judged = `E${HEADER + 2}:E${total}`;
  const last = (label: string, formula: string): unknown =>
    lines.push([null, label, null, null, null, null, null, formula]);
  last("否决项数", `=COUNTIF(${marks},"有")`);
  last("合理缺项分值", `=SUMIF(${judged},"${OUT}",C${HEADER + 2}:C${total})`);
  last("折算得分", `=IF(C${total + 1}=H${row + 1},0,ROUND(H${total + 1}/(C${total + 1}-H${row + 1})*100,1))`);
  last("总评得分", `=IF(H${row}>0,MIN(H${row + 2},59),H${row + 2})`);
  last("不符合项数", `=COUNTIF(${judged},"不符合")`);
  return lines;
}

function addSection(lines: Line[], section: Section, index: number, good: number, random: Random): void {
  const { name, points, items, rows } = section;
  lines.push([`${"一二三四五"[index] ?? ""}、${name}(${points}分)`]);
  const gone = index === 3 && random.next() < 0.15;
  items.forEach((item, at) => {
    const row = lines.length + 1;
    const verdict = gone || random.next() < 0.06 ? OUT : random.next() < good ? "符合" : "不符合";
    const found = verdict === "不符合" ? (random.pick([1, 1, 1, 2, 2, 3, 4]) ?? 1) : null;
    const deducted = `=IF(E${row}="不符合",MIN(C${row},F${row}*D${row}),0)`;
    const score = `=IF(E${row}="${OUT}","",C${row}-G${row})`;
    const remark = found !== null && found > 2 ? "限期整改" : null;
    const rest = [item.points, item.each, verdict, found, deducted, score, remark];
    lines.push([`${index + 1}.${at + 1}`, `${name}检查要点${at + 1}`, ...rest]);
  });
  const sum = (letter: string): string => `=SUM(${span(letter, rows)})`;
  lines.push(["小计", null, sum("C"), null, null, sum("F"), sum("G"), sum("H")]);
}

function summaryLines(chosen: readonly string[], { sections, total, vetoRows }: Form): Line[] {
  const grades = ["优秀", "良好", "合格", "不合格"];
  const bands = grades.map((name, index): Line => [name, [90, 80, 60, 0][index] ?? 0]);
  const result = (vetoRows.at(-1) ?? 0) + 2;
  const [last, best] = [FIRST + chosen.length, FIRST + chosen.length + 2];
  const lines: Line[] = [["门店卫生检查汇总(季度)"], ["等级", "下限(分)"], ...bands, []];
  const heads = "扣分合计 总评得分 名次 等级 不符合项数 否决项数 与平均分差".split(" ");
  lines.push(["门店", ...sections.map((one) => `${one.name}扣分`), ...heads]);
  lines.push(["分值", ...sections.map((one) => one.points), `=SUM(B${FIRST}:F${FIRST})`]);
  chosen.forEach((shop, index) => {
    const row = FIRST + index + 1;
    const scores = sections.map((one) => `=${shop}!G${one.sum + 1}`);
    const grade = `=IF(H${row}>=$B$3,$A$3,IF(H${row}>=$B$4,$A$4,IF(H${row}>=$B$5,$A$5,$A$6)))`;
    const rank = `=RANK(H${row},$H$${FIRST + 1}:$H$${last})`;
    const counted = [`=${shop}!H${result + 4}`, `=${shop}!H${result}`, `=H${row}-$H$${best}`];
    lines.push([shop, ...scores, `=SUM(B${row}:F${row})`, `=${shop}!H${result + 3}`, rank, grade, ...counted]);
  });
  const column = (letter: string): string => `${letter}${FIRST + 1}:${letter}${last}`;
  const sum = (letter: string): string => `=SUM(${column(letter)})`;
  const average = (letter: string): string => `=ROUND(AVERAGE(${column(letter)}),1)`;
  const each = [..."BCDEFG"];
  lines.push(["合计", ...each.map(sum), null, null, null, sum("K"), sum("L")]);
  lines.push(["平均", ...each.map(average), average("H")]);
  const share = (letter: string): string => `=IF($G$${last + 1}=0,0,${letter}${last + 1}/$G$${last + 1})`;
  lines.push(["扣分占比", ...each.slice(0, 5).map(share)], []);
  const plus = chosen.map((shop) => `${shop}!G${total + 1}`).join("+");
  lines.push(["扣分合计核对", `=IF(${plus}=G${last + 1},"相符","不符")`]);
  lines.push(...grades.map((name, index): Line => [`${name}门店数`, `=COUNTIF(${column("J")},A${BANDS + index + 1})`]));
  lines.push(["得分最高门店", `=INDEX(${column("A")},MATCH(MAX(${column("H")}),${column("H")},0))`]);
  return lines;
}

function partsOf(chosen: readonly string[], form: Form): Parts {
  const { sections, vetoRows } = form;
  const rows = sections.flatMap((one) => one.rows);
  const mine = chosen.map((_, index) => FIRST + index);
  const columns = { text: 1, points: 2, score: 7, deducted: 6, verdict: 4 };
  const grades = many(ALL, mine, [9]);
  return {
    ...noParts,
    tables: chosen.map((shop) => ({ sheet: shop, header: HEADER, sections, total: form.total, ...columns })),
    ...sumsOf(chosen, form),
    grades,
    bands: [{ sheet: ALL, column: 1, rows: [0, 1, 2, 3].map((index) => BANDS + index), lookups: grades }],
    entries: chosen.flatMap((shop) => [rows, vetoRows].map((at) => ({ sheet: shop, column: 4, rows: at }))),
    perSection: many(ALL, mine, [1, 2, 3, 4, 5, 7, 10, 11]),
    calculated: [
      ...chosen.flatMap((shop) => [6, 7].map((column) => ({ sheet: shop, column, rows }))),
      ...[6, 8, 9, 12].map((column) => ({ sheet: ALL, column, rows: mine })),
    ],
    points: [...chosen.flatMap((shop) => many(shop, rows, [2])), ...many(ALL, [FIRST - 1], [1, 2, 3, 4, 5])],
  };
}

function sumsOf(chosen: readonly string[], { sections, total, vetoRows }: Form): Partial<Parts> {
  const rows = sections.flatMap((one) => one.rows);
  const sums = sections.map((one) => one.sum);
  const result = (vetoRows.at(-1) ?? 0) + 1;
  const mine = chosen.map((_, index) => FIRST + index);
  const end = FIRST + chosen.length;
  const onForms = (at: readonly number[], columns: readonly number[]): Spot[] =>
    chosen.flatMap((shop) => many(shop, at, columns));
  const shops = [...many(ALL, [FIRST - 1, ...mine], [6]), ...many(ALL, [end], [1, 2, 3, 4, 5, 6, 10, 11])];
  const graded = [5, 6, 7, 8].map((down) => spot(ALL, end + down, 1));
  return {
    sectionSums: onForms(sums, [2, 5, 6, 7]),
    totals: [...onForms([total], [2, 5, 6, 7]), ...shops],
    counts: [...onForms([result, result + 4], [7]), ...graded],
    ratios: onForms([result + 2], [7]),
    finals: onForms([result + 3], [7]),
    limits: [...onForms(rows, [6]), ...onForms([result + 3], [7])],
    wordCells: [...onForms(rows, [6, 7]), ...onForms([result, result + 1, result + 4], [7])],
  };
}

const many = (sheetName: string, at: readonly number[], columns: readonly number[]): Spot[] =>
  at.flatMap((row) => columns.map((column) => spot(sheetName, row, column)));
