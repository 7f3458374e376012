import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const TABLE = "评定表";
const COVER = "封面";
const parts = ["服务设施", "服务流程", "人员管理", "顾客反馈", "持续改进"];

interface Section {
  readonly name: string;
  readonly heading: number;
  readonly rows: readonly number[];
}

/** A rating whose sums stand in the heading rows above their items, with the result on a cover sheet. */
export const rating: Layout = {
  id: "rating",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["服务质量等级评定表"],
      ["编号", "评定项目", "规定分数", "自评", "评定得分", "不涉及", "备注"],
    ];
    const sections = parts.slice(0, random.whole(3, 5)).map((name, index) => addSection(lines, name, index, random));
    const total = lines.length;
    const sum = (letter: string): string => `=${sections.map(({ heading }) => `${letter}${heading + 1}`).join("+")}`;
    lines.push([null, "总计", sum("C"), sum("D"), sum("E"), null, null]);
    const cover = coverLines(sections, total);
    const table = sheet(TABLE, lines, [list(`F3:F${total}`, ["不涉及"])]);
    return { book: calculated([sheet(COVER, cover), table]), parts: partsOf(sections, total) };
  },
};

function addSection(lines: Line[], name: string, index: number, random: Random): Section {
  const heading = lines.length;
  const size = random.whole(4, 8);
  const range = (letter: string): string => `${letter}${heading + 2}:${letter}${heading + 1 + size}`;
  const priced = `SUMIF(${range("F")},"",${range("C")})`;
  lines.push([`${index + 1}`, name, `=${priced}`, `=SUM(${range("D")})`, `=SUM(${range("E")})`, null, null]);
  const rows = Array.from({ length: size }, (_, line) => heading + 1 + line);
  for (const row of rows) {
    const points = random.pick([2, 3, 4, 5]) ?? 3;
    const out = random.next() < 0.1;
    const [own, given] = out ? [null, null] : [points, random.next() < 0.7 ? points : points - 1];
    lines.push([
      `${index + 1}.${row - heading}`,
      `${name}第${row - heading}项`,
      points,
      own,
      given,
      out ? "不涉及" : null,
      null,
    ]);
  }
  return { name, heading, rows };
}

function coverLines(sections: readonly Section[], total: number): Line[] {
  const lines: Line[] = [["部分", "规定分数", "评定得分", "得分率"]];
  for (const { name, heading } of sections) {
    const row = lines.length + 1;
    const rate = `=IF(B${row}=0,"不涉及",C${row}/B${row})`;
    lines.push([name, `=${TABLE}!C${heading + 1}`, `=${TABLE}!E${heading + 1}`, rate]);
  }
  const row = lines.length + 1;
  const rate = `=IF(B${row}=0,"不涉及",C${row}/B${row})`;
  lines.push(["合计", `=${TABLE}!C${total + 1}`, `=${TABLE}!E${total + 1}`, rate], []);
  lines.push(["严重问题数", 1]);
  lines.push([
    "评定等级",
    `=IF(OR(D${row}<0.6,B${row + 2}>=3),"不合格",IF(D${row}>=0.95,"五星",IF(D${row}>=0.9,"四星",IF(D${row}>=0.8,"三星","二星"))))`,
  ]);
  lines.push(["注:严重问题3项及以上的,评定为不合格。"]);
  return lines;
}

function partsOf(sections: readonly Section[], total: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const cover = sections.map((_, index) => index + 1);
  const end = sections.length + 1;
  const at = (row: number, column: number): Spot => spot(COVER, row, column);
  const blocks = sections.map((section) => ({ heading: section.heading, rows: section.rows, sum: null }));
  return {
    ...noParts,
    tables: [
      { sheet: TABLE, header: 1, sections: blocks, total, text: 1, points: 2, score: 4, deducted: null, verdict: null },
    ],
    sectionSums: sections.map(({ heading }) => spot(TABLE, heading, 4)),
    totals: [spot(TABLE, total, 2), spot(TABLE, total, 4)],
    ratios: [...cover.map((row) => at(row, 3)), at(end, 3)],
    finals: [at(end, 3)],
    grades: [at(end + 3, 1)],
    limits: [at(end + 3, 1)],
    perSection: cover.flatMap((row) => [at(row, 1), at(row, 2)]),
    entries: [{ sheet: TABLE, column: 5, rows }],
    calculated: [{ sheet: COVER, column: 3, rows: cover }],
  };
}
