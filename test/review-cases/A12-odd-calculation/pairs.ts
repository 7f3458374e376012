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

/** Marks before and after, and by how much they changed. */
const changes = (change: (row: number) => string): Book =>
  book([
    ["Practice", "Score before", "Score after", "Change"],
    ...[2, 3, 4, 5].map((row) => [`Practice ${row}`, 2, 3, change(row)]),
  ]);

/** Scores worked out in each row, and below them what counts of the last. */
const capped = (fourth: string, cap: string): Book =>
  book([
    ["Topic", "Rating", "Share", "Score"],
    ["Order", 3, 0.2, "=B2*C2"],
    ["Safety", 4, 0.3, "=B3*C3"],
    ["Records", 2, 0.3, "=B4*C4"],
    ["Training", 5, 0.2, fourth],
    ["Counted for training", 5, 0.2, cap],
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
  {
    says: "changes that are sums",
    rule: "odd-calculation",
    severity: "error",
    sheet: "S",
    cells: ["D2:D5"],
    flagged: changes((row) => `=SUM(B${row},C${row})`),
    clean: changes((row) => `=C${row}-B${row}`),
  },
  {
    says: "a score that is another calculation than the others; a cap below them is none of them",
    rule: "odd-calculation",
    severity: "error",
    sheet: "S",
    cells: ["D5"],
    flagged: capped("=MAX(B5,C5)", "=B6*C6"),
    clean: capped("=B5*C5", "=MIN(1,D5)"),
  },
];
