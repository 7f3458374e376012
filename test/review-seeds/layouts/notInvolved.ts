import { calculated, list, sheet, spot, type Line } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const TABLE = "考评表";
const SUMMARY = "汇总表";
const categories = ["目标职责", "制度化管理", "教育培训", "现场管理", "隐患排查", "应急管理"];
const contents = ["建立并公布目标", "明确职责", "制定规程", "定期检查", "记录完整", "按期整改", "组织演练"];

interface Section {
  readonly name: string;
  readonly rows: readonly number[];
}

/** A list of items with a column for what is not involved, and a summary by category on a sheet of its own. */
export const notInvolved: Layout = {
  id: "not-involved",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["安全生产标准化考评表"],
      ["考评类目", "考评项目", "考评内容", "标准分值", "考评办法", "空项", "扣分", "实际得分", "备注"],
    ];
    const sections = categories.slice(0, random.whole(4, 6)).map((name) => addSection(lines, name, random));
    const last = lines.length;
    const sheets = [
      sheet(TABLE, lines, [list(`F3:F${last}`, ["是", "否"])]),
      sheet(SUMMARY, summaryLines(sections, last)),
    ];
    return { book: calculated(sheets), parts: partsOf(sections) };
  },
};

function addSection(lines: Line[], name: string, random: Random): Section {
  const first = lines.length;
  const size = random.whole(4, 8);
  for (let index = 0; index < size; index++) {
    const row = lines.length + 1;
    const points = random.pick([2, 3, 5, 8, 10]) ?? 5;
    const out = random.next() < 0.15;
    const lost = out || random.next() < 0.6 ? 0 : random.whole(1, points);
    const score = `=IF(F${row}="是","",IF(F${row}="","",D${row}-G${row}))`;
    const content = contents[index % contents.length] ?? "";
    lines.push([
      name,
      `${name}${index + 1}`,
      content,
      points,
      "查记录,不符合扣分",
      out ? "是" : "否",
      lost,
      score,
      null,
    ]);
  }
  return { name, rows: Array.from({ length: size }, (_, index) => first + index) };
}

function summaryLines(sections: readonly Section[], last: number): Line[] {
  const lines: Line[] = [
    ["考评得分汇总"],
    ["类目", "标准分值", "空项分值", "应得分值", "实际得分", "得分率", "空项数"],
  ];
  for (const { name, rows } of sections) {
    const row = lines.length + 1;
    const [first, end] = [(rows[0] ?? 0) + 1, (rows.at(-1) ?? 0) + 1];
    const over = (letter: string): string => `${TABLE}!$${letter}$${first}:$${letter}$${end}`;
    const direct = `SUM(${over("H")})/SUMIF(${over("F")},"否",${over("D")})`;
    lines.push([
      name,
      `=SUM(${over("D")})`,
      `=SUMIF(${over("F")},"是",${over("D")})`,
      `=B${row}-C${row}`,
      `=SUM(${over("H")})`,
      `=IF(COUNTIF(${over("F")},"否")=0,"不涉及",${direct})`,
      `=COUNTIF(${over("F")},"是")`,
    ]);
  }
  const end = lines.length;
  const sum = (letter: string): string => `=SUM(${letter}3:${letter}${end})`;
  const rate = `=IF(D${end + 1}=0,"不涉及",E${end + 1}/D${end + 1})`;
  lines.push(["合计", sum("B"), sum("C"), sum("D"), sum("E"), rate, sum("G")], []);
  const result = end + 3;
  lines.push(["条目数", `=COUNTA(${TABLE}!$C$3:$C$${last})`]);
  lines.push(["换算得分", `=IF(D${end + 1}=0,"",ROUND(E${end + 1}/D${end + 1}*100,1))`]);
  const level = `IF(B${result + 1}>=90,"一级",IF(B${result + 1}>=75,"二级",IF(B${result + 1}>=60,"三级","不达标")))`;
  lines.push(["达标等级", `=IF(B${result + 1}="","",${level})`]);
  return lines;
}

function partsOf(sections: readonly Section[]): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const end = 2 + sections.length;
  const summary = sections.map((_, index) => 2 + index);
  const at = (row: number, column: number): ReturnType<typeof spot> => spot(SUMMARY, row, column);
  const blocks = sections.map((section) => ({ heading: null, rows: section.rows, sum: null }));
  return {
    ...noParts,
    tables: [
      {
        sheet: TABLE,
        header: 1,
        sections: blocks,
        total: null,
        text: 2,
        points: 3,
        score: 7,
        deducted: 6,
        verdict: null,
      },
    ],
    sectionSums: summary.flatMap((row) => [at(row, 1), at(row, 4)]),
    totals: [at(end, 1), at(end, 4)],
    counts: [at(end + 2, 1)],
    ratios: [...summary.map((row) => at(row, 5)), at(end, 5)],
    finals: [at(end + 3, 1)],
    grades: [at(end + 4, 1)],
    wordCells: [
      ...summary.flatMap((row) => [at(row, 2), at(row, 5), at(row, 6)]),
      ...rows.map((row) => spot(TABLE, row, 7)),
    ],
    entries: [{ sheet: TABLE, column: 5, rows }],
    perSection: summary.flatMap((row) => [at(row, 1), at(row, 4), at(row, 5)]),
    calculated: [
      { sheet: TABLE, column: 7, rows },
      { sheet: SUMMARY, column: 3, rows: summary },
    ],
    points: rows.map((row) => spot(TABLE, row, 3)),
  };
}
