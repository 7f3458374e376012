import { list, sheet, calculated, type Line } from "../book";
import type { Layout } from "../layout";
import type { Random } from "../random";
import { TOTAL, OUT, BASE, LIST, END, CHAPTERS, partsOf, FIRST, type Chapter } from "./hospitalAccreditationPlaces";
import { endLines, summaryLines } from "./hospitalAccreditationResult";

const names = ["坚持医院公益性", "医院服务", "患者安全", "医疗质量管理", "护理管理与质量", "医院管理", "教学与科研"];
const numerals = ["一", "二", "三", "四", "五", "六", "七"];
const topics = [
  "制度与职责",
  "人员培训与考核",
  "流程执行与记录",
  "部门监管",
  "数据分析与反馈",
  "持续改进成效",
  "应急演练",
  "信息公示",
];

/** A hospital's self-assessment for accreditation: clauses rated A to D, core clauses with a veto, proportions of ratings per chapter against the required ones, a score out of 1000. */
export const hospitalAccreditation: Layout = {
  id: "hospital-accreditation",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["三级综合医院等级评审自评表", null, null, null, null, null, null, null, null, null, null],
      ["填报科室:质量管理办公室", null, null, null, "满分1000分", null],
      ["评定:A优秀、B良好、C合格、D不合格;本院不开展的填“不适用”,其分值不计入应得分。★为核心条款。"],
      [],
      ["类别", "条款号", "核心", "评审要点", "分值", "自评", "系数", "应得分", "得分", "核心否决", "备注"],
    ];
    const worth = chapterPoints(random);
    lines.push([]);
    const chapters = worth.map((points, index) => addChapter(lines, points, index, random));
    lines[TOTAL] = totalLine(lines.length);
    const words = [list(`F7:F${lines.length}`, ["A", "B", "C", "D", OUT]), list(`C7:C${lines.length}`, ["★"])];
    const first = [sheet(BASE, baseLines(chapters)), sheet(LIST, lines, words)];
    const end = sheet(END, endLines(chapters.length, lines.length, random));
    const book = calculated([...first, sheet(CHAPTERS, summaryLines(chapters)), end]);
    return { book, parts: partsOf(chapters) };
  },
};

/** Five to seven chapters' points, together 1000. */
function chapterPoints(random: Random): number[] {
  const size = random.whole(5, 7);
  const middle = Math.floor(100 / size) * 10;
  const first = Array.from({ length: size - 1 }, () => middle + (random.pick([-20, -10, 0, 10]) ?? 0));
  return [...first, 1000 - first.reduce((sum, one) => sum + one, 0)];
}

/** The points of a chapter spread over its clauses. */
function clausePoints(points: number, size: number, random: Random): number[] {
  const shares = Array.from({ length: size }, (_, at) => Math.floor(points / size) + (at < points % size ? 1 : 0));
  const [from, to] = [random.whole(0, size - 1), random.whole(0, size - 1)];
  return shares.map((one, at) => one + (at === from ? -5 : 0) + (at === to ? 5 : 0));
}

const ratingOf = (chance: number): string => (chance < 0.07 ? OUT : chance < 0.55 ? "A" : chance < 0.88 ? "B" : "C");

function addChapter(lines: Line[], points: number, index: number, random: Random): Chapter {
  const heading = lines.length;
  const name = `第${numerals[index] ?? ""}章 ${names[index] ?? ""}`;
  const size = random.whole(4, 8);
  const rows = Array.from({ length: size }, (_, at) => heading + 1 + at);
  const range = (letter: string): string => `${letter}${heading + 2}:${letter}${heading + 1 + size}`;
  const sum = (letter: string): string => `=SUM(${range(letter)})`;
  const veto = `=COUNTIF(${range("J")},"否决")`;
  lines.push(["章", index + 1, null, `${name}(${points}分)`, sum("E"), null, null, sum("H"), sum("I"), veto, null]);
  const dropped = index === 6 && random.next() < 0.3;
  const shares = clausePoints(points, size, random);
  for (const [at, row] of rows.entries()) {
    const n = row + 1;
    const core = at === 0 || random.next() < 0.2;
    const rating = dropped ? OUT : random.next() < (core ? 0.02 : 0.06) ? "D" : ratingOf(random.next());
    const factor = `=IF(OR(F${n}="",F${n}="${OUT}"),"",VLOOKUP(F${n},${BASE}!$A$4:$B$7,2,FALSE))`;
    const due = `=IF(F${n}="${OUT}",0,E${n})`;
    const score = `=IF(G${n}="",0,ROUND(E${n}*G${n},1))`;
    const out = `=IF(AND(C${n}="★",F${n}="D"),"否决","")`;
    const note = rating === "D" ? "已列入整改计划" : null;
    lines.push([
      "款",
      `${index + 1}.${at + 1}`,
      core ? "★" : null,
      topics[at] ?? "",
      shares[at] ?? 0,
      rating,
      factor,
      due,
      score,
      out,
      note,
    ]);
  }
  return { name, points, heading, rows, sum: heading };
}

function totalLine(last: number): Line {
  const sum = (letter: string): string => `=SUMIF($A$7:$A$${last},"章",${letter}$7:${letter}$${last})`;
  return [null, null, null, "全院合计", sum("E"), null, null, sum("H"), sum("I"), sum("J"), null];
}

function baseLines(chapters: readonly Chapter[]): Line[] {
  const end = FIRST + chapters.length;
  return [
    ...[["评审参数(由质管办维护,勿改)"], []],
    ["评定", "系数"],
    ...[1, 0.8, 0.6, 0].map((factor, at): Line => ["ABCD".charAt(at), factor]),
    [],
    ["比例要求", "A级", "B级及以上", "C级及以上"],
    ["全部条款", 0.2, 0.6, 0.9],
    ["核心条款", 0.2, 0.7, 1],
    [],
    ["分数下限", "等级", null, "核心条款出现D时总分上限", 599],
    [0, "不合格", null, "加分上限", 20],
    [600, "三级丙等", null, "满分", 1000],
    ...[[750, "三级乙等"], [900, "三级甲等"], []],
    ["章次", "章名", "规定分值"],
    ...chapters.map(({ name, points }, index): Line => [index + 1, name, points]),
    ["合计", null, `=SUM(C${FIRST + 1}:C${end})`, `=IF(C${end + 1}=$E$15,"√","不等于满分")`],
  ];
}
