import { sheet, list, calculated, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type ClauseTable, type Parts } from "../layout";
import {
  forms,
  office,
  frames,
  plainHead,
  countedHead,
  plainForm,
  countedForm,
  power,
  lifting,
  TICK,
  range,
  OUT,
  type Form,
  type Placed,
} from "./siteSafetyForms";

const SUMMARY = "检查评分汇总表";
const FIRST = 5;

/**
 * Monthly safety inspection of a building site after JGJ 59: ten forms of 100 points on four sheets, with items that
 * must be kept and general items, items that do not occur, and a weighted summary with the site's grade in front.
 */
export const siteSafety: Layout = {
  id: "site-safety",
  heldOut: false,
  build(random) {
    const nine = random.next() < 0.3;
    const used = nine ? forms.slice(0, 9).map((form, index) => weighed(form, index === 1 ? 20 : form[1])) : forms;
    const sheets = new Map<string, Line[]>();
    const placed = used.map((form) => {
      const plain = form[2] === office || form[2] === frames;
      const lines = sheets.get(form[2]) ?? (plain ? plainHead(form[2]) : countedHead(form[2]));
      sheets.set(form[2], lines);
      const absent = form[2] !== office && random.next() < 0.15;
      return plain ? plainForm(lines, form, absent, random) : countedForm(lines, form, absent, random);
    });
    const marks = [...sheets].map(([name, lines]) =>
      sheet(name, lines, name === power || name === lifting ? [list(`C4:C${lines.length}`, [TICK])] : []),
    );
    const accident = random.next() < 0.07 ? "有" : "无";
    const check = [list(`C${FIRST + placed.length + 3}`, ["有", "无"])];
    const book = calculated([sheet(SUMMARY, summaryLines(placed, accident), check), ...marks]);
    return { book, parts: partsOf(placed) };
  },
};

const weighed = ([name, , where, held, general]: Form, points: number): Form => [name, points, where, held, general];

function summaryLines(placed: readonly Placed[], accident: string): Line[] {
  const lines: Line[] = [["建筑施工安全检查评分汇总表"], ["工程名称:滨江花园二期", null, null, "结构:框剪/18层"], []];
  lines.push(["序号", "分项检查表", "满分分值", "分项得分", "折算得分", "扣分项数", "缺项数", "备注"]);
  placed.forEach(({ form, plain, sections, score }, index) => {
    const row = FIRST + index;
    const count = (letter: string, what: string): string =>
      `=${sections.map((one) => `COUNTIF(${range(letter, one, `${form[2]}!`)},"${what}")`).join("+")}`;
    const counts = plain ? [count("E", ">0"), count("E", OUT)] : [count("F", ">0"), count("C", TICK)];
    const result = [
      `=${form[2]}!${plain ? "F" : "H"}${score.row + 1}`,
      `=IF(D${row}="${OUT}","",ROUND(C${row}*D${row}/100,2))`,
    ];
    const note = `=IF(D${row}="${OUT}","不涉及",IF(D${row}=0,"本表零分",""))`;
    lines.push([index + 1, form[0], form[1], ...result, ...counts, note]);
  });
  const [last, t] = [FIRST + placed.length - 1, FIRST + placed.length];
  const sum = (letter: string): string => `=SUM(${letter}${FIRST}:${letter}${last})`;
  lines.push([null, "合计(满分100分)", sum("C"), null, sum("E"), sum("F"), sum("G"), null]);
  lines.push([null, "参评分值", `=C${t}-SUMIF(D${FIRST}:D${last},"${OUT}",C${FIRST}:C${last})`, "扣除缺项表的满分"]);
  lines.push([null, "零分表数", `=COUNTIF(D${FIRST}:D${last},0)`, "有零分表的评为不合格"]);
  lines.push([null, "本月生产安全事故", accident, "有事故的评为不合格"]);
  lines.push([null, "汇总得分", `=IF(C${t + 1}=0,"",ROUND(E${t}/C${t + 1}*100,1))`, "缺项折算为百分"]);
  const grade = `VLOOKUP(C${t + 4},$G$${t + 3}:$H$${t + 5},2,TRUE)`;
  const extra = `IF(OR(C${t + 2}>0,C${t + 3}="有"),"不合格",${grade})`;
  lines.push([null, "评定等级", `=IF(C${t + 4}="","",${extra})`, "优良:80分及以上;合格:70分及以上;其余不合格"]);
  const bands: Line[] = [
    ["得分下限", "等级"],
    [0, "不合格"],
    [70, "合格"],
    [80, "优良"],
  ];
  bands.forEach((band, index) => {
    const at = t + 1 + index;
    lines[at] = [...(lines[at] ?? []), ...Array<null>(6 - (lines[at]?.length ?? 0)).fill(null), ...band];
  });
  return lines;
}

