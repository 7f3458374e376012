import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

/** Four clauses whose scores read the deductions so many rows further down. */
const sheet = (offset: number): Book =>
  book([
    ["条款", "要求", "分值", "扣分", "得分"],
    ...[2, 3, 4, 5].map((row) => [`5.${row}`, "要求", 5, row - 2, `=C${row}-D${row + offset}`]),
    ["合计", null, "=SUM(C2:C5)", null, "=SUM(E2:E5)"],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "all clauses read the row below",
    rule: "row-offset",
    severity: "error",
    sheet: "S",
    cells: ["E2:E5"],
    flagged: sheet(1),
    clean: sheet(0),
  },
];
