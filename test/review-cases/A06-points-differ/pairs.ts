import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const weights = (last: number): Book =>
  book([
    ["指标", "权重", "得分"],
    ["效率", 0.5, 80],
    ["态度", 0.3, 90],
    ["能力", last, 70],
  ]);

const section = (points: number): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    ["一、服务组织(10分)", null, null, null],
    [1, "甲", 6, 6],
    [2, "乙", points, 4],
    ["小计", null, "=SUM(C3:C4)", "=SUM(D3:D4)"],
  ]);

/** The points of a section typed in its last row. */
const typed = (points: number): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    [1, "甲", 5, 4],
    [2, "乙", 5, 5],
    ["小计", null, 10, "=SUM(D2:D3)"],
    [1, "丙", 6, 6],
    [2, "丁", points, 3],
    ["小计", null, 10, "=SUM(D5:D6)"],
  ]);

/** How often each topic counts, or what share of the whole it is. */
const topics = (first: number, second: number, third: number): Book =>
  book([
    ["Topic", "Weight", "Score"],
    ["Order", first, 80],
    ["Safety", second, 90],
    ["Records", third, 70],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "weights make 1.1",
    rule: "points-differ",
    severity: "warning",
    sheet: "S",
    cells: ["B2:B4"],
    flagged: weights(0.3),
    clean: weights(0.2),
  },
  {
    says: "the clauses of a section make other points than its heading says",
    rule: "points-differ",
    severity: "warning",
    sheet: "S",
    cells: ["C3:C4"],
    flagged: section(5),
    clean: section(4),
  },
  {
    says: "the clauses of a section make other points than those typed in its row",
    rule: "points-differ",
    severity: "warning",
    sheet: "S",
    cells: ["C5:C6"],
    flagged: typed(5),
    clean: typed(4),
  },
  {
    says: "shares that make 1.2; ones and twos are multipliers and make no whole",
    rule: "points-differ",
    severity: "warning",
    sheet: "S",
    cells: ["B2:B4"],
    flagged: topics(0.4, 0.4, 0.4),
    clean: topics(1, 1, 1),
  },
];
