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

/** What the points of two sections make. */
const sections = (first: number | string, second: number | string): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    [1, "甲", 5, 4],
    [2, "乙", 5, 5],
    ["小计", null, first, "=SUM(D2:D3)"],
    [1, "丙", 6, 6],
    [2, "丁", 4, 3],
    ["小计", null, second, "=SUM(D5:D6)"],
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
  {
    says: "the points of one section are typed where those of the other are added up; all typed, they are announced",
    rule: "score-typed-over",
    severity: "warning",
    sheet: "S",
    cells: ["C4"],
    flagged: sections(10, "=SUM(C5:C6)"),
    clean: sections(10, 10),
  },
];
