import { fixed, literal } from "../address";
import { block, COLUMNS, lineCell, ruleCell } from "../summary/plan";
import type { Plan } from "../summary/plan";

/** Scores are compared after the noise of binary sums is rounded away. */
const clean = (value: string): string => `ROUND(${value},11)`;

/**
 * The bound a score is really compared with: where grades look at the displayed score, it is half a displayed digit
 * lower, because rounding lifts such a score.
 */
export const bound = (cell: string): string => `${cell}-${boundShift()}`;

/** How much lower that is. */
export const boundShift = (): string => `IF(${ruleCell("gradesOn")}="displayed",0.5*10^-${ruleCell("decimals")},0)`;

/** Number of the grade that a score alone reaches, counted from the best; the last grade has no bound. */
export function gradeNumberOf(score: string, plan: Plan): string {
  const count = plan.bounds.last - plan.bounds.first + 1;
  const tests = Array.from({ length: count - 1 }, (_, index) => {
    const cell = fixed(plan.bounds.first + index, COLUMNS.value);
    return `IF(${clean(score)}>=${clean(cell)},${index + 1},`;
  });
  return `${tests.join("")}${count}${")".repeat(count - 1)}`;
}

/** Number of the grade with the gates: one that fails gives the last grade. */
export const gradeNumber = (plan: Plan): string =>
  `=IF(${ruleCell("failedGates")}>0,${plan.bounds.last - plan.bounds.first + 1},${gradeNumberOf(lineCell("score"), plan)})`;

/** The grade's name or stars; the words "see engine" where floating point cannot decide it. */
export const gradeValue = (plan: Plan, column: number, seeEngine: string): string =>
  `=IF(ISERROR(${lineCell("score")}),NA(),IF(${ruleCell("close")}=1,${literal(seeEngine)},INDEX(${block(plan.bounds, column)},${ruleCell("gradeNumber")})))`;

/** 1 when the score is nearer than 1E-9 to a bound and binary numbers cannot tell that it is on it. */
export function close(bounds: readonly string[]): string {
  const score = lineCell("score");
  const tests = bounds.map(
    (cell) => `(ABS(${score}-${cell})<1E-9)*((${clean(score)}<>${clean(cell)})+${ruleCell("uncertain")}>0)`,
  );
  return `=IF(ISERROR(${score}),0,IF(${tests.join("+")}>0,1,0))`;
}
