import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

/** Five practices whose gap is worked out by these formulas. */
const sheet = (gap: (row: number) => string): Book =>
  book([
    ["Practice", "Weight", "Score", "Target", "Gap"],
    ...[2, 3, 4, 5, 6].map((row) => [`Practice ${row}`, 0.2, 2, 3, gap(row)]),
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
];
