import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const RESULT = "评审汇总";
const partNames = ["技术部分", "商务部分", "服务部分", "业绩部分"];
const shares: Readonly<Record<number, readonly number[]>> = {
  3: [0.5, 0.3, 0.2],
  4: [0.4, 0.3, 0.2, 0.1],
};
const HEADER = 1;

/** A panel's evaluation: three experts give points, a sheet for each part; the parts weigh differently. */
export const panel: Layout = {
  id: "panel",
  heldOut: false,
  build(random) {
    const size = random.whole(3, 4);
    const counts = Array.from({ length: size }, () => random.whole(4, 8));
    const parts = counts.map((count, index) => partSheet(partNames[index] ?? "", count, random));
    const sheets = [...parts, sheet(RESULT, resultLines(counts, random))];
    return { book: calculated(sheets), parts: partsOf(counts) };
  },
};

function partSheet(name: string, count: number, random: Random): ReturnType<typeof sheet> {
  const lines: Line[] = [
    [`${name}评审表`],
    ["序号", "评审因素", "满分", "是否参评", "专家甲", "专家乙", "专家丙", "平均分", "扣减", "得分"],
  ];
  for (let index = 0; index < count; index++) {
    const row = index + 3;
    const most = random.pick([5, 10, 15, 20]) ?? 10;
    const given = (): number => most - random.whole(0, Math.floor(most / 2));
    lines.push([
      index + 1,
      `${name}因素${index + 1}`,
      most,
      random.next() < 0.12 ? "否" : "是",
      given(),
      given(),
      given(),
      `=IF(COUNT(E${row}:G${row})=0,"",AVERAGE(E${row}:G${row}))`,
      random.next() < 0.2 ? 0.5 : 0,
      `=IF(OR(D${row}<>"是",H${row}=""),"",MAX(0,H${row}-I${row}))`,
    ]);
  }
  const last = count + 2;
  const possible = `=SUMIF(D3:D${last},"是",C3:C${last})`;
  lines.push(["合计", null, possible, null, null, null, null, null, `=SUM(I3:I${last})`, `=SUM(J3:J${last})`]);
  return sheet(name, lines, [list(`D3:D${last}`, ["是", "否"])]);
}

function resultLines(counts: readonly number[], random: Random): Line[] {
  const lines: Line[] = [["部分", "满分", "得分", "得分率", "权重", "加权得分", "不参评项数"]];
  counts.forEach((count, index) => {
    const row = index + 2;
    const name = partNames[index] ?? "";
    lines.push([
      name,
      `=${name}!C${count + 3}`,
      `=${name}!J${count + 3}`,
      `=IF(B${row}=0,"不参评",C${row}/B${row})`,
      shares[counts.length]?.[index] ?? 0,
      `=IF(D${row}="不参评",0,D${row}*E${row}*100)`,
      `=COUNTIF(${name}!D3:D${count + 2},"否")`,
    ]);
  });
  const end = counts.length + 1;
  const down = (letter: string): string => `=SUM(${letter}2:${letter}${end})`;
  const rate = `=IF(B${end + 1}=0,"不参评",C${end + 1}/B${end + 1})`;
  lines.push(["合计", down("B"), down("C"), rate, down("E"), down("F"), down("G")], []);
  lines.push(["参评权重", `=SUMIF(B2:B${end},">0",E2:E${end})`]);
  lines.push(["基础得分", `=IF(B${end + 3}=0,"",F${end + 1}/B${end + 3})`]);
  lines.push(["获奖项数", random.whole(0, 4)]);
  lines.push(["奖励加分", `=MIN(B${end + 5}*1.5,3)`]);
  lines.push(["最终得分", `=IF(B${end + 4}="","",ROUND(MIN(100,B${end + 4}+B${end + 6}),2))`]);
  const bands = `$I$2:$J$5`;
  lines.push(["推荐意见", `=IF(B${end + 7}="","",VLOOKUP(B${end + 7},${bands},2,TRUE))`]);
  const rows: Line[] = [
    ["分数下限", "意见"],
    [0, "不推荐"],
    [60, "备选"],
    [75, "推荐"],
    [90, "优先推荐"],
  ];
  rows.forEach((band, index) => {
    const line = lines[index] ?? [];
    lines[index] = [...line, ...Array<null>(8 - line.length).fill(null), ...band];
  });
  return lines;
}

function partsOf(counts: readonly number[]): Parts {
  const end = counts.length + 1;
  const at = (row: number, column: number): Spot => spot(RESULT, row, column);
  const result = counts.map((_, index) => index + 1);
  const each = counts.map((count, index) => ({
    sheet: partNames[index] ?? "",
    rows: Array.from({ length: count }, (_, line) => line + 2),
    total: count + 2,
  }));
  const columns = (column: number): Parts["calculated"] => each.map(({ sheet, rows }) => ({ sheet, column, rows }));
  const cells = (column: number): Spot[] =>
    each.flatMap(({ sheet, rows }) => rows.map((row) => spot(sheet, row, column)));
  return {
    ...noParts,
    tables: each.map(({ sheet, rows, total }) => ({
      sheet,
      header: HEADER,
      sections: [{ heading: null, rows, sum: total }],
      total: null,
      text: 1,
      points: 2,
      score: 9,
      deducted: 8,
      verdict: 3,
    })),
    sectionSums: each.flatMap(({ sheet, total }) => [spot(sheet, total, 2), spot(sheet, total, 9)]),
    totals: [at(end, 1), at(end, 2), at(end, 5)],
    counts: result.map((row) => at(row, 6)),
    ratios: [...result.map((row) => at(row, 3)), at(end, 3), at(end + 3, 1)],
    finals: [at(end + 6, 1)],
    bands: [{ sheet: RESULT, column: 8, rows: [1, 2, 3, 4], lookups: [at(end + 7, 1)] }],
    limits: [at(end + 5, 1), at(end + 6, 1)],
    wordCells: [
      ...cells(9),
      ...result.map((row) => at(row, 6)),
      ...each.map(({ sheet, total }) => spot(sheet, total, 2)),
    ],
    entries: each.map(({ sheet, rows }) => ({ sheet, column: 3, rows })),
    perSection: result.flatMap((row) => [at(row, 1), at(row, 2), at(row, 6)]),
    calculated: [
      ...columns(7),
      ...columns(9),
      { sheet: RESULT, column: 3, rows: result },
      { sheet: RESULT, column: 5, rows: result },
    ],
    points: result.map((row) => at(row, 4)),
  };
}
