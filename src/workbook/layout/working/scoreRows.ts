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
    `SUMIF(${cells.id.all},${literal(`${group}.*`)},${cells[column].all})+SUMPRODUCT((${cells.id.all}=${literal(group)})*1,${cells[column].all})`;
  return groups.map(of).join("+") || "0";
}

/** Writes the sums and the score at both ends of what is possible. */
export function writeScore(
  pen: Pen,
  source: WorkingSource,
  rules: RuleCells,
  clauses: ClauseCells,
  specials: SpecialCells,
): ScoreCells {
  const { words, scheme } = source;
  pen.heading(words.score);
  const one = (label: string, formula: string): string => pen.line(label, formula)[0] ?? "";
  const two = (label: string, least: string, most: string): Ends => {
    const [first = "", second = ""] = pen.line(label, least, most);
    return [first, second];
  };
  const bonusGroups = scheme.groups.filter(({ role }) => role === "bonus").map(({ id }) => id);
  const sum = (column: Summed): string => {
    const all = `SUM(${clauses[column].all})`;
    return bonusGroups.length === 0 ? all : `${all}-(${inGroups(clauses, column, bonusGroups)})`;
  };
  const guards = source.guards.map((guard) => `IF(${guard},0,1)`).join("+") || "0";
  const wrong = one(words.wrong, `COUNTIF(${clauses.state.all},"wrong")+${specials.wrong}+${guards}`);
  const open = one(words.open, `COUNTIF(${clauses.state.all},"open")`);
  const uncertain = one(words.uncertain, `IF(COUNTIF(${clauses.state.all},"engine")>0,1,0)`);
  const points = one(words.points, sum("points"));
  const applicable = one(words.applicable, `${points}-(${sum("excluded")})`);
  const openPoints = one(words.openPoints, sum("open"));
  const earned = two(words.earned, sum("least"), sum("most"));
  const section = two(words.section, inGroups(clauses, "least", bonusGroups), inGroups(clauses, "most", bonusGroups));
  const { rule } = rules;
  const change = one(
    words.change,
    `MIN(${rule.bonusLimit},${specials.bonuses})*${rule.bonusEach}-${specials.deductions}*${rule.deductionEach}`,
  );
  const parts = (scheme.parts ?? []).map((part) => {
    const used = one(
      `${words.applicable} ${part.id}`,
      `${inGroups(clauses, "points", part.groups)}-(${inGroups(clauses, "excluded", part.groups)})`,
    );
    const at = (column: "least" | "most"): string =>
      `IF(ROUND(${used},9)<=0,NA(),(${inGroups(clauses, column, part.groups)})/${used}*${source.rule(`part.${part.id}`)})`;
    return { applicable: used, score: two(`${words.score} ${part.id}`, at("least"), at("most")) };
  });
  const isRefused = refusal(source, clauses);
  const scaled = (value: string): string =>
    scheme.method === "subtraction"
      ? `(${rule.full}-(${applicable}-(${value})))`
      : `(${value})/${applicable}*${rule.full}`;
  const single = (end: 0 | 1): string => {
    const [after, before] = [`${scaled(earned[end])}+${change}`, scaled(`${earned[end]}+${change}`)];
    return `IF(ROUND(${applicable},9)<=0,NA(),IF(${rule.order}="before",${before},${after}))`;
  };
  const partSum = (end: 0 | 1): string => `(${parts.map((part) => part.score[end]).join("+")}+${change})`;
  const raw = (end: 0 | 1): string => (parts.length === 0 ? single(end) : partSum(end));
  const from = (end: 0 | 1): string => `IF(${wrong}>0,NA(),IF(${isRefused},NA(),${raw(end)}+${section[end]}))`;
  const unlimited = two(words.unlimited, from(0), from(1));
  const held = (value: string): string => {
    const capped = `IF(ISNUMBER(${rule.cap}),MIN(${rule.cap},${value}),${value})`;
    return `IF(ISNUMBER(${rule.floor}),MAX(${rule.floor},${capped}),${capped})`;
  };
  const score = two(words.score, held(unlimited[0]), held(unlimited[1]));
  return { wrong, open, points, applicable, earned, section, openPoints, unlimited, score, parts, uncertain, change };
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
  const isMet = end === 0 ? `(${clauses.unmet.all}=0)` : `(${clauses.unmet.all}<>1)`;
  return `(${ids.map((id) => `SUMPRODUCT((${clauses.id.all}=${literal(id)})*${isMet})`).join("+")})`;
}
