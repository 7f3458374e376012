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

/** A limit that a note states for a result by its name. */
const noted = (formula: string): Book =>
  book([
    ["条款", "考核内容", "分值", "得分"],
    ["5.1", "甲", 50, 40],
    ["5.2", "乙", 30, 30],
    ["5.3", "丙", 20, 10],
    [],
    ["严重不符合", 1],
    ["总评得分", formula],
    ["注:有严重不符合时,总评得分最高不超过59分。"],
  ]);

const floor = (formula: string): Book =>
  book([
    ["基本分", 100],
    ["扣分", 12],
    ["总得分(不低于0分)", formula],
  ]);

/** A bonus of two points a proposal, and no more than what stands beside each team. */
const teams = (third: string): Book =>
  book([
    ["班组", "封顶", "合理化建议", "奖励"],
    ["一班", 6, 2, "=MIN(B2,C2*2)"],
    ["二班", 6, 4, "=MIN(B3,C3*2)"],
    ["三班", 4, 3, third],
    ["四班", 6, 1, "=MIN(B5,C5*2)"],
  ]);

export const pairs: readonly AuditPair[] = [
  pair("two points of bonus where one is the most", ["B4"], sheet("=B3", right)),
  pair("five findings still pass", ["B5"], sheet("=MIN(1,B3)", '=IF(B2>5,"不合格",IF(B1>=90,"四星级","三星级"))')),
  pair(
    "the findings are not looked at",
    ["B5"],
    sheet("=MIN(1,B3)", '=IF(B1<70,"不合格",IF(B1>=90,"四星级","三星级"))'),
  ),
  {
    ...pair("a note limits the overall score by its name", ["B7"], noted("=SUM(D2:D4)")),
    clean: noted("=IF(B6>0,MIN(59,SUM(D2:D4)),SUM(D2:D4))"),
  },
  {
    ...pair("a score that may fall below its floor", ["B3"], floor("=B1-B2")),
    clean: floor("=MAX(0,B1-B2)"),
  },
  {
    ...pair("one row without the limit that all its neighbours keep", ["D4"], teams("=C4*2")),
    clean: teams("=MIN(B4,C4*2)"),
  },
];
