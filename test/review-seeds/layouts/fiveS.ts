import type { CellValue } from "../../../src/core/book/book";
import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type ClauseTable, type Instance, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

/**
 * A 5S audit of a plant as Chinese factories keep it: one sheet an area with five blocks of questions, a tick for
 * what does not apply, points possible and reached, a limited bonus for suggestions; on the summary a weight per S,
 * grade, rank, counts, the mean of all areas and the same figures turned round for a radar chart.
 */
const areas = ["冲压车间", "装配车间", "成品仓库", "办公楼"];
const groups = ["整理", "整顿", "清扫", "清洁", "素养"];
const questions = [
  "现场无多余物品",
  "物品定位并有标识",
  "通道畅通无阻塞",
  "设备表面无油污",
  "工具用后归位",
  "责任区划分明确",
  "员工按规定着装",
];
const tick = "√";
const first = 5;
const none = "不适用";
const overview = "汇总";

interface Block {
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** Rows zero-based: a heading, the questions, a sum, for each S. */
function blocksOf(random: Random): Block[] {
  const blocks: Block[] = [];
  let row = first - 1;
  for (const _ of groups) {
    const size = random.whole(4, 6);
    const rows = Array.from({ length: size }, (_, index) => row + 1 + index);
    blocks.push({ heading: row, rows, sum: row + 1 + size });
    row += size + 2;
  }
  return blocks;
}

function question(row: number, number: string, random: Random): Line {
  const most = random.pick([5, 5, 10]) ?? 5;
  const isOut = random.next() < 0.12;
  const at = row + 1;
  return [
    number,
    random.pick(questions) ?? null,
    most,
    isOut ? null : random.whole(Math.floor(most / 2), most),
    isOut ? tick : null,
    `=IF(E${at}="${tick}",0,C${at})`,
    `=IF(E${at}="${tick}",0,D${at})`,
    null,
    random.next() < 0.2 ? "现场已整改" : null,
  ];
}

const share = (at: number): string => `=IF(F${at}=0,"${none}",G${at}/F${at})`;

const sumLine = ({ rows, sum }: Block): Line => {
  const of = (letter: string): string => `=SUM(${letter}${(rows[0] ?? 0) + 1}:${letter}${(rows.at(-1) ?? 0) + 1})`;
  return [null, "小计", of("C"), null, null, of("F"), of("G"), share(sum + 1), null];
};

function totalLine(blocks: readonly Block[], row: number): Line {
  const of = (letter: string): string => `=${blocks.map(({ sum }) => `${letter}${sum + 1}`).join("+")}`;
  return [null, "合计", of("C"), null, null, of("F"), of("G"), share(row + 1), null];
}

function areaLines(name: string, blocks: readonly Block[], random: Random): Line[] {
  const lines: Line[] = [
    [`${name} 5S 现场审核表`],
    ["审核员", "王工", null, "日期", "2026-03-12"],
    [],
    ["序号", "检查项目", "满分", "得分", "不适用", "应得分", "实得分", "得分率", "备注"],
  ];
  blocks.forEach((block, index) => {
    lines.push([["一", "二", "三", "四", "五"][index] ?? null, groups[index] ?? null]);
    block.rows.forEach((row, at) => lines.push(question(row, `${index + 1}.${at + 1}`, random)));
    lines.push(sumLine(block));
  });
  lines.push(totalLine(blocks, lines.length), []);
  const bonus = lines.length + 1;
  lines.push(
    ["改善提案数", null, random.whole(0, 9)],
    ["加分（每件 0.5 分，最多 3 分）", null, `=MIN(C${bonus}*0.5,3)`],
  );
  return lines;
}

interface Area {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

const totalRow = ({ blocks }: Area): number => (blocks.at(-1)?.sum ?? 0) + 1;
const bonusRow = (area: Area): number => totalRow(area) + 3;
const top = 4;

function areaLine(area: Area, index: number): Line {
  const { name, blocks } = area;
  const at = top + index + 1;
  const last = top + areas.length;
  const from = (blocks[0]?.heading ?? 0) + 1;
  const shares = blocks.map(({ sum }): CellValue => `=${name}!H${sum + 1}`);
  return [
    name,
    ...shares,
    `=IF(COUNT(B${at}:F${at})=0,"${none}",SUMPRODUCT($B$4:$F$4,B${at}:F${at})/SUMIF(B${at}:F${at},">=0",$B$4:$F$4))`,
    `=${name}!C${bonusRow(area) + 1}`,
    `=IF(ISNUMBER(G${at}),MIN(100,G${at}*100+H${at}),"${none}")`,
    `=IF(ISNUMBER(I${at}),VLOOKUP(I${at},$N$5:$O$8,2,TRUE),"${none}")`,
    `=IF(ISNUMBER(I${at}),RANK(I${at},$I$${top + 1}:$I$${last}),"${none}")`,
    `=COUNTIF(${name}!E${from}:E${totalRow(area)},"${tick}")`,
  ];
}

function overviewLines(chosen: readonly Area[]): Line[] {
  const last = top + areas.length;
  const mean = ["B", "C", "D", "E", "F", "G", "H", "I"].map(
    (letter) =>
      `=IF(COUNT(${letter}${top + 1}:${letter}${last})=0,"${none}",AVERAGE(${letter}${top + 1}:${letter}${last}))`,
  );
  const bands: Line[] = [
    [0, "不合格"],
    [60, "合格"],
    [75, "良好"],
    [90, "优秀"],
  ];
  const radar = groups.map((group, index): Line => {
    const letter = String.fromCharCode(66 + index);
    return [
      group,
      ...areas.map((_, at) => `=IF(ISNUMBER(${letter}${top + 1 + at}),ROUND(${letter}${top + 1 + at}*5,1),0)`),
    ];
  });
  return [
    ["5S 审核结果汇总"],
    [],
    ["区域", ...groups, "加权得分率", "加分", "最终得分", "等级", "名次", "不适用项数", null, "分数下限", "等级"],
    ["权重", 0.2, 0.2, 0.2, 0.25, 0.15],
    ...chosen.map((area, index) => [...areaLine(area, index), null, ...(bands[index] ?? [])]),
    ["平均", ...mean, null, null, `=SUM(L${top + 1}:L${last})`],
    [],
    ["雷达图数据（0～5）"],
    ["项目", ...areas],
    ...radar,
  ];
}

const tableOf = ({ name, blocks }: Area): ClauseTable => ({
  sheet: name,
  header: 3,
  sections: blocks,
  total: (blocks.at(-1)?.sum ?? 0) + 1,
  text: 1,
  points: 2,
  score: 3,
  deducted: null,
  verdict: null,
});

const rowsOf = ({ blocks }: Area): number[] => blocks.flatMap(({ rows }) => [...rows]);
const inAll = (chosen: readonly Area[], column: number, rows: (area: Area) => readonly number[]): Spot[] =>
  chosen.flatMap((area) => rows(area).map((row) => spot(area.name, row, column)));
const above = (columns: readonly number[]): Spot[] =>
  areas.flatMap((_, index) => columns.map((column) => spot(overview, top + index, column)));

/** Nothing announces what the points of a sheet make, so no points of a single question can be wrong (`points` is empty). */
function partsOf(chosen: readonly Area[]): Parts {
  const sums = (area: Area): number[] => area.blocks.map(({ sum }) => sum);
  const columns = [5, 6].flatMap((column) => chosen.map((area) => ({ sheet: area.name, column, rows: rowsOf(area) })));
  return {
    ...noParts,
    tables: chosen.map(tableOf),
    sectionSums: [2, 5, 6].flatMap((column) => inAll(chosen, column, sums)),
    totals: [2, 5, 6].flatMap((column) => inAll(chosen, column, (area) => [totalRow(area)])),
    counts: above([11]),
    ratios: inAll(chosen, 7, (area) => [...sums(area), totalRow(area)]),
    finals: above([8]),
    grades: above([9]),
    bands: [{ sheet: overview, column: 13, rows: [4, 5, 6, 7], lookups: above([9]) }],
    limits: [...inAll(chosen, 2, (area) => [bonusRow(area)]), ...above([8])],
    wordCells: [
      ...columns.flatMap(({ sheet: name, column, rows }) => rows.map((row) => spot(name, row, column))),
      ...above([11]),
    ],
    entries: chosen.map((area) => ({ sheet: area.name, column: 4, rows: rowsOf(area) })),
    perSection: above([1, 2, 3, 4, 5, 7, 11]),
    calculated: columns,
  };
}

function build(random: Random): Instance {
  const chosen = areas.map((name): Area => {
    const blocks = blocksOf(random);
    return { name, blocks, lines: areaLines(name, blocks, random) };
  });
  const sheets = chosen.map((area) =>
    sheet(area.name, area.lines, [list(`E${first + 1}:E${totalRow(area) - 1}`, [tick])]),
  );
  return { book: calculated([sheet(overview, overviewLines(chosen)), ...sheets]), parts: partsOf(chosen) };
}

/** Written by somebody who had not seen the rules. */
export const fiveS: Layout = { id: "five-s", heldOut: false, build };
