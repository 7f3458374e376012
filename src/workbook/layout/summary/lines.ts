import type { CellStyle } from "../../../core/book/book";
import { checkFormula } from "../formulas/check";
import { engineCall, engineDeductions } from "../formulas/engineCalls";
import { gradeValue } from "../formulas/grade";
import { score, scoreSoFar, uncappedScore } from "../formulas/score";
import { specialCount, typedCount } from "../formulas/sums";
import { COLUMN_HEAD, COUNT, NUMBER_HEAD, POINTS, TEXT } from "../looks";
import { COLUMNS, lineCell, LINES, missingCell, ruleCell } from "./plan";
import type { Line } from "./plan";
import type { SummaryContext } from "./context";

/** The table at the top: each number as a native formula, beside it the AUDIT function, and a check of the two. */
export function writeLines(context: SummaryContext): void {
  const { draft, plan, words } = context;
  const { columns, lines } = words.summary;
  const heads = [columns.what, null, columns.native, columns.soFar, columns.engine, columns.check, null];
  draft.putRow(plan.head, 0, heads, COLUMN_HEAD);
  draft.putRow(plan.head, COLUMNS.native, heads.slice(COLUMNS.native, COLUMNS.check), NUMBER_HEAD);
  LINES.forEach((line, index) => {
    const row = plan.head + 1 + index;
    draft.put(row, COLUMNS.what, lines[line], TEXT);
    writeLine(context, line, row);
  });
}

function writeLine(context: SummaryContext, line: Line, row: number): void {
  const { draft } = context;
  const style = styleOf(context, line);
  const put = (column: number, formula: string | null, look: CellStyle): void => {
    if (formula !== null) draft.put(row, column, { formula }, look);
  };
  put(COLUMNS.native, nativeOf(context, line), style);
  // The highest possible score spills into the next cell.
  if (line === "range") draft.put(row, COLUMNS.soFar, null, style);
  put(COLUMNS.soFar, soFarOf(context, line), style);
  put(COLUMNS.engine, engineOf(context, line), style);
  put(COLUMNS.check, checkOf(context, line), { horizontal: "center" });
}

function styleOf({ scheme }: SummaryContext, line: Line): CellStyle {
  const isCount = line === "deductions" || line === "bonus" || line === "stars";
  if (isCount) return COUNT;
  const decimals = line === "score" || line === "uncapped" || line === "range" ? scheme.display.decimals : 2;
  return { ...POINTS, numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

function nativeOf(context: SummaryContext, line: Line): string | null {
  const { places, plan, sums, words, tables, language } = context;
  const [deductions, bonuses] = [places.scheme.deductionRow, places.scheme.bonusRow].map((row) =>
    specialCount(places, row),
  );
  const isKnown = `${typedCount(places)}=${deductions}+${bonuses}`;
  const { seeEngine } = words.summary.checks;
  const formulas: Readonly<Record<Line, string>> = {
    score: score(),
    grade: gradeValue(plan, COLUMNS.rule, seeEngine),
    stars: gradeValue(plan, COLUMNS.stars, seeEngine),
    deductions: `=IF(${isKnown},${deductions},NA())`,
    bonus: `=IF(${isKnown},MIN(${ruleCell("bonusLimit")},${bonuses}),NA())`,
    points: `=${sums.allPoints}`,
    applicable: `=${lineCell("points")}-${sums.pointsOf("excluded")}`,
    earned: `=IF(${missingCell(plan, "open")}+${missingCell(plan, "wrong")}>0,NA(),${sums.earnedPoints})`,
    uncapped: uncappedScore(plan),
    range: `=${engineCall("RANGE", tables, words, language)}`,
    gap: `=${engineCall("GAP", tables, words, language)}`,
  };
  return formulas[line];
}

function soFarOf({ sums, plan }: SummaryContext, line: Line): string | null {
  if (line === "score") return scoreSoFar(plan);
  return line === "earned" ? `=IF(${missingCell(plan, "wrong")}>0,NA(),${sums.earnedPoints})` : null;
}

function engineOf({ tables, words, language }: SummaryContext, line: Line): string | null {
  if (line === "score") return `=${engineCall("SCORE", tables, words, language)}`;
  if (line === "grade") return `=${engineCall("GRADE", tables, words, language)}`;
  if (line === "stars") return `=${engineCall("STARS", tables, words, language)}`;
  return line === "deductions" ? `=${engineDeductions(tables, words)}` : null;
}

function checkOf(context: SummaryContext, line: Line): string | null {
  if (engineOf(context, line) === null) return null;
  const running = lineCell("score", COLUMNS.engine);
  const cells = { native: lineCell(line), engine: lineCell(line, COLUMNS.engine), running };
  const isDecided = line === "deductions";
  return checkFormula(isDecided ? cells : { ...cells, close: ruleCell("close") }, context.words.summary.checks);
}
