import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const SCORE = "评分";
const SUMMARY = "汇总";
const BASE = "参数";
const OUT = "/";
const FIRST = 5;
const kinds = ["公办", "民办"];
const ways = ["实地查看", "查阅资料", "访谈", "现场观察"];
const bounds = [0, 60, 75, 90];
const words = ["不合格", "三级", "二级", "一级"];
const gardens = ["实验幼儿园", "阳光幼儿园", "金苹果幼儿园", "河东中心园", "育苗幼儿园", "新城幼儿园", "小博士幼儿园"];
const topics: readonly (readonly [string, number, number, string])[] = [
  ["办园条件", 20, 15, "园舍面积 户外场地 玩教具 图书配备 专用活动室 采光通风"],
  ["安全卫生", 25, 25, "门卫值守 消防设施 食堂留样 晨午检 消毒记录 接送制度"],
  ["保育教育", 30, 25, "一日作息 游戏活动 户外两小时 去小学化 观察记录 家园共育"],
  ["教职工队伍", 15, 15, "持证上岗 师幼配比 师德考核 培训学时 工资保障 保健医配备"],
  ["园所管理", 10, 10, "章程制度 财务公示 收费公示 档案管理 家长委员会 招生管理"],
  ["托育服务", 0, 10, "托班人数 照护人员 托班用餐 睡眠照护 托班玩具 入托协议"],
];

type Section = readonly [name: string, full: number, head: number, rows: readonly number[]];
type Plan = readonly [names: readonly string[], sections: readonly Section[], end: number];

const col = (index: number): string => String.fromCharCode(65 + index);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** A district education authority's quality inspection: items down, kindergartens across, ranking on another sheet. */
export const kindergartenInspection: Layout = {
  id: "kindergarten-inspection",
  heldOut: false,
  build(random) {
    const names = gardens.slice(0, random.whole(4, 7));
    const lines: Line[] = [
      ["阳光区幼儿园保教质量督导评估评分表(2023学年第二学期)"],
      ["说明:督学按0分至满分打分,可打0.5分;园所不涉及的项目填“/”,不计入应得分。小计行在各指标首行。"],
      ["督学", null, null, null, null, ...names.map((_, i) => ["王敏", "李建国", "陈芳"][i % 3] ?? "王敏")],
      ["指标", "序号", "评估内容", "评估方式", "满分", ...names, "平均得分率"],
    ];
    const sections = addSections(lines, names.length, random);
    const plan: Plan = [names, sections, lines.length];
    lines.push(...footLines(plan, random));
    const summary = sheet(SUMMARY, summaryLines(plan, random), [list(`C4:C${names.length + 3}`, kinds)]);
    const book = calculated([sheet(BASE, baseLines(sections)), sheet(SCORE, lines), summary]);
    return { book, parts: partsOf(plan) };
  },
};

function addSections(lines: Line[], count: number, random: Random): Section[] {
  const nursery = random.next() < 0.5;
  const [toddlers, unsafe] = [0.6, 0.1].map((share) => times(count, () => random.next() < share));
  return topics.slice(0, nursery ? 6 : 5).map(([name, five, six, texts], index) => {
    const full = nursery ? six : five;
    const head = lines.length;
    const items = random.whole(3, 6);
    const upTo = (item: number): number => Math.round(full * (item / items) ** 1.2);
    const points = times(items, (i) => upTo(i + 1) - upTo(i));
    const sum = (c: string): string => `=SUM(${c}${head + 2}:${c}${head + 1 + items})`;
    lines.push([`A${index + 1}`, null, `${name}(${full}分)`, "小计", ...times(count + 1, (i) => sum(col(4 + i)))]);
    points.forEach((most, i) => {
      const row = head + 2 + i;
      const range = `F${row}:${col(FIRST + count - 1)}${row}`;
      const given = times(count, (garden) => {
        if (index === 5 && toddlers?.[garden] !== true) return OUT;
        return index !== 1 && random.next() < 0.05 ? OUT : mark(most, index === 1 && unsafe?.[garden] === true, random);
      });
      const rate = `=IF(COUNT(${range})=0,"${OUT}",AVERAGE(${range})/$E${row})`;
      const text = [`${index + 1}.${i + 1}`, texts.split(" ")[i] ?? name, random.pick(ways) ?? "访谈"];
      lines.push([null, ...text, most, ...given, rate]);
    });
    return [name, full, head, points.map((_, i) => head + 1 + i)];
  });
}

function mark(most: number, poor: boolean, random: Random): number {
  if (poor) return Math.floor(most * (0.2 + random.next() * 0.6));
  return random.next() < 0.5 ? most : Math.max(0, most - 0.5 * random.whole(1, Math.max(2, Math.floor(most * 0.7))));
}

