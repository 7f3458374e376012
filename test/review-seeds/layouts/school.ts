import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const TABLE = "自评表";
const RESULT = "自评结果";
const areas = ["办学条件", "师资队伍", "教学管理", "学生发展", "安全工作"];
const levels = ["A", "B", "C", "D"];
const OUT = "不适用";
const HEADER = 2;

interface Section {
  readonly name: string;
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** A school's self-assessment: each item says how many points each of four levels is worth; the level is chosen. */
export const school: Layout = {
  id: "school",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["学校办学水平自评表"],
      ["每项选择一个等级;不涉及的选“不适用”。"],
      ["序号", "评估要点", ...levels, "等级", "满分", "得分", "自评依据"],
    ];
    const sections = areas.slice(0, random.whole(3, 5)).map((name, index) => addSection(lines, name, index, random));
    const total = lines.length;
    const sum = (letter: string): string => `=${sections.map((one) => `${letter}${one.sum + 1}`).join("+")}`;
    lines.push(["合计", null, null, null, null, null, null, sum("H"), sum("I"), null]);
    const table = sheet(TABLE, lines, [list(`G4:G${total}`, [...levels, OUT])]);
    const result = sheet(RESULT, resultLines(sections, total + 1));
    return { book: calculated([table, result]), parts: partsOf(sections, total) };
  },
};

function addSection(lines: Line[], name: string, index: number, random: Random): Section {
  const heading = lines.length;
  lines.push([["一", "二", "三", "四", "五"][index] ?? "", name]);
  const rows = Array.from({ length: random.whole(3, 7) }, (_, line) => heading + 1 + line);
  for (const at of rows) {
    const best = random.pick([4, 8, 10]) ?? 4;
    const chance = random.next();
    const chosen = chance < 0.1 ? OUT : (levels[chance < 0.6 ? 0 : chance < 0.85 ? 1 : 2] ?? "A");
    const row = at + 1;
    const most = `=IF(G${row}="${OUT}",0,MAX(C${row}:F${row}))`;
    const score = `=IF(OR(G${row}="",G${row}="${OUT}"),"",INDEX(C${row}:F${row},MATCH(G${row},$C$3:$F$3,0)))`;
    const worth = [best, best * 0.75, best * 0.5, 0];
    lines.push([`${index + 1}.${at - heading}`, `${name}要点${at - heading}`, ...worth, chosen, most, score, null]);
  }
  const range = (letter: string): string => `${letter}${heading + 2}:${letter}${lines.length}`;
  const [most, score] = [range("H"), range("I")];
  lines.push(["小计", null, null, null, null, null, null, `=SUM(${most})`, `=SUM(${score})`, null]);
  return { name, heading, rows, sum: lines.length - 1 };
}

function resultLines(sections: readonly Section[], total: number): Line[] {
  const lines: Line[] = [["评估领域", "满分", "得分", "得分率", "未评项数"]];
  const rate = (row: number): string => `=IF(B${row}=0,"${OUT}",C${row}/B${row})`;
  for (const { name, rows, sum } of sections) {
    const over = `${TABLE}!G${(rows[0] ?? 0) + 1}:G${(rows.at(-1) ?? 0) + 1}`;
    const row = lines.length + 1;
    lines.push([name, `=${TABLE}!H${sum + 1}`, `=${TABLE}!I${sum + 1}`, rate(row), `=COUNTBLANK(${over})`]);
  }
  const row = lines.length + 1;
  lines.push(["总计", `=${TABLE}!H${total}`, `=${TABLE}!I${total}`, rate(row), `=SUM(E2:E${row - 1})`], []);
  lines.push(["等级下限", "等级"], [0, "不合格"], [0.6, "合格"], [0.75, "良好"], [0.9, "优秀"], []);
  const bands = `$A$${row + 3}:$B$${row + 6}`;
  lines.push(["自评等级", `=IF(OR(E${row}>0,D${row}="${OUT}"),"",VLOOKUP(D${row},${bands},2,TRUE))`]);
  return lines;
}

function partsOf(sections: readonly Section[], total: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const result = sections.map((_, index) => index + 1);
  const end = sections.length + 1;
  const at = (row: number, column: number): Spot => spot(RESULT, row, column);
  return {
    ...noParts,
    tables: [
      { sheet: TABLE, header: HEADER, sections, total, text: 1, points: 7, score: 8, deducted: null, verdict: 6 },
    ],
    sectionSums: sections.flatMap(({ sum }) => [spot(TABLE, sum, 7), spot(TABLE, sum, 8)]),
    totals: [spot(TABLE, total, 7), spot(TABLE, total, 8)],
    ratios: [...result.map((row) => at(row, 3)), at(end, 3)],
    finals: [at(end, 3)],
    bands: [{ sheet: RESULT, column: 0, rows: [end + 3, end + 4, end + 5, end + 6], lookups: [at(end + 8, 1)] }],
    wordCells: rows.flatMap((row) => [spot(TABLE, row, 7), spot(TABLE, row, 8)]),
    entries: [{ sheet: TABLE, column: 6, rows }],
    perSection: result.flatMap((row) => [at(row, 1), at(row, 2), at(row, 4)]),
    calculated: [
      { sheet: TABLE, column: 8, rows },
      { sheet: RESULT, column: 3, rows: result },
    ],
  };
}
