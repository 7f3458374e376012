import { literal } from "../address";
import type { ClauseCells } from "./clauseRows";
import type { Pen } from "./pen";
import type { RuleCells } from "./ruleRows";
import type { WorkingSource } from "./source";
import type { SpecialCells } from "./specialRows";

/** The same number when all open clauses fail and when they all conform. */
export type Ends = readonly [least: string, most: string];

/** Cells of the sums and of the score. */
export interface ScoreCells {
  /** More than 0: something entered is wrong, or rows were added that the working does not know. */
  readonly wrong: string;
  /** How many ids the working does not know: its lists are not complete then. */
  readonly strange: string;
  readonly open: string;
  readonly points: string;
  readonly applicable: string;
  readonly earned: Ends;
  /** What bonus groups earn beyond full marks. */
  readonly section: Ends;
  readonly openPoints: string;
  /** Before cap and floor. */
  readonly unlimited: Ends;
  readonly score: Ends;
  /** Of each part, in the scheme's order; #N/A where nothing of it is applicable. */
  readonly parts: readonly { readonly score: Ends; readonly applicable: string }[];
  /** 1 where a sample or a number of many decimals makes sums that binary numbers cannot decide beside a bound. */
  readonly uncertain: string;
  /** Deductions and bonuses together, in points. */
  readonly change: string;
}

type Summed = "points" | "least" | "most" | "excluded" | "open";

/** A sum over the clauses of some groups; without "=". */
export function inGroups(cells: ClauseCells, column: Summed | "strange", groups: readonly string[]): string {
  const of = (group: string): string =>
    `SUMIF(${cells.id.all},${literal(`${group}.*`)},${cells[column].all})+${ofClause(cells, column, group, "0")}`;
  return groups.map(of).join("+") || "0";
}

/** A cell of the clause with this id, or something else where there is none; without "=". */
const ofClause = (cells: ClauseCells, column: Summed | "strange" | "unmet", id: string, other: string): string =>
  `IFERROR(INDEX(${cells[column].all},MATCH(${literal(id)},${cells.id.all},0)),${other})`;

/** Cells of the sums that the score is made of. */
type Sums = Omit<ScoreCells, "change" | "parts" | "unlimited" | "score">;

/** Writes the sums and the score at both ends of what is possible. */
export function writeScore(
  pen: Pen,
  source: WorkingSource,
  rules: RuleCells,
  clauses: ClauseCells,
  specials: SpecialCells,
): ScoreCells {
  const { words } = source;
  const { rule } = rules;
  pen.heading(words.score);
  const sums = writeSums(pen, source, clauses, specials);
  const change = writeOne(
    pen,
    words.change,
    `MIN(${rule.bonusLimit},${specials.bonuses})*${rule.bonusEach}-${specials.deductions}*${rule.deductionEach}`,
  );
  const parts = writeParts(pen, source, clauses);
  const isRefused = refusal(source, clauses);
  const raw = (end: 0 | 1): string =>
    parts.length === 0
      ? scoreOfWhole(source, rules, sums, change, end)
      : `(${parts.map((part) => part.score[end]).join("+")}+${change})`;
  const from = (end: 0 | 1): string =>
    `IF(${sums.wrong}>0,NA(),IF(${isRefused},NA(),${raw(end)}+${sums.section[end]}))`;
  const unlimited = writeEnds(pen, words.unlimited, from(0), from(1));
  const score = writeEnds(pen, words.score, held(rules, unlimited[0]), held(rules, unlimited[1]));
  return { ...sums, change, parts, unlimited, score };
}

/** Writes a line of one formula and answers its cell. */
const writeOne = (pen: Pen, label: string, formula: string): string => pen.line(label, formula)[0] ?? "";

/** Writes a line of a formula for each end and answers their cells. */
function writeEnds(pen: Pen, label: string, ...formulas: Ends): Ends {
  const [least = "", most = ""] = pen.line(label, ...formulas);
  return [least, most];
}

