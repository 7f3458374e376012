import { literal } from "../address";
import { block, COLUMNS, lineCell, ruleCell } from "../summary/plan";
import type { Plan } from "../summary/plan";
import { boundShift } from "./grade";

/** What is missing to the next better grade, only from cells of the summary; nothing can decide it beside a bound. */
function next(seeEngine: string, atBest: string, way: string): string {
  const decided = `IF(${ruleCell("gradeNumber")}=1,${atBest},${way})`;
  return `=IF(ISERROR(${lineCell("score")}),NA(),IF(${ruleCell("close")}=1,${literal(seeEngine)},${decided}))`;
}

/** Lower bound of the next better grade as the scheme has it. */
const better = (plan: Plan): string =>
  `INDEX(${block(plan.bounds, COLUMNS.value)},${ruleCell("gradeNumber")}-1)+${boundShift()}`;

/** The distance in the unit of the score; 0 where only gates stand in the way, blank at the best grade. */
export const scoreToNextGrade = (plan: Plan, seeEngine: string): string =>
  next(seeEngine, '""', `MAX(0,${better(plan)}-${lineCell("score")})`);

/** The same in points of clauses; a lost point under the floor must be earned as well. */
export function pointsToNextGrade(plan: Plan, seeEngine: string): string {
  const from = `MIN(${lineCell("score")},${lineCell("uncapped")})`;
  const points = `(${better(plan)}-${from})/${ruleCell("full")}*${lineCell("applicable")}`;
  return next(seeEngine, "0", `MAX(0,${points})`);
}
