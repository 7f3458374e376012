import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (section: string, total: string): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    [1, "甲", 5, 4],
    [2, "乙", 5, 5],
    [3, "丙", 5, 2],
    ["小计", null, "=SUM(C2:C4)", section],
    [1, "丁", 6, 6],
    [2, "戊", 4, 3],
    ["小计", null, "=SUM(C6:C7)", "=SUM(D6:D7)"],
    ["合计", null, "=C5+C8", total],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "a section's sum leaves its last clause out",
    rule: "clause-coverage",
    severity: "error",
    sheet: "S",
    cells: ["D5"],
    flagged: sheet("=SUM(D2:D3)", "=D5+D8"),
    clean: sheet("=SUM(D2:D4)", "=D5+D8"),
  },
  {
    says: "the total takes one section twice and leaves out none",
    rule: "clause-coverage",
    severity: "error",
    sheet: "S",
    cells: ["D9"],
    flagged: sheet("=SUM(D2:D4)", "=D5+D8+D8"),
    clean: sheet("=SUM(D2:D4)", "=D5+D8"),
  },
];
