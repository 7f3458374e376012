import { fixed } from "../address";
import { engineCall } from "../formulas/engineCalls";
import { QUIET, SECTION } from "../looks";
import { range, schemeCell, schemeColumn, SPARE_ROWS } from "../places";
import { gateKey, gradeKey } from "../schemeKeys";
import { COLUMNS } from "./plan";
import type { Plan } from "./plan";
import type { SummaryContext } from "./context";

/** What two AUDIT functions answer in several cells: ids as they are, beside the printed page. */
const ANSWERS = ["range", "gap"] as const;
type Answer = (typeof ANSWERS)[number];

const SPILLED = { range: 4, gap: 2 } as const;

/** Beside the printed page, below the rules: the formulas that spill. The lines of the table name what they answer. */
export function writeAnswers({ draft, plan, words, tables, language }: SummaryContext): void {
  const { rules } = words.summary;
  draft.putRow(plan.answers.first - 1, COLUMNS.rule, [rules.answers, null, null, null, null], SECTION);
  ANSWERS.forEach((answer, index) => {
    const row = plan.answers.first + index;
    const call = engineCall(answer === "range" ? "RANGE" : "GAP", tables, words, language);
    draft.put(row, COLUMNS.rule, rules[answer], QUIET);
    draft.putRow(row, COLUMNS.value, new Array<null>(SPILLED[answer]).fill(null), { ...QUIET, horizontal: "right" });
    draft.put(row, COLUMNS.value, { formula: `=${call}` }, { ...QUIET, horizontal: "right" });
  });
}

const answerCell = (plan: Plan, answer: Answer, place: number): string =>
  fixed(plan.answers.first + ANSWERS.indexOf(answer), COLUMNS.value + place);

/** The first cell of an answer: the lowest score possible, or the points to the next grade. */
export const ownAnswer = (plan: Plan, answer: Answer): string => answerCell(plan, answer, 0);
/** The highest score possible; blank where the function did not answer and so nothing spilled. */
export const highestScore = (plan: Plan): string =>
  `=IF(ISERROR(${ownAnswer(plan, "range")}),"",${answerCell(plan, "range", 1)})`;
/** Cells of the ids of the grades that go with both ends. */
export const lowestGrade = (plan: Plan): string => answerCell(plan, "range", 2);
export const highestGrade = (plan: Plan): string => answerCell(plan, "range", 3);

/** The name of the grade whose id stands in that cell, in the sheet's language; blank where there is none. */
export function gradeNamed({ places, language }: SummaryContext, cell: string): string {
  const { sheet, table } = places.scheme;
  const rows = { first: table.first, last: table.last + SPARE_ROWS };
  const names = range(sheet, rows, schemeColumn(language === "zh-CN" ? "zh" : "en"));
  const keys = range(sheet, rows, schemeColumn("key"));
  return `=IFERROR(INDEX(${names},MATCH("${gradeKey("")}"&${cell},${keys},0)),"")`;
}

/** The names of the gates whose ids AUDIT.GAP lists; blank when none blocks or nothing is scored yet. */
export function blockedBy({ plan, places, scheme, language }: SummaryContext): string {
  const named = scheme.gates.reduce(
    (text, gate) => {
      const name = schemeCell(places, gateKey(gate), language === "zh-CN" ? "zh" : "en");
      return `SUBSTITUTE(${text},"${gate.id}",${name})`;
    },
    answerCell(plan, "gap", 1),
  );
  return `=IFERROR(${named},"")`;
}
