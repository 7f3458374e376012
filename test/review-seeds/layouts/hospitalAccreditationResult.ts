import type { Line } from "../book";
import type { Random } from "../random";
import { FIRST_SUM, LIST, FIRST, OUT, BASE, TOTAL, CHAPTERS, type Chapter } from "./hospitalAccreditationPlaces";

/** Counts and proportions of the ratings by chapter. */
export function summaryLines(chapters: readonly Chapter[]): Line[] {
  const head = [
    "章次",
    "章名",
    "条款数",
    "不适用",
    "未评",
    "参评数",
    "A",
    "B",
    "C",
    "D",
    "A级率",
    "B级及以上率",
    "C级及以上率",
    "比例达标",
  ];
  const note = ["比例以参评条款数为分母;整章不适用的显示“—”。要求见“参数”表。"];
  const lines: Line[] = [["各章评定结果汇总"], note, [], [...head, "规定分值", "应得分", "得分", "得分率", "分值核对"]];
  chapters.forEach(({ heading, rows }, index) => {
    const n = FIRST_SUM + index + 1;
    const over = (letter: string): string =>
      `${LIST}!$${letter}$${heading + 2}:$${letter}$${heading + 1 + rows.length}`;
    const counted = ["G", "H", "I", "J"].map((letter) => `=COUNTIF(${over("F")},${letter}$4)`);
    const base = FIRST + index + 1;
    const numbers = [
      `=COUNTA(${over("B")})`,
      `=COUNTIF(${over("F")},"${OUT}")`,
      `=COUNTBLANK(${over("F")})`,
      `=C${n}-D${n}-E${n}`,
    ];
    const check = `=IF(${LIST}!E${heading + 1}=O${n},"√","不符")`;
    const points = [`=${BASE}!C${base}`, `=${LIST}!H${heading + 1}`, `=${LIST}!I${heading + 1}`, rate(n), check];
    lines.push([index + 1, `=${BASE}!B${base}`, ...numbers, ...counted, ...shares(n), ...points]);
  });
  const n = FIRST_SUM + chapters.length + 1;
  const sum = (letter: string): string => `=SUM(${letter}${FIRST_SUM + 1}:${letter}${n - 1})`;
  const check = `=IF(Q${n}=${LIST}!I${TOTAL + 1},"√","不符")`;
  const sums = ["C", "D", "E", "F", "G", "H", "I", "J"].map(sum);
  lines.push(["合计", null, ...sums, ...shares(n), sum("O"), sum("P"), sum("Q"), rate(n), check]);
  return lines;
}

const rate = (n: number): string => `=IF(P${n}=0,"—",Q${n}/P${n})`;

function shares(n: number): string[] {
  const met = `AND(K${n}>=${BASE}!$B$10,L${n}>=${BASE}!$C$10,M${n}>=${BASE}!$D$10)`;
  return [
    `=IF($F${n}=0,"—",G${n}/$F${n})`,
    `=IF($F${n}=0,"—",(G${n}+H${n})/$F${n})`,
    `=IF($F${n}=0,"—",(G${n}+H${n}+I${n})/$F${n})`,
    `=IF($F${n}=0,"—",IF(${met},"达标","未达标"))`,
  ];
}

/** Core clauses, required proportions, bonus, limits and grade of the hospital. */
export function endLines(size: number, last: number, random: Random): Line[] {
  const n = FIRST_SUM + size + 1;
  const core = (rating: string): string => `=COUNTIFS(${LIST}!$C$7:$C$${last},"★",${LIST}!$F$7:$F$${last},"${rating}")`;
  const met = (row: number): string => `=IF(C${row}>=B${row},"√","×")`;
  const of = (row: number, name: string, wanted: string, actual: string): Line => [
    name,
    `=${BASE}!${wanted}`,
    actual,
    met(row),
  ];
  const bonus = (): number => random.pick([0, 3, 5, 8, 10]) ?? 0;
  return [
    ["评审结论"],
    ["核心条款评定", "A", "B", "C", "D", "参评"],
    ["条数", core("A"), core("B"), core("C"), core("D"), "=SUM(B3:E3)"],
    [],
    ["比例指标", "要求", "实际", "是否达到"],
    ...[
      ["A", "B", "K"],
      ["B", "C", "L"],
      ["C", "D", "M"],
    ].map(([rating, wanted, actual], at) =>
      of(
        6 + at,
        `全部条款${rating ?? ""}级${at > 0 ? "及以上" : ""}率`,
        `${wanted ?? ""}10`,
        `=${CHAPTERS}!${actual ?? ""}${n}`,
      ),
    ),
    of(9, "核心条款A级率", "B11", "=IF($F$3=0,0,B3/$F$3)"),
    of(10, "核心条款B级及以上率", "C11", "=IF($F$3=0,0,SUM(B3:C3)/$F$3)"),
    of(11, "核心条款C级及以上率", "D11", "=IF($F$3=0,0,SUM(B3:D3)/$F$3)"),
    [],
    ["加分项目", "申报加分"],
    ...["省级重点专科", "对口支援考核优秀", "质量改进项目获奖"].map((name): Line => [name, bonus()]),
    ["加分合计", "=SUM(B14:B16)", "计入加分不超过20分"],
    ["计入加分", `=MIN(B17,${BASE}!E14)`],
    [],
    ["得分率折合千分", `=IF(${LIST}!H6=0,0,ROUND(${LIST}!I6/${LIST}!H6*${BASE}!E15,1))`],
    ["初评总分", `=MIN(B20+B18,${BASE}!E15)`, "最高1000分"],
    ["核心条款D的条数", `=${LIST}!J6`],
    ["评审总分", `=IF(B22>0,MIN(B21,${BASE}!E13),B21)`, "核心条款有一条为D即一票否决,总分不超过599分"],
    ["按分数的等级", `=VLOOKUP(B23,${BASE}!$A$14:$B$17,2,TRUE)`],
    [
      "评审等级",
      `=IF(${CHAPTERS}!E${n}>0,"尚未评完",IF(AND(B24="三级甲等",COUNTIF(D6:D11,"×")>0),"三级乙等",B24))`,
      "任一比例未达要求的,最高为三级乙等",
    ],
  ];
}
