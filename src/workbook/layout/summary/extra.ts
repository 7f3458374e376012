import { extraFacts } from "../../../core/score/extraFacts";
import type { Gate, Scheme } from "../../../core/scheme/scheme";
import { copiesWords } from "../../../words/copies";
import { fixed, literal, quoted } from "../address";
import type { Draft } from "../draft";
import { clauseColumn, HEADER_ROW, schemeCell, specialColumn } from "../places";
import type { inRow, Places } from "../places";
import type { WorkingSource } from "../working/source";
import { questionKey, writeWorking } from "../working/working";
import type { Question, Written } from "../working/working";
import { missingCell } from "./plan";
import type { Line, Plan, Rule } from "./plan";

/** Rows below both tables that are taken in; what is added further down makes every result #N/A instead of wrong. */
const SPARE_CLAUSES = 20;
const SPARE_SPECIALS = 60;
const GUARDED = 500;

/** Where the working of such a scheme begins: beside the rules, away from the printed page. */
const COLUMN = 15;
const ROW = 6;

/** The native results of a scheme with rules of its own: parts, bonus groups, other gates and methods. */
export interface ExtraResults {
  readonly written: Written;
  readonly answer: (question: Question) => string;
}

/** Whether a scheme needs more than one sum brought to full marks. */
export const hasExtraRules = (scheme: Scheme): boolean =>
  extraFacts(scheme) !== null ||
  scheme.clauseFloor !== undefined ||
  scheme.gates.some(({ ceiling }) => ceiling !== undefined);

/** Writes the working of such a scheme on the summary; null for every other scheme. */
export function writeExtra(
  draft: Draft,
  places: Places,
  scheme: Scheme,
  language: "zh-CN" | "en-US",
): ExtraResults | null {
  if (!hasExtraRules(scheme)) return null;
  const source = sourceOf(places, scheme, language);
  const speaks = language === "zh-CN" ? "zh" : "en";
  const questions: Question[] = (["SCORE", "GRADE", "STARS", "GAP"] as const).map((name) => ({
    name,
    language: speaks,
  }));
  const written = writeWorking(draft, ROW, source, questions, COLUMN);
  const own = `${quoted(draft.name)}!`;
  const answer = (question: Question): string => {
    const reference = written.answers.get(questionKey(question))?.reference ?? "";
    return (reference.startsWith(own) ? reference.slice(own.length) : reference).split(":")[0] ?? "";
  };
  return { written, answer };
}

function sourceOf(places: Places, scheme: Scheme, language: "zh-CN" | "en-US"): WorkingSource {
  const sheet = `${quoted(places.scoring.sheet)}!`;
  const { first, last } = places.scoring.rows;
  const rows = Array.from({ length: last + SPARE_CLAUSES - first + 1 }, (_, index) => first + index);
  const cell = (row: number, column: Parameters<typeof inRow>[1]): string => sheet + fixed(row, clauseColumn(column));
  return {
    scheme,
    words: copiesWords[language].working,
    hasIds: true,
    ids: rows.map((_, index) => scheme.clauses[index]?.id ?? ""),
    clauses: rows.map((row) => ({
      id: cell(row, "clause"),
      points: cell(row, "points"),
      verdict: cell(row, "verdict"),
      sampled: cell(row, "sampled"),
      failed: cell(row, "failed"),
      awarded: cell(row, "awarded"),
    })),
    specials: { kind: "rows", rows: specialRows(places) },
    rule: (key) => `IF(${schemeCell(places, key, "value")}="","",${schemeCell(places, key, "value")})`,
    guards: [
      ...guardsOf(sheet, clauseColumn("points"), last + SPARE_CLAUSES),
      ...guardsOf(`${quoted(places.specials.sheet)}!`, 0, places.specials.rows.first + SPARE_SPECIALS - 1),
    ],
  };
}

