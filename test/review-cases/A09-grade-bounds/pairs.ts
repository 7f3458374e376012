import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const chain = (formula: string): Book =>
  book([
    ["得分", 92],
    ["等级", formula],
  ]);
const bands = (second: number): Book =>
  book([
    ["下限", "等级"],
    [0, "差"],
    [second, "中"],
    [75, "良"],
    [90, "优"],
    [],
    ["等级", "=VLOOKUP(80,A2:B5,2,TRUE)"],
  ]);
const pair = (says: string, cells: readonly string[], flagged: Book, clean: Book): AuditPair => ({
  says,
  rule: "grade-bounds",
  severity: "error",
  sheet: "S",
  cells,
  flagged,
  clean,
});
const right = chain('=IF(B1>=95,"五星",IF(B1>=90,"四星",IF(B1>=80,"三星","达标")))');

export const pairs: readonly AuditPair[] = [
  pair(
    "one bound shuts out its own value",
    ["B2"],
    chain('=IF(B1>=95,"五星",IF(B1>90,"四星",IF(B1>=80,"三星","达标")))'),
    right,
  ),
  pair(
    "a lower bound is asked before a higher one",
    ["B2"],
    chain('=IF(B1>=80,"三星",IF(B1>=90,"四星",IF(B1>=95,"五星","达标")))'),
    right,
  ),
  pair(
    "the score is rounded before it is compared",
    ["B2"],
    chain('=IF(ROUND(B1,0)>=95,"五星",IF(ROUND(B1,0)>=90,"四星","达标"))'),
    right,
  ),
  pair(
    "89.5 belongs to no grade",
    ["B2"],
    chain('=IF(B1>=90,"A",IF(AND(B1>=80,B1<=89),"B",IF(AND(B1>=70,B1<=79),"C","D")))'),
    chain('=IF(B1>=90,"A",IF(AND(B1>=80,B1<90),"B",IF(AND(B1>=70,B1<80),"C","D")))'),
  ),
  pair("bounds in a table are out of order", ["B7"], bands(80), bands(60)),
];
