import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (total: string, count: string): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    [1, "甲", 5, 4],
    [2, "乙", 5, 5],
    ["小计", null, "=SUM(C2:C3)", "=SUM(D2:D3)"],
    [1, "丙", 6, 6],
    [2, "丁", 4, 3],
    ["小计", null, "=SUM(C5:C6)", "=SUM(D5:D6)"],
    ["合计", null, "=C4+C7", total],
    [],
    ["条款数", count],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "the total adds clauses and their subtotals",
    rule: "subtotal-counted",
    severity: "error",
    sheet: "S",
    cells: ["D8"],
    flagged: sheet("=SUM(D2:D7)", "=COUNTA(B2:B6)"),
    clean: sheet("=D4+D7", "=COUNTA(B2:B6)"),
  },
  {
    says: "the heading is counted as a clause",
    rule: "subtotal-counted",
    severity: "error",
    sheet: "S",
    cells: ["B10"],
    flagged: sheet("=D4+D7", "=COUNTA(B1:B6)"),
    clean: sheet("=D4+D7", "=COUNTA(B1:B6)-1"),
  },
];