/** Rows under the items, by their distance from the end of the items. */
const foot = { out: 1, due: 2, scaled: 3, projects: 4, bonus: 5, hazards: 6, cut: 7, final: 8, rank: 9 };
const bandRow = (sections: readonly Section[]): number => sections.length + 5;
const more = { grade: 10, count: 11, done: 12, rates: 15 };

function footLines([names, sections, end]: Plan, random: Random): Line[] {
  const at = (c: string, offset: number): string => `${c}${end + offset + 1}`;
  const all = (c: string): string => `${c}$5:${c}$${end}`;
  const across = (label: string, make: (c: string) => string | number, e: string | null = null): Line => {
    const made = names.map((_, i) => make(col(FIRST + i)));
    return [null, null, label, null, e, ...made];
  };
  const sum = (c: string): string => `=SUMIF($D$5:$D$${end},"小计",${all(c)})`;
  const whole = `$F$${end + foot.final + 1}:$${col(FIRST + names.length - 1)}$${end + foot.final + 1}`;
  const raw = (c: string): string => `${at(c, foot.scaled)}+${at(c, foot.bonus)}-${at(c, foot.cut)}`;
  const grade = `LOOKUP(#,${BASE}!$A$${bandRow(sections) + 1}:$B$${bandRow(sections) + bounds.length})`;
  const rate = ([, , head, rows]: Section, c: string): string => {
    const due = `SUMIF(${c}${head + 2}:${c}${head + 1 + rows.length},"<>${OUT}",$E${head + 2}:$E${head + 1 + rows.length})`;
    return `=IF(${due}=0,"${OUT}",${c}${head + 1}/${due})`;
  };
  return [
    across("合计", sum, sum("E")),
    across("不涉及项分值", (c) => `=SUMIF(${all(c)},"${OUT}",$E$5:$E$${end})`),
    across("应得分", (c) => `=$E$${end + 1}-${at(c, foot.out)}`),
    across("折算得分(百分制)", (c) => `=IF(${at(c, foot.due)}=0,0,ROUND(${at(c, 0)}/${at(c, foot.due)}*100,1))`),
    across("特色项目(个)", () => random.whole(0, 4)),
    across("特色加分(每个1分,最多加3分)", (c) => `=MIN(3,${at(c, foot.projects)}*1)`),
    across("安全隐患(处)", () => random.whole(0, random.next() < 0.2 ? 13 : 4)),
    across("隐患扣分(每处0.5分,最多扣5分)", (c) => `=MIN(5,${at(c, foot.hazards)}*0.5)`),
    across("最终得分", (c) => `=ROUND(IF(${at(c, more.rates + 1)}<60%,MIN(59.9,${raw(c)}),MIN(100,${raw(c)})),1)`),
    across("名次", (c) => `=RANK(${at(c, foot.final)},${whole})`),
    across("等级", (c) => `=IF(${at(c, more.done)}="已评完",${grade.replace("#", at(c, foot.final))},"待定")`),
    across("不涉及项数", (c) => `=COUNTIF(${all(c)},"${OUT}")`),
    across("评分完成情况", (c) => `=IF(COUNTBLANK(${all(c)})=0,"已评完","未评完")`),
    ["注:最终得分=折算得分+特色加分-隐患扣分,最高100分;安全卫生得分率低于60%的,最终得分不高于59.9分。"],
    ["各指标得分率(实得分÷应得分)"],
    ...sections.map((one, i): Line => [`A${i + 1}`, ...across(one[0], (c) => rate(one, c)).slice(1)]),
  ];
}

function baseLines(sections: readonly Section[]): Line[] {
  return [
    ["督导评估参数"],
    ["一级指标", "分值", "责任科室"],
    ...sections.map(([name, full], i): Line => [name, full, ["学前科", "安全科", "教研室"][i % 3] ?? "学前科"]),
    ["合计", `=SUM(B3:B${sections.length + 2})`, "分值合计应为100分"],
    [],
    ["最终得分下限", "等级", "说明"],
    ...bounds.map((from, i): Line => [from, words[i] ?? "", i === 0 ? "限期整改" : null]),
  ];
}

