import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (score: number): Book =>
  book([
    ["条款", "要求", "分值", "得分"],
    ["5.1", "甲", 5, 5],
    ["5.2", "乙", 3, score],
    ["5.3", "丙", 2, 0],
  ]);

const share = (formula: string): Book =>
  book([
    ["Section", "Points", "Score", "Percentage"],
    ["A", 10, 9, "=C2/B2"],
    ["B", 8, 8, formula],
    ["C", 5, 3, "=C4/B4"],
  ]);

/** Companies rated side by side. */
const companies = (mark: number): Book =>
  book([
    ["条款", "要求", "分值", "甲公司", "乙公司", "丙公司"],
    ["5.1", "甲", 5, 5, 4, 5],
    ["5.2", "乙", 3, 3, mark, 0],
    ["5.3", "丙", 2, 0, 1, 2],
    ["5.4", "丁", 4, 4, 4, 3],
  ]);

/** Two assessors, each with a score and a note under one heading. */
const assessors = (mark: number): Book =>
  book([
    ["条款", "考核内容", "分值", "第一组", null, "第二组"],
    [null, null, null, "得分", "备注", "得分", "备注"],
    ["5.1", "甲", 5, 5, null, 4],
    ["5.2", "乙", 3, 3, null, mark],
    ["5.3", "丙", 2, 1, null, 2],
  ]);

/** Scores worked out from ratings, one of them typed. */
const rated = (third: number): Book =>
  book([
    ["Topic", "Rating", "Score"],
    ["Order", 3, "=B2*2"],
    ["Safety", 4, "=B3*2"],
    ["Records", 2, third],
    ["Training", 5, "=B5*2"],
    ["Tools", 1, "=B6*2"],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "a clause has more than its points",
    rule: "score-out-of-bounds",
    severity: "error",
    sheet: "S",
    cells: ["D3"],
    flagged: sheet(4),
    clean: sheet(3),
  },
  {
    says: "a clause has less than nothing",
    rule: "score-out-of-bounds",
    severity: "error",
    sheet: "S",
    cells: ["D3"],
    flagged: sheet(-1),
    clean: sheet(0),
  },
  {
    says: "a share of 160 %",
    rule: "score-out-of-bounds",
    severity: "warning",
    sheet: "S",
    cells: ["D3"],
    flagged: share("=C3/B4"),
    clean: share("=C3/B3"),
  },
  {
    says: "one of several companies has more than the points of the clause",
    rule: "score-out-of-bounds",
    severity: "error",
    sheet: "S",
    cells: ["E3"],
    flagged: companies(4),
    clean: companies(3),
  },
  {
    says: "a score under headings of two rows is above the points",
    rule: "score-out-of-bounds",
    severity: "error",
    sheet: "S",
    cells: ["F4"],
    flagged: assessors(5),
    clean: assessors(3),
  },
  {
    says: "a negative number typed among scores that never are",
    rule: "score-out-of-bounds",
    severity: "error",
    sheet: "S",
    cells: ["C4"],
    flagged: rated(-4),
    clean: rated(4),
  },
];
