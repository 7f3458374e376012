import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (total: string | number): Book =>
  book([
    ["条款", "要求", "分值", "得分"],
    ["5.1", "甲", 5, 4],
    ["5.2", "乙", 3, 3],
    ["5.3", "丙", 2, 1],
    ["合计", null, "=SUM(C2:C4)", total],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "the total is not what the clauses make",
    rule: "total-differs",
    severity: "error",
    sheet: "S",
    cells: ["D5"],
    flagged: sheet(9),
    clean: sheet(8),
  },
];
