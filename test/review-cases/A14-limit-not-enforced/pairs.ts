import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (bonus: string, grade: string): Book =>
  book([
    ["得分", 88],
    ["特别扣分项数", 5],
    ["特别加分项数", 2],
    ["计入加分(最多1分)", bonus],
    ["等级", grade],
    ["注:特别扣分项达到5项的,评价不合格。"],
  ]);
const right = '=IF(B2>=5,"不合格",IF(B1>=90,"四星级","三星级"))';
const pair = (says: string, cells: readonly string[], flagged: Book): AuditPair => ({
  says,
  rule: "limit-not-enforced",
  severity: "error",
  sheet: "S",
  cells,
  flagged,
  clean: sheet("=MIN(1,B3)", right),
});

export const pairs: readonly AuditPair[] = [
  pair("two points of bonus where one is the most", ["B4"], sheet("=B3", right)),
  pair("five findings still pass", ["B5"], sheet("=MIN(1,B3)", '=IF(B2>5,"不合格",IF(B1>=90,"四星级","三星级"))')),
  pair(
    "the findings are not looked at",
    ["B5"],
    sheet("=MIN(1,B3)", '=IF(B1<70,"不合格",IF(B1>=90,"四星级","三星级"))'),
  ),
];