const all = ({ sections }: Placed): number[] => sections.flatMap((one) => one.rows);
const sums = ({ plain }: Placed): number[] => (plain ? [3, 4, 5, 6] : [5, 6, 7]);
const cells = (name: string, lines: readonly number[], columns: readonly number[]): Spot[] =>
  lines.flatMap((row) => columns.map((column) => spot(name, row, column)));
const calculatedIn = (one: Placed) =>
  (one.plain ? [5, 6] : [5, 7]).map((column) => ({ sheet: one.form[2], column, rows: all(one) }));
const scoresOf = (placed: readonly Placed[]): Spot[] => placed.map((one) => one.score);
const tableOf = ({ form, plain, header, sections, total }: Placed): ClauseTable => ({
  ...{ sheet: form[2], header, sections, total, text: 1, verdict: plain ? null : 2 },
  ...(plain ? { points: 3, deducted: 4, score: 5 } : { points: 6, deducted: 5, score: 7 }),
});

function partsOf(placed: readonly Placed[]): Parts {
  const t = FIRST + placed.length - 1;
  const rows = placed.map((_, index) => FIRST - 1 + index);
  const at = (row: number, column: number): Spot => spot(SUMMARY, row, column);
  const each = (of: (one: Placed, name: string) => readonly Spot[]): Spot[] =>
    placed.flatMap((one) => of(one, one.form[2]));
  const ticked = placed.filter(({ plain }) => !plain);
  return {
    ...noParts,
    tables: placed.map(tableOf),
    sectionSums: each((one, name) =>
      cells(
        name,
        one.sections.map(({ sum }) => sum),
        sums(one),
      ),
    ),
    totals: [
      ...each((one, name) => cells(name, [one.total], sums(one))),
      ...[2, 4, 5, 6].map((column) => at(t, column)),
    ],
    counts: [...rows.flatMap((row) => [at(row, 5), at(row, 6)]), at(t + 2, 2)],
    ratios: [...scoresOf(placed), at(t + 4, 2)],
    finals: [at(t + 4, 2)],
    grades: [at(t + 5, 2)],
    bands: [{ sheet: SUMMARY, column: 6, rows: [t + 3, t + 4, t + 5], lookups: [at(t + 5, 2)] }],
    limits: [...scoresOf(placed), ...ticked.flatMap((one) => cells(one.form[2], all(one), [5]))],
    wordCells: [
      ...each((one, name) => cells(name, all(one), one.plain ? [5, 6] : [5, 7])),
      ...rows.flatMap((row) => [at(row, 4), at(row, 7)]),
    ],
    entries: [
      ...ticked.map((one) => ({ sheet: one.form[2], column: 2, rows: all(one) })),
      { sheet: SUMMARY, column: 2, rows: [t + 3] },
    ],
    perSection: rows.flatMap((row) => [at(row, 3), at(row, 5), at(row, 6)]),
    calculated: [...placed.flatMap(calculatedIn), ...[4, 7].map((column) => ({ sheet: SUMMARY, column, rows }))],
    points: [...each((one, name) => cells(name, all(one), [one.plain ? 3 : 6])), ...rows.map((row) => at(row, 2))],
  };
}
