import { fixed } from "../address";
import { engineCall } from "../formulas/engineCalls";
import { QUIET, SECTION } from "../looks";
import { schemeCell, schemeRange } from "../places";
import { gateKey, gradeKey } from "../schemeKeys";
import { COLUMNS } from "./plan";
import type { Plan } from "./plan";
import type { SummaryContext } from "./context";

/** What two AUDIT functions answer in several cells: numbers and ids, beside the printed page. */
const ANSWERS = ["range", "gap"] as const;
type Answer = (typeof ANSWERS)[number];

const SPILLED = { range: 4, gap: 2 } as const;
const BESIDE = { ...QUIET, horizontal: "right" } as const;
const DIGITS = { ...BESIDE, numberFormat: "0.00" } as const;

/** Beside the printed page, below the rules: the formulas that spill, each above the words for the ids in its answer. */
export function writeAnswers(context: SummaryContext): void {
  const { draft, plan, words, tables, language } = context;
  const { rules } = words.summary;
  draft.putRow(plan.answers.first - 1, COLUMNS.rule, [rules.answers, null, null, null, null], SECTION);
  ANSWERS.forEach((answer) => {
    const row = answerRow(plan, answer);
    const call = engineCall(answer === "range" ? "RANGE" : "GAP", tables, words, language);
    draft.put(row, COLUMNS.rule, rules[answer], QUIET);
    draft.putRow(row, COLUMNS.value, new Array<null>(SPILLED[answer]).fill(null), BESIDE);
    draft.put(row, COLUMNS.value, { formula: `=${call}` }, DIGITS);
    draft.put(row + 1, COLUMNS.rule, rules.inWords, QUIET);
  });
  draft.put(answerRow(plan, "range"), COLUMNS.value + 1, null, DIGITS);
  const grades = [2, 3].map((place) => ({ formula: gradeNamed(context, answerCell(plan, "range", place)) }));
  draft.putRow(answerRow(plan, "range") + 1, COLUMNS.value + 2, grades, BESIDE);
  draft.put(answerRow(plan, "gap") + 1, COLUMNS.value + 1, { formula: blockedBy(context) }, BESIDE);
}

const answerRow = (plan: Plan, answer: Answer): number => plan.answers.first + 2 * ANSWERS.indexOf(answer);

const answerCell = (plan: Plan, answer: Answer, place: number): string =>
  fixed(answerRow(plan, answer), COLUMNS.value + place);

/** The cell in which ids of an answer are said in words. */
const wordsCell = (plan: Plan, answer: Answer, place: number): string =>
  fixed(answerRow(plan, answer) + 1, COLUMNS.value + place);

/** The first cell of an answer: the lowest score possible, or the clause points to the next grade. */
export const ownAnswer = (plan: Plan, answer: Answer): string => answerCell(plan, answer, 0);
/** The highest score possible; blank where the function did not answer and so nothing spilled. */
export const highestScore = (plan: Plan): string =>
  `=IF(ISERROR(${ownAnswer(plan, "range")}),"",${answerCell(plan, "range", 1)})`;
/** Cells of the names of the grades that go with both ends. */
export const lowestGrade = (plan: Plan): string => wordsCell(plan, "range", 2);
export const highestGrade = (plan: Plan): string => wordsCell(plan, "range", 3);
/** The cell that names the gates which block the next grade. */
export const blockingGates = (plan: Plan): string => wordsCell(plan, "gap", 1);

/** The name of the grade whose id stands in that cell, in the sheet's language; blank where there is none. */
function gradeNamed({ places, language }: SummaryContext, cell: string): string {
  const names = schemeRange(places, language === "zh-CN" ? "zh" : "en");
  return `=IFERROR(INDEX(${names},MATCH("${gradeKey("")}"&${cell},${schemeRange(places, "key")},0)),"")`;
}

/** The names of the gates whose ids AUDIT.GAP lists; blank when none blocks or nothing is scored yet. */
function blockedBy({ plan, places, scheme, language }: SummaryContext): string {
  const named = scheme.gates.reduce(
    (text, gate) => {
      const name = schemeCell(places, gateKey(gate), language === "zh-CN" ? "zh" : "en");
      return `SUBSTITUTE(${text},"${gate.id}",${name})`;
    },
    answerCell(plan, "gap", 1),
  );
  return `=IFERROR(${named},"")`;
}
