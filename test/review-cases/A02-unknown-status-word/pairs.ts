import { list } from "../../review-seeds/book";
import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (last: string, formula: string): Book =>
  book(
    [["条款", "判定"], ["5.1", "符合"], ["5.2", "不适用"], ["5.3", last], [], ["不适用条款数", formula]],
    [list("B2:B4", ["符合", "不符合", "不适用"])],
  );

export const pairs: readonly AuditPair[] = [
  {
    says: "a formula counts a word that the drop-down does not offer",
    rule: "unknown-status-word",
    severity: "error",
    sheet: "S",
    cells: ["B6"],
    flagged: sheet("不符合", '=COUNTIF(B2:B4,"N/A")'),
    clean: sheet("不符合", '=COUNTIF(B2:B4,"不适用")'),
  },
  {
    says: "an entry with a space behind it is not counted",
    rule: "unknown-status-word",
    severity: "warning",
    sheet: "S",
    cells: ["B4"],
    flagged: sheet("不适用 ", '=COUNTIF(B2:B4,"不适用")'),
    clean: sheet("不适用", '=COUNTIF(B2:B4,"不适用")'),
  },
];
