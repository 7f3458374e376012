import { lineCell, missingCell, ruleCell } from "../summary/plan";
import type { Plan } from "../summary/plan";

/** Native formulas of the score, step by step; each names only cells of the summary. */

/** Nothing applicable, or clauses still open: there is no score. */
const withScore = (plan: Plan, formula: string): string =>
  `=IF(${missingCell(plan, "open")}>0,NA(),IF(ROUND(${lineCell("applicable")},9)<=0,NA(),${formula}))`;

const specials = `-${lineCell("deductions")}*${ruleCell("deductionEach")}+${lineCell("bonus")}*${ruleCell("bonusEach")}`;

const after = (): string => `${lineCell("earned")}/${lineCell("applicable")}*${ruleCell("full")}${specials}`;
const before = (): string => `(${lineCell("earned")}${specials})/${lineCell("applicable")}*${ruleCell("full")}`;

/** The score before cap and floor, in the scheme's order. */
export const uncappedScore = (plan: Plan): string =>
  withScore(plan, `IF(${ruleCell("order")}="before",${before()},${after()})`);

/** Holds a value between floor and cap where the scheme has them. */
function held(value: string): string {
  const [cap, floor] = [ruleCell("cap"), ruleCell("floor")];
  const capped = `IF(ISNUMBER(${cap}),MIN(${cap},${value}),${value})`;
  return `IF(ISNUMBER(${floor}),MAX(${floor},${capped}),${capped})`;
}

/** The final score. */
export const score = (): string => `=${held(lineCell("uncapped"))}`;

/** What the score would be if the order of deductions and normalisation were the other one. */
export const otherOrderScore = (): string =>
  `=IF(ISERROR(${lineCell("uncapped")}),NA(),${held(`IF(${ruleCell("order")}="before",${after()},${before()})`)})`;

/** Earned over the applicable points already assessed, before specials; blank once the final score stands beside it. */
export function scoreSoFar(plan: Plan): string {
  const assessed = `(${lineCell("applicable")}-${missingCell(plan, "openPoints")})`;
  const earned = lineCell("earned", 3);
  return whileOpen(plan, `IF(ROUND(${assessed},9)<=0,NA(),${earned}/${assessed}*${ruleCell("full")})`);
}

/** What has been earned so far; blank once the audit is complete. */
export const earnedSoFar = (plan: Plan, earned: string): string => whileOpen(plan, earned);

function whileOpen(plan: Plan, formula: string): string {
  const [open, wrong] = [missingCell(plan, "open"), missingCell(plan, "wrong")];
  return `=IF(${wrong}>0,NA(),IF(${open}=0,"",${formula}))`;
}
