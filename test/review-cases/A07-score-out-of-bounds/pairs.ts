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
];