function specialRows(places: Places): Extract<WorkingSource["specials"], { kind: "rows" }>["rows"] {
  const sheet = `${quoted(places.specials.sheet)}!`;
  const { first } = places.specials.rows;
  return Array.from({ length: SPARE_SPECIALS }, (_, index) => {
    const at = (column: Parameters<typeof specialColumn>[0]): string =>
      sheet + fixed(first + index, specialColumn(column));
    const facts = (["kind", "clause", "site", "description", "evidence"] as const).map(at).join("&");
    return { type: at("type"), kind: `IF(${at("type")}="",${facts},${at("kind")}&"")` };
  });
}

function guardsOf(sheet: string, column: number, last: number): string[] {
  const count = last - HEADER_ROW + 1;
  const inside = `ROWS(${sheet}${fixed(HEADER_ROW, column)}:${fixed(last, column)})=${count}`;
  return [inside, `COUNTA(${sheet}${fixed(last + 1, column)}:${fixed(last + GUARDED, column)})=0`];
}

/** Native formulas of the lines that the working answers; null for those that are the same for every scheme. */
export function extraLine({ written, answer }: ExtraResults, line: Line, language: "zh-CN" | "en-US"): string | null {
  const { score } = written.cells;
  const speaks = language === "zh-CN" ? "zh" : "en";
  const whenDone = (cell: string): string => `=IF(${score.open}>0,NA(),IF(${score.wrong}>0,NA(),${cell}))`;
  const formulas: Partial<Record<Line, string>> = {
    score: `=${answer({ name: "SCORE", language: speaks })}`,
    grade: `=${answer({ name: "GRADE", language: speaks })}`,
    stars: `=${answer({ name: "STARS", language: speaks })}`,
    points: `=${score.points}`,
    applicable: `=${score.applicable}`,
    earned: whenDone(score.earned[0]),
    uncapped: whenDone(score.unlimited[0]),
    gapPoints: `=${answer({ name: "GAP", language: speaks })}`,
  };
  return formulas[line] ?? null;
}

/** The same for what is known while clauses are open. */
export function extraSoFar({ written }: ExtraResults, line: Line, scheme: Scheme): string | null {
  const { score, rules } = written.cells;
  const whileOpen = (formula: string): string => `=IF(${score.wrong}>0,NA(),IF(${score.open}=0,"",${formula}))`;
  if (line === "earned") return whileOpen(score.earned[0]);
  if (line !== "score") return null;
  const assessed = `(${score.applicable}-${score.openPoints})`;
  const { full } = rules.rule;
  const scaled =
    scheme.method === "subtraction"
      ? `${full}-(${assessed}-${score.earned[0]})`
      : `${score.earned[0]}/${assessed}*${full}`;
  return whileOpen(`IF(ROUND(${assessed},9)<=0,NA(),${scaled})`);
}

/** Flags that the working knows; null for the other rules. */
export function extraRule({ written }: ExtraResults, rule: Rule): string | null {
  if (rule === "gradeNumber") return `=${written.standing.place[0]}`;
  if (rule === "close") return `=IF(${written.cells.score.open}>0,0,${written.standing.close[0]})`;
  if (rule === "uncertain") return `=${written.cells.score.uncertain}`;
  // The other order is a question only for one sum brought to full marks.
  return rule === "otherOrder" ? "=NA()" : null;
}

/** The outcome of a gate: decided as soon as both ends of what is possible agree. */
export function extraOutcome(
  { written }: ExtraResults,
  index: number,
  gate: Gate,
  plan: Plan,
  words: Readonly<Record<"passed" | "failed" | "undecided", string>>,
): string {
  const [least = "0", most = "0"] = written.standing.failed[index] ?? [];
  const waits = gate.rule === "deductions-below" || gate.rule === "score-at-least" ? missingCell(plan, "open") : "0";
  const passed = `IF(AND(${least}=0,${waits}=0),${literal(words.passed)},${literal(words.undecided)})`;
  const decided = `IF(${most}=1,${literal(words.failed)},${passed})`;
  return `=IF(${written.cells.score.wrong}>0,${literal(words.undecided)},IFERROR(${decided},${literal(words.undecided)}))`;
}
