import { bound, close, gradeNumber } from "../formulas/grade";
import { otherOrderScore } from "../formulas/score";
import { fixed, literal } from "../address";
import { QUIET, SECTION } from "../looks";
import { clauseRange, schemeCell, schemeRange, specialRange } from "../places";
import { gradeKey, RULE_KEYS, starsKey } from "../schemeKeys";
import { writeAnswers } from "./answers";
import { extraRule } from "./extra";
import { block, COLUMNS, RULES } from "./plan";
import type { Rule } from "./plan";
import type { SummaryContext } from "./context";

/** Beside the printed page: the rules as the scheme sheet has them now, and the flags made of them. */
export function writeRules(context: SummaryContext): void {
  const { draft, plan, words } = context;
  draft.putRow(plan.head, COLUMNS.rule, [words.summary.rules.title, null, null], SECTION);
  RULES.forEach((rule, index) => {
    const row = plan.head + 1 + index;
    draft.put(row, COLUMNS.rule, words.summary.rules[rule], QUIET);
    draft.put(row, COLUMNS.value, { formula: ruleFormula(context, rule) }, { ...QUIET, horizontal: "right" });
  });
  writeBounds(context);
  writeAnswers(context);
}

function ruleFormula(context: SummaryContext, rule: Rule): string {
  const { plan, places, sums, extra } = context;
  const own = extra === null ? null : extraRule(extra, rule);
  if (own !== null) return own;
  if (rule === "failedGates") return failedGates(context);
  if (rule === "gradeNumber") return gradeNumber(plan);
  if (rule === "uncertain") return `=IF(${sums.count("engine")}>0,1,0)`;
  if (rule === "close") return close(bounds(context));
  if (rule === "otherOrder") return otherOrderScore();
  if (rule === "lostSheet") return lostSheet(context);
  // A blank value cell would come back as 0, which is a rule of its own.
  const cell = schemeCell(places, RULE_KEYS[rule], "value");
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** Which sheet was deleted under the formulas, the scheme's first, because all others calculate with it. */
function lostSheet({ places, words }: SummaryContext): string {
  const needed: readonly (readonly [sheet: string, cells: string])[] = [
    [places.scheme.sheet, schemeRange(places, "key")],
    [places.scoring.sheet, clauseRange(places, "clause")],
    [places.specials.sheet, specialRange(places, "type")],
  ];
  const found = needed.reduceRight(
    (rest, [sheet, cells]) => `IF(ISERROR(INDEX(${cells},1)),${literal(words.summary.lostSheet(sheet))},${rest})`,
    '""',
  );
  return `=${found}`;
}

function failedGates({ plan, words }: SummaryContext): string {
  return `=SUMPRODUCT((${block(plan.gates, COLUMNS.engine)}=${literal(words.summary.gates.failed)})*1)`;
}

/** Cells of every bound the score is compared with: those of the grades and those of the gates on the score. */
function bounds({ plan, scheme }: SummaryContext): string[] {
  const grades = scheme.grades.flatMap((grade, index) =>
    grade.min === null ? [] : [fixed(plan.bounds.first + index, COLUMNS.value)],
  );
  const gates = scheme.gates.flatMap((gate, index) =>
    gate.rule === "score-at-least" ? [bound(fixed(plan.gates.first + index, COLUMNS.soFar))] : [],
  );
  return [...grades, ...gates];
}

function writeBounds(context: SummaryContext): void {
  const { draft, plan, places, scheme, words, language } = context;
  const { bounds: title, bound: from, stars } = words.summary.rules;
  draft.putRow(plan.bounds.first - 1, COLUMNS.rule, [title, from, stars], SECTION);
  scheme.grades.forEach(({ id, min }, index) => {
    const row = plan.bounds.first + index;
    const name = schemeCell(places, gradeKey(id), language === "zh-CN" ? "zh" : "en");
    draft.put(row, COLUMNS.rule, { formula: `=${name}` }, QUIET);
    if (min !== null)
      draft.put(row, COLUMNS.value, { formula: `=${bound(schemeCell(places, gradeKey(id), "value"))}` }, QUIET);
    draft.put(row, COLUMNS.stars, { formula: `=${schemeCell(places, starsKey(id), "value")}` }, QUIET);
  });
}
