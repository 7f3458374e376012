import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const checklist = (rate: string): Book =>
  book([["#", "Requirement", "Status"], [1, "a", "Pass"], [2, "b", "Fail"], [3, "c", "N/A"], [], ["Rate", rate]]);
const applicable = 'COUNTA(C2:C4)-COUNTIF(C2:C4,"N/A")';

const scored = (formula: string): Book =>
  book([
    ["条款", "分值", "扣分", "得分"],
    ["5.1", 5, 1, '=IF(C2="","",B2-C2)'],
    ["5.2", 5, null, formula],
    ["5.3", 5, 0, '=IF(C4="","",B4-C4)'],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "a division by zero once all is not applicable",
    rule: "nothing-applicable",
    severity: "warning",
    sheet: "S",
    cells: ["B6"],
    flagged: checklist(`=COUNTIF(C2:C4,"Pass")/(${applicable})`),
    clean: checklist(`=IF(${applicable}=0,"n/a",COUNTIF(C2:C4,"Pass")/(${applicable}))`),
  },
  {
    says: "a clause without an entry gets its full points",
    rule: "nothing-applicable",
    severity: "warning",
    sheet: "S",
    cells: ["D3"],
    flagged: scored("=B3-C3"),
    clean: scored('=IF(C3="","",B3-C3)'),
  },
];
