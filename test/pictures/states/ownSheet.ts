import type { Book } from "../../../src/core/book/book";
import { bookOfSheets, sheetOfRows, type Written } from "../../core/binding/books";
import type { Language } from "../scene";

const texts = {
  "zh-CN": {
    sheet: "现场评分",
    title: "2026 年售后服务现场评分表",
    heads: ["条款号", "评价内容", "分值", "得分", "得分率", "备注"],
    clause: ["设有专门的售后服务部门", "服务人员持证上岗", "服务文件齐全有效", "投诉按时答复", "备件按承诺供应"],
    total: "合计",
  },
  "en-US": {
    sheet: "Site scores",
    title: "After-sales service on site, 2026",
    heads: ["Clause", "Requirement", "Points", "Score", "Share", "Remarks"],
    clause: [
      "There is a department for after-sales service",
      "Service staff are certified",
      "Service documents are complete",
      "Complaints are answered in time",
      "Spare parts are supplied as promised",
    ],
    total: "Total",
  },
} as const;

const points = [10, 8, 6, 12, 14];
const scores = [9, 8, 4.5, 12, 10];

/** A score sheet as somebody makes one, with a share whose formula looks into the wrong row. */
export function ownSheet(language: Language): Book {
  const { sheet, title, heads, clause, total } = texts[language];
  const share = (at: number): string => `=D${at === 2 ? 3 : at + 3}/C${at + 3}`;
  const lines = clause.map((text, at): readonly Written[] => {
    const [full = 1, got = 0] = [points[at], scores[at]];
    return [`4.${at + 1}`, text, full, got, { formula: share(at), value: got / full }, null];
  });
  const sum = (column: string): string => `=SUM(${column}3:${column}7)`;
  const foot: readonly Written[] = [
    total,
    null,
    { formula: sum("C"), value: 50 },
    { formula: sum("D"), value: 43.5 },
    { formula: "=D8/C8", value: 0.87 },
    null,
  ];
  return bookOfSheets(sheetOfRows([[title], [...heads], ...lines, foot], { name: sheet }));
}
