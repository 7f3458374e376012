import { literal, fixed } from "../address";
import { bound } from "../formulas/grade";
import { COLUMN_HEAD, COUNT, NUMBER_HEAD, POINTS, TEXT } from "../looks";
import { schemeCell } from "../places";
import { gateKey } from "../schemeKeys";
import { extraOutcome } from "./extra";
import { COLUMNS, lineCell, missingCell } from "./plan";
import type { SummaryContext } from "./context";
import type { Gate } from "../../../core/scheme/scheme";

/** Each gate with what it looks at, its bound and its outcome. */
export function writeGates(context: SummaryContext): void {
  const { draft, plan, words, scheme } = context;
  const { title, value, bound: limit, outcome } = words.summary.gates;
  draft.putRow(plan.gates.first - 1, 0, [title, null, value, limit, outcome, null, null], COLUMN_HEAD);
  draft.putRow(plan.gates.first - 1, COLUMNS.native, [value, limit, outcome], NUMBER_HEAD);
  scheme.gates.forEach((gate, index) => writeGate(context, gate, plan.gates.first + index));
}

function writeGate(context: SummaryContext, gate: Gate, row: number): void {
  const { draft, plan, places, language } = context;
  const isCount = gate.rule === "deductions-below";
  const style = isCount ? COUNT : POINTS;
  const value = gate.rule === "score-at-least" ? lineCell("score") : isCount ? lineCell("deductions") : null;
  draft.put(row, COLUMNS.what, language === "zh-CN" ? gate.name.zh : gate.name.en, TEXT);
  draft.put(row, COLUMNS.native, value === null ? null : { formula: `=${value}` }, style);
  draft.put(row, COLUMNS.soFar, { formula: `=${schemeCell(places, gateKey(gate), "value")}` }, style);
  const outcome =
    context.extra === null
      ? plainOutcome(context, gate, row)
      : extraOutcome(context.extra, row - plan.gates.first, gate, plan, context.words.summary.gates);
  draft.put(row, COLUMNS.engine, { formula: outcome }, { bold: true, horizontal: "right" });
}

/** The outcome of a gate that looks at the score or at the number of deductions. */
function plainOutcome({ plan, words }: SummaryContext, gate: Gate, row: number): string {
  const isScore = gate.rule === "score-at-least";
  const value = lineCell(isScore ? "score" : "deductions");
  const limit = fixed(row, COLUMNS.soFar);
  const { passed, failed, undecided } = words.summary.gates;
  const test = isScore ? `ROUND(${value},11)>=ROUND(${bound(limit)},11)` : `${value}<${limit}`;
  // A later clause may still bring a deduction: such a gate can fail early, but pass only in the end.
  const unfinished = `${missingCell(plan, "open")}+${missingCell(plan, "wrong")}>0`;
  const held = `IF(${unfinished},${literal(undecided)},${literal(passed)})`;
  return `=IF(ISERROR(${value}),${literal(undecided)},IF(${test},${held},${literal(failed)}))`;
}
