import type { CellValue } from "../../../src/core/book/book";
import type { Line } from "../book";
import type { Random } from "../random";
import {
  at,
  OUT,
  own,
  other,
  HEADER,
  type Field,
  type Columns,
  type SectionScheme,
  type Chapter,
  type Section,
} from "./afterSalesStarsPlan";

/** Categories of reasons for a deduction. */
export const types = ["A", "B", "C", "D"];
const reasons = ["未见书面规定", "抽查3份记录,1份未签字", "现场人员回答不完整", "未提供上年度统计数据"];
const words: Readonly<Record<Field, string>> = {
  no: "条款",
  key: "关键",
  text: "评价内容",
  points: "分值",
  apply: "适用性",
  type: "类别",
  reason: "扣分原因",
  minus: "扣分",
  score: "得分",
  open: "适用分值",
  hint: "提示",
};
function laid(columns: Columns, values: Partial<Record<Field, CellValue>>): Line {
  const line: CellValue[] = Array.from({ length: 11 }, () => null);
  for (const [field, column] of Object.entries(columns)) line[column] = values[field as Field] ?? null;
  return line;
}

/** Half points, at least one point each. */
function shares(points: number, count: number, random: Random): number[] {
  const halves = Array.from({ length: count }, () => 2);
  for (let left = 2 * (points - count); left > 0; left -= 1) {
    const lucky = random.whole(0, count - 1);
    halves[lucky] = (halves[lucky] ?? 0) + 1;
  }
  return halves.map((one) => one / 2);
}

function clauses(lines: Line[], columns: Columns, no: string, points: number, texts: string, random: Random): number[] {
  const [all, first] = [texts.split("|"), lines.length];
  const parts = shares(points, random.whole(2, all.length), random);
  parts.forEach((worth, index) => {
    const row = lines.length + 1;
    const cell = (field: Field): string => `${at(columns, field)}${row}`;
    const [out, unlucky] = [random.next() < 0.08, random.next() < 0.22];
    const bad = !out && unlucky;
    lines.push(
      laid(columns, {
        no: `${no}.${index + 1}`,
        text: all[index] ?? "",
        points: worth,
        apply: out ? OUT : "适用",
        key: random.next() < 0.15 ? "★" : null,
        type: bad ? (random.pick(types) ?? "A") : null,
        reason: bad ? (random.pick(reasons) ?? "") : null,
        minus: bad ? Math.min(worth, random.pick([0.2, 0.5, 0.5, 1]) ?? 0.5) : null,
        score: `=IF(${cell("apply")}="${OUT}","",${cell("points")}-${cell("minus")})`,
        open: `=IF(${cell("apply")}="${OUT}",0,${cell("points")})`,
        hint: `=IF(AND(${cell("minus")}>0,${cell("reason")}=""),"缺扣分原因",IF(${cell("minus")}>${cell("points")},"扣分超过分值",""))`,
      }),
    );
  });
  return parts.map((_, index) => first + index);
}

const worthOf = (parts: readonly SectionScheme[]): number => parts.reduce((sum, one) => sum + one[1], 0);
/** A chapter whose sections are added up beside their headings, the chapter on top. */
export function sumsAbove(no: number, title: string, parts: readonly SectionScheme[], random: Random): Chapter {
  const points = worthOf(parts);
  const lines: Line[] = [
    [`${no} ${title}(本章${points}分)`],
    ["扣分必须写明原因;不适用条款不计分值。类别:A无规定 B有规定未执行 C记录不全 D其他"],
    [],
    laid(own, words),
  ];
  const sections = parts.map(([name, worth, texts], index): Section => {
    const heading = lines.push([]) - 1;
    const rows = clauses(lines, own, `${no}.${index + 1}`, worth, texts, random);
    const range = (field: Field): string => `${at(own, field)}${heading + 2}:${at(own, field)}${lines.length}`;
    lines[heading] = laid(own, {
      no: `${no}.${index + 1}`,
      text: name,
      points: worth,
      minus: `=SUM(${range("minus")})`,
      score: `=SUM(${range("score")})`,
      open: `=SUM(${range("open")})`,
      hint: `=IF(SUM(${range("points")})=${at(own, "points")}${heading + 1},"","分值不符")`,
    });
    return { heading, rows, sum: heading };
  });
  const plus = (field: Field): string => `=${sections.map((one) => `${at(own, field)}${one.sum + 1}`).join("+")}`;
  lines[2] = laid(own, {
    text: "本章合计",
    points: plus("points"),
    minus: plus("minus"),
    score: plus("score"),
    open: plus("open"),
  });
  return {
    name: `第${no}章`,
    columns: own,
    points,
    sections,
    total: 2,
    declared: sections.map((one) => one.heading),
    lines,
  };
}

/** A chapter with a subtotal below each section; the total adds up the lines with that label. */
export function sumsBelow(no: number, title: string, parts: readonly SectionScheme[], random: Random): Chapter {
  const points = worthOf(parts);
  const lines: Line[] = [
    [`${no} ${title}审核记录`],
    [`本章共${points}分`],
    ["类别:A无规定 B有规定未执行 C记录不全 D其他"],
    laid(other, words),
  ];
  const sections = parts.map(([name, worth, texts], index): Section => {
    const heading = lines.length;
    lines.push(laid(other, { no: `${no}.${index + 1}`, text: `${name}(${worth}分)` }));
    const rows = clauses(lines, other, `${no}.${index + 1}`, worth, texts, random);
    const sum = (field: Field): string =>
      `=SUM(${at(other, field)}${heading + 2}:${at(other, field)}${heading + 1 + rows.length})`;
    lines.push(
      laid(other, { no: "小计", points: sum("points"), minus: sum("minus"), score: sum("score"), open: sum("open") }),
    );
    return { heading, rows, sum: lines.length - 1 };
  });
  const end = lines.length;
  const all = (field: Field): string =>
    `=SUMIF($A$${HEADER + 2}:$A$${end},"小计",${at(other, field)}$${HEADER + 2}:${at(other, field)}$${end})`;
  lines.push(
    laid(other, { no: "本章合计", points: all("points"), minus: all("minus"), score: all("score"), open: all("open") }),
  );
  return { name: `第${no}章`, columns: other, points, sections, total: end, declared: [], lines };
}