function summaryLines([names, sections, end]: Plan, random: Random): Line[] {
  const last = names.length + 3;
  const right = col(FIRST + names.length - 1);
  const from = (offset: number, row: number): string =>
    `=INDEX(${SCORE}!$F$${end + offset + 1}:$${right}$${end + offset + 1},MATCH($B${row},${SCORE}!$F$4:$${right}$4,0))`;
  const taken = [foot.scaled, foot.bonus, foot.cut, foot.final, foot.rank, more.grade];
  const lines: Line[] = [
    ["督导评估结果汇总表"],
    ["填报单位:阳光区教育督导室"],
    ["编号", "园所名称", "性质", "折算得分", "特色加分", "隐患扣分", "最终得分", "名次", "等级", "备注"],
    ...names.map((one, i) => [i + 1, one, random.pick(kinds) ?? "公办", ...taken.map((offset) => from(offset, i + 4))]),
    [null, "全区平均", null, ..."DEFG".split("").map((c) => `=ROUND(AVERAGE(${c}4:${c}${last}),1)`)],
    [],
    ["一级指标", "分值", "平均得分率", "最高得分率", "最低得分率"],
  ];
  const start = lines.length + 1;
  sections.forEach(([name, , head], i) => {
    const rates = `${SCORE}!F${end + more.rates + i + 1}:${right}${end + more.rates + i + 1}`;
    const of = (by: string): string => `=IF(COUNT(${rates})=0,"${OUT}",${by}(${rates}))`;
    lines.push([name, `=${SCORE}!E${head + 1}`, of("AVERAGE"), of("MAX"), of("MIN")]);
  });
  lines.push(["合计", `=SUM(B${start}:B${lines.length})`], [], ["等级", "园所数", "占比"]);
  const first = lines.length + 1;
  for (const word of [...[...words].reverse(), "待定"]) {
    const row = lines.length + 1;
    lines.push([word, `=COUNTIF($I$4:$I$${last},A${row})`, `=B${row}/B$${first + bounds.length + 1}`]);
  }
  lines.push(["合计", `=SUM(B${first}:B${lines.length})`, `=SUM(C${first}:C${lines.length})`], []);
  const mean = (kind: string): string => `=IFERROR(AVERAGEIF($C$4:$C$${last},"${kind}",$G$4:$G$${last}),"无")`;
  return [...lines, ...kinds.map((kind) => [`${kind}园平均分`, mean(kind)])];
}

function partsOf([names, sections, end]: Plan): Parts {
  const rows = sections.flatMap((one) => one[3]);
  const columns = names.map((_, i) => FIRST + i);
  const across = (row: number): Spot[] => columns.map((column) => spot(SCORE, row, column));
  const rates = sections.flatMap((_, i) => across(end + more.rates + i));
  const listed = names.map((_, i) => i + 3);
  const stats = sections.map((_, i) => names.length + 6 + i);
  const under = names.length + 6 + sections.length;
  const counted = bounds.map((_, i) => under + 3 + i);
  const table = { sheet: SCORE, header: 3, total: end, text: 2, points: 4, deducted: null, verdict: null };
  const parts = sections.map(([, , head, own]) => ({ heading: head, rows: own, sum: head }));
  const [out, none, grade] = [across(end + foot.out), across(end + more.count), across(end + more.grade)];
  return {
    ...noParts,
    tables: columns.map((score) => ({ ...table, sections: parts, score })),
    sectionSums: sections.flatMap(([, , head]) => [spot(SCORE, head, 4), ...across(head)]),
    totals: [spot(SCORE, end, 4), ...across(end), spot(BASE, sections.length + 2, 1), spot(SUMMARY, under, 1)],
    counts: [...none, ...counted.map((row) => spot(SUMMARY, row, 1))],
    ratios: [...across(end + foot.scaled), ...rates, ...rows.map((row) => spot(SCORE, row, FIRST + names.length))],
    finals: across(end + foot.final),
    grades: grade,
    bands: [{ sheet: BASE, column: 0, rows: bounds.map((_, i) => bandRow(sections) + i), lookups: grade }],
    limits: [...across(end + foot.bonus), ...across(end + foot.cut), ...across(end + foot.final)],
    wordCells: [...out, ...none, ...rates, ...grade, ...across(end + more.done)],
    entries: [{ sheet: SUMMARY, column: 2, rows: listed }],
    perSection: [...stats.flatMap((row) => [1, 2, 3, 4].map((column) => spot(SUMMARY, row, column))), ...rates],
    calculated: [
      { sheet: SCORE, column: FIRST + names.length, rows },
      ...[3, 4, 5, 6, 7, 8].map((column) => ({ sheet: SUMMARY, column, rows: listed })),
      ...[2, 3, 4].map((column) => ({ sheet: SUMMARY, column, rows: stats })),
    ],
    points: [...rows.map((row) => spot(SCORE, row, 4)), ...sections.map((_, i) => spot(BASE, i + 2, 1))],
  };
}
