import type { CellStyle } from "../../../core/book/book";
import { checkFormula } from "../formulas/check";
import { engineCall, engineDeductions } from "../formulas/engineCalls";
import { gradeValue } from "../formulas/grade";
import { pointsToNextGrade, scoreToNextGrade } from "../formulas/next";
import { earnedSoFar, score, scoreSoFar, uncappedScore } from "../formulas/score";
import { specialCount } from "../formulas/sums";
import { COLUMN_HEAD, COUNT, MUTED, NUMBER_HEAD, POINTS, TEXT } from "../looks";
import { a1, area } from "../address";
import { blockingGates, highestGrade, highestScore, lowestGrade, ownAnswer } from "./answers";
import { extraLine, extraSoFar } from "./extra";
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
  draft.put(plan.head, COLUMNS.check, columns.check, { ...COLUMN_HEAD, horizontal: "center" });
  LINES.forEach((line, index) => {
    const row = plan.head + 1 + index;
    draft.put(row, COLUMNS.what, lines[line], TEXT);
    writeLine(context, line, row);
  });
  const first = plan.head + 1;
  draft.mark({
    area: area(first, COLUMNS.native, plan.gates.last, COLUMNS.check),
    rule: { kind: "formula", formula: `=ISNA(${a1(first, COLUMNS.native)})` },
    style: { color: MUTED },
  });
}

function writeLine(context: SummaryContext, line: Line, row: number): void {
  const { draft } = context;
  const style = styleOf(context, line);
  const put = (column: number, formula: string | null, look: CellStyle): void => {
    if (formula !== null) draft.put(row, column, { formula }, look);
  };
  put(COLUMNS.native, nativeOf(context, line), style);
  put(COLUMNS.soFar, soFarOf(context, line), line === "gap" ? { horizontal: "left", vertical: "top" } : style);
  put(COLUMNS.engine, engineOf(context, line), style);
  put(COLUMNS.check, checkOf(context, line), { horizontal: "center" });
}

function styleOf({ scheme }: SummaryContext, line: Line): CellStyle {
  const isCount = line === "deductions" || line === "bonus" || line === "stars";
  if (isCount) return COUNT;
  const decimals = isScore(line) ? scheme.display.decimals : 2;
  return { ...POINTS, numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

/** Lines in the unit of the score rather than in clause points. */
const isScore = (line: Line): boolean => ["score", "uncapped", "range", "gap"].includes(line);

function nativeOf(context: SummaryContext, line: Line): string | null {
  const { places, plan, sums, words, extra, language } = context;
  const own = extra === null ? null : extraLine(extra, line, language);
  if (own !== null) return own;
  const [deductions, bonuses] = [places.scheme.deductionRow, places.scheme.bonusRow].map((row) =>
    specialCount(places, row),
  );
  const isKnown = `${missingCell(plan, "untyped")}=0`;
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
    range: `=${ownAnswer(plan, "range")}`,
    gap: scoreToNextGrade(plan, seeEngine),
    gapPoints: pointsToNextGrade(plan, seeEngine),
  };
  return formulas[line];
}

function soFarOf(context: SummaryContext, line: Line): string | null {
  const { sums, plan, extra, scheme } = context;
  const own = extra === null ? null : extraSoFar(extra, line, scheme);
  if (own !== null) return own;
  if (line === "score") return scoreSoFar(plan);
  if (line === "range") return highestScore(plan);
  if (line === "gap") return `=${blockingGates(plan)}`;
  return line === "earned" ? earnedSoFar(plan, sums.earnedPoints) : null;
}

function engineOf(context: SummaryContext, line: Line): string | null {
  const { tables, words, language, plan } = context;
  if (line === "range") return `=${lowestGrade(plan)}`;
  if (line === "gapPoints") return `=${ownAnswer(plan, "gap")}`;
  if (line === "score") return `=${engineCall("SCORE", tables, words, language)}`;
  if (line === "grade") return `=${engineCall("GRADE", tables, words, language)}`;
  if (line === "stars") return `=${engineCall("STARS", tables, words, language)}`;
  return line === "deductions" ? `=${engineDeductions(tables, words)}` : null;
}

function checkOf(context: SummaryContext, line: Line): string | null {
  if (line === "range") return `=${highestGrade(context.plan)}`;
  if (engineOf(context, line) === null) return null;
  const running = lineCell("score", COLUMNS.engine);
  const open = missingCell(context.plan, "open");
  const lost = ruleCell("lostSheet");
  const cells = { native: lineCell(line), engine: lineCell(line, COLUMNS.engine), running, open, lost };
  const isDecided = line === "deductions";
  return checkFormula(isDecided ? cells : { ...cells, close: ruleCell("close") }, context.words.summary.checks);
}
