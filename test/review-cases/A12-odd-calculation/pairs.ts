import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

/** Five practices whose gap is worked out by these formulas. */
const sheet = (gap: (row: number) => string): Book =>
  book([
    ["Practice", "Weight", "Score", "Target", "Gap"],
    ...[2, 3, 4, 5, 6].map((row) => [`Practice ${row}`, 0.2, 2, 3, gap(row)]),
  ]);

const total = (formula: string): Book =>
  book([
    ["条款", "考核内容", "分值", "得分"],
    ["5.1", "甲", 5, 4],
    ["5.2", "乙", 5, 5],
    ["5.3", "丙", 5, 0],
    ["合计", null, "=SUM(C2:C4)", formula],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "four of five gaps are sums, and the majority is wrong",
    rule: "odd-calculation",
    severity: "error",
    sheet: "S",
    cells: ["E2:E4", "E6"],
    flagged: sheet((row) => (row === 5 ? "=D5-C5" : `=SUM(C${row},D${row})`)),
    clean: sheet((row) => `=D${row}-C${row}`),
  },
  {
    says: "sums instead of differences that name their own sheet in every reference",
    rule: "odd-calculation",
    severity: "error",
    sheet: "S",
    cells: ["E2:E6"],
    flagged: sheet((row) => `=SUM(S!C${row},S!D${row})`),
    clean: sheet((row) => `=S!D${row}-S!C${row}`),
  },
  {
    says: "an average in the row of the total, with IFERROR around it",
    rule: "odd-calculation",
    severity: "error",
    sheet: "S",
    cells: ["D5"],
    flagged: total('=IFERROR(AVERAGE(D2:D4),"")'),
    clean: total('=IFERROR(SUM(D2:D4),"")'),
  },
];
