import { sheet, list, calculated, type Line } from "../book";
import { noParts, type Layout } from "../layout";
import type { Random } from "../random";
import { sumsAbove, sumsBelow, types } from "./afterSalesStarsChapters";
import { chapterParts, resultParts } from "./afterSalesStarsPlaces";
import { scheme, own, at, HEADER, OUT, SUMMARY, STARS, whole, type Field, type Chapter } from "./afterSalesStarsPlan";

/** An inspection body's scoring workbook for the after-sales service of furniture and appliance makers: points are taken off, clause by clause. */
export const afterSalesStars: Layout = {
  id: "after-sales-stars",
  heldOut: false,
  build(random) {
    const chapters = scheme.map(([title, columns, parts], index) =>
      (columns === own ? sumsAbove : sumsBelow)(index + 5, title, parts, random),
    );
    const sheets = chapters.map((one) => {
      const area = (field: Field): string =>
        `${at(one.columns, field)}${HEADER + 2}:${at(one.columns, field)}${one.lines.length}`;
      return sheet(one.name, one.lines, [list(area("apply"), ["适用", OUT]), list(area("type"), types)]);
    });
    const book = calculated([
      ...sheets,
      sheet(SUMMARY, summaryLines(chapters, random)),
      sheet(STARS, starLines(chapters, random)),
    ]);
    return { book, parts: { ...noParts, ...chapterParts(chapters), ...resultParts(chapters) } };
  },
};

function summaryLines(chapters: readonly Chapter[], random: Random): Line[] {
  const maker = random.pick(["华庭家具有限公司", "北岭电器股份有限公司", "东篱橱柜有限公司"]) ?? "";
  const heads = [
    "章",
    "标准分值",
    "适用分值",
    "扣分",
    "得分",
    "得分率",
    "条款数",
    "不适用",
    "扣分条数",
    ...types,
    "核对",
  ];
  const lines: Line[] = [["售后服务认证审核评分汇总表"], ["受审核方", maker, null, "标准总分", 100], [], heads];
  const rate = (row: number): string => `=IF(C${row}=0,"${OUT}",ROUND(E${row}/C${row},4))`;
  for (const one of chapters) {
    const row = lines.length + 1;
    const cell = (field: Field): string => `${one.name}!${at(one.columns, field)}${one.total + 1}`;
    const [apply, minus] = [whole(one, "apply"), whole(one, "minus")];
    const kinds = ["J", "K", "L", "M"].map((letter) => `=COUNTIF(${whole(one, "type")},${letter}$4)`);
    const counts = [`=COUNTA(${apply})`, `=COUNTIF(${apply},"${OUT}")`, `=COUNTIFS(${apply},"适用",${minus},">0")`];
    const check = `=IF(${cell("points")}<>B${row},"分值不符",IF(SUM(J${row}:M${row})<>I${row},"类别未填全","√"))`;
    lines.push([
      one.name,
      one.points,
      `=${cell("open")}`,
      `=${cell("minus")}`,
      `=${cell("score")}`,
      rate(row),
      ...counts,
      ...kinds,
      check,
    ]);
  }
  const sum = (letter: string): string => `=SUM(${letter}5:${letter}7)`;
  lines.push(
    ["合计", ..."BCDE".split("").map(sum), rate(8), ..."GHIJKLM".split("").map(sum), `=IF(B8=E2,"√","总分不符")`],
    [],
  );
  lines.push(["折算得分(百分制)", `=IF(C8=0,"",ROUND(E8/C8*100,2))`], ["调整项", "数量", "每项分值", "分数"]);
  lines.push(
    ["省级以上服务奖项", random.whole(0, 3), 0.5, "=B12*C12"],
    ["参与制定服务标准", random.whole(0, 2), 1, "=B13*C13"],
  );
  lines.push(
    ["加分合计(最多加2分)", null, null, "=MIN(2,SUM(D12:D13))"],
    ["未结案投诉(每件扣0.5分,最多扣3分)", random.whole(0, 3) * random.whole(0, 3), 0.5, "=MIN(3,B15*C15)"],
  );
  lines.push(["最终得分(最高100分)", `=IF(B10="","",MIN(100,ROUND(B10+D14-D15,2)))`]);
  return lines;
}

function starLines(chapters: readonly Chapter[], random: Random): Line[] {
  const key = chapters.map((one) => `COUNTIFS(${whole(one, "key")},"★",${whole(one, "minus")},">0")`).join("+");
  const level = (row: number, letter: string): string =>
    `=IF(B${row}="",0,MATCH(B${row},$${letter}$3:$${letter}$7,1)-1)`;
  const name = (row: number): string => `=INDEX($A$3:$A$7,C${row}+1)`;
  return [
    ["星级评定"],
    ["星级", "最低得分", "各章最低得分率", "服务管理师人数"],
    ["不达标", 0, 0, 0],
    ["达标", 70, 0.6, 1],
    ["三星级", 80, 0.7, 2],
    ["四星级", 90, 0.8, 3],
    ["五星级", 95, 0.9, 5],
    [],
    ["条件", "实际", "级数", "对应星级", "说明"],
    ["最终得分", `=${SUMMARY}!B16`, level(10, "B"), name(10)],
    ["各章得分率最低值", `=MIN(${SUMMARY}!F5:F7)`, level(11, "C"), name(11)],
    ["服务管理师人数", random.whole(1, 7), level(12, "D"), name(12)],
    ["关键条款扣分条数", `=${key}`, "=IF(B13>0,2,4)", name(13), "关键条款(★)有扣分的,最高评三星级"],
    [],
    ["评定级数", "=MIN(C10:C13)"],
    ["评定结果", "=INDEX($A$3:$A$7,B15+1)"],
    ["附加条件影响", `=IF(B15<C10,"较得分对应星级降"&(C10-B15)&"级","无")`],
  ];
}