function writeSums(pen: Pen, source: WorkingSource, clauses: ClauseCells, specials: SpecialCells): Sums {
  const { words, scheme } = source;
  const bonusGroups = scheme.groups.filter(({ role }) => role === "bonus").map(({ id }) => id);
  const sum = (column: Summed): string => {
    const all = `SUM(${clauses[column].all})`;
    return bonusGroups.length === 0 ? all : `${all}-(${inGroups(clauses, column, bonusGroups)})`;
  };
  const bonus = (column: Summed): string => inGroups(clauses, column, bonusGroups);
  const guards = source.guards.map((guard) => `IF(${guard},0,1)`).join("+") || "0";
  const states = clauses.state.all;
  const wrong = writeOne(pen, words.wrong, `COUNTIF(${states},"wrong")+${specials.wrong}+${guards}`);
  const strange = writeOne(pen, words.columns.strange, `SUM(${clauses.strange.all})`);
  const open = writeOne(pen, words.open, `COUNTIF(${states},"open")`);
  const uncertain = writeOne(pen, words.uncertain, `IF(COUNTIF(${states},"engine")>0,1,0)`);
  const points = writeOne(pen, words.points, sum("points"));
  const applicable = writeOne(pen, words.applicable, `${points}-(${sum("excluded")})`);
  const openPoints = writeOne(pen, words.openPoints, sum("open"));
  const earned = writeEnds(pen, words.earned, sum("least"), sum("most"));
  const section = writeEnds(pen, words.section, bonus("least"), bonus("most"));
  return { wrong, strange, open, uncertain, points, applicable, openPoints, earned, section };
}

/** Writes what is applicable of each part and what the part scores. */
function writeParts(pen: Pen, { words, scheme, rule }: WorkingSource, clauses: ClauseCells): ScoreCells["parts"] {
  return (scheme.parts ?? []).map(({ id, groups }) => {
    const of = (column: Summed): string => inGroups(clauses, column, groups);
    const applicable = writeOne(pen, `${words.applicable} ${id}`, `${of("points")}-(${of("excluded")})`);
    const at = (column: "least" | "most"): string =>
      `IF(ROUND(${applicable},9)<=0,NA(),(${of(column)})/${applicable}*${rule(`part.${id}`)})`;
    return { applicable, score: writeEnds(pen, `${words.score} ${id}`, at("least"), at("most")) };
  });
}

/** The score of a scheme without parts, deductions and bonuses before or after the conversion; without "=". */
function scoreOfWhole(
  { scheme }: WorkingSource,
  { rule }: RuleCells,
  { applicable, earned }: Sums,
  change: string,
  end: 0 | 1,
): string {
  const scaled = (value: string): string =>
    scheme.method === "subtraction"
      ? `(${rule.full}-(${applicable}-(${value})))`
      : `(${value})/${applicable}*${rule.full}`;
  const [after, before] = [`${scaled(earned[end])}+${change}`, scaled(`${earned[end]}+${change}`)];
  return `IF(ROUND(${applicable},9)<=0,NA(),IF(${rule.order}="before",${before},${after}))`;
}

/** A score held between floor and cap, where the scheme has them; without "=". */
function held({ rule }: RuleCells, value: string): string {
  const capped = `IF(ISNUMBER(${rule.cap}),MIN(${rule.cap},${value}),${value})`;
  return `IF(ISNUMBER(${rule.floor}),MAX(${rule.floor},${capped}),${capped})`;
}

/** Whether a clause without which there is no score at all falls short; without "=". */
function refusal({ scheme }: WorkingSource, clauses: ClauseCells): string {
  const tests = scheme.gates.flatMap((gate) =>
    gate.rule === "precondition" ? [`${met(clauses, gate.clauses, 1)}<${gate.clauses.length}`] : [],
  );
  return tests.length === 0 ? "FALSE" : `OR(${tests.join(",")})`;
}

/** How many of the clauses conform or are excluded; at the upper end open ones count as conforming. Without "=". */
export function met(clauses: ClauseCells, ids: readonly string[], end: 0 | 1): string {
  const isMet = end === 0 ? "=0" : "<>1";
  return `(${ids.map((id) => `(${ofClause(clauses, "unmet", id, "1")}${isMet})*1`).join("+")})`;
}
