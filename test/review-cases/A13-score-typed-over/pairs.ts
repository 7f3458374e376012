import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (third: number | string, total: number | string): Book =>
  book([
    ["条款", "要求", "分值", "扣分", "得分"],
    ["5.1", "甲", 5, 1, "=C2-D2"],
    ["5.2", "乙", 5, 0, "=C3-D3"],
    ["5.3", "丙", 5, 2, third],
    ["合计", null, "=SUM(C2:C4)", "=SUM(D2:D4)", total],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "a score is typed among scores that are worked out",
    rule: "score-typed-over",
    severity: "warning",
    sheet: "S",
    cells: ["E4"],
    flagged: sheet(5, "=SUM(E2:E4)"),
    clean: sheet("=C4-D4", "=SUM(E2:E4)"),
  },
  {
    says: "the total is typed beside totals that are worked out",
    rule: "score-typed-over",
    severity: "warning",
    sheet: "S",
    cells: ["E5"],
    flagged: sheet("=C4-D4", 14),
    clean: sheet("=C4-D4", "=SUM(E2:E4)"),
  },
];
