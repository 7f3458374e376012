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
  readonly parts: readonly { readonly score: Ends; readonly soFar: string; readonly applicable: string }[];
  /**
   * As if the open clauses earned the same share as the assessed ones, or lost nothing where what is lost is taken from
   * full marks; the lower end once nothing is open, #N/A while nothing is assessed.
   */
  readonly soFar: { readonly earned: string; readonly unlimited: string; readonly score: string };
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

/** Cells of the sums that the score is made of, and the share of their points that open clauses are counted with. */
type Sums = Omit<ScoreCells, "change" | "parts" | "unlimited" | "score" | "soFar"> & { readonly share: string };

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
  const parts = writeParts(pen, source, clauses, sums.share);
  const isRefused = refusal(source, clauses);
  const earned = `(${sums.earned[0]}+IF(${sums.open}=0,0,${sums.openPoints}*${sums.share}))`;
  const from = (whole: string, ofParts: readonly string[], section: string): string => {
    const score =
      parts.length === 0
        ? scoreOfWhole(source, rules, sums.applicable, whole, change)
        : `(${ofParts.join("+")}+${change})`;
    return `IF(${sums.wrong}>0,NA(),IF(${isRefused},NA(),${score}+${section}))`;
  };
  const [least, most] = ([0, 1] as const).map((end) => {
    const ofParts = parts.map(({ score }) => score[end]);
    return from(sums.earned[end], ofParts, sums.section[end]);
  }) as [string, string];
  const ofParts = parts.map(({ soFar }) => soFar);
  const unlimited = writeThree(pen, words.unlimited, [least, most, from(earned, ofParts, sums.section[0])]);
  const limits = unlimited.cells.map((cell) => held(rules, cell));
  const score = writeThree(pen, words.score, limits);
  const soFar = { earned, unlimited: unlimited.soFar, score: score.soFar };
  return { ...sums, change, parts, unlimited: unlimited.ends, score: score.ends, soFar };
}

/** Writes a line of one formula and answers its cell. */
const writeOne = (pen: Pen, label: string, formula: string): string => pen.line(label, formula)[0] ?? "";

/** Writes a line of a formula for each end, and one of what is so far beside them, and answers their cells. */
function writeThree(pen: Pen, label: string, formulas: readonly string[]) {
  const cells = pen.line(label, ...formulas);
  const [least = "", most = "", soFar = ""] = cells;
  return { cells, ends: [least, most] as const, soFar };
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
  const assessed = `(${applicable}-${openPoints})`;
  const usual = scheme.method === "subtraction" ? "1" : `MAX(0,(${sum("least")})/${assessed})`;
  const share = `IF(ROUND(${assessed},9)<=0,NA(),${usual})`;
  const earned = writeThree(pen, words.earned, [sum("least"), sum("most"), share]);
  const section = writeThree(pen, words.section, [bonus("least"), bonus("most")]).ends;
  return {
    wrong,
    strange,
    open,
    uncertain,
    points,
    applicable,
    openPoints,
    earned: earned.ends,
    share: earned.soFar,
    section,
  };
}

/** Writes what is applicable of each part and what the part scores. */
function writeParts(
  pen: Pen,
  { words, scheme, rule }: WorkingSource,
  clauses: ClauseCells,
  usual: string,
): ScoreCells["parts"] {
  return (scheme.parts ?? []).map(({ id, groups }) => {
    const of = (column: Summed): string => inGroups(clauses, column, groups);
    const applicable = writeOne(pen, `${words.applicable} ${id}`, `${of("points")}-(${of("excluded")})`);
    const [least, open] = [of("least"), of("open")];
    const assessed = `(${applicable}-(${open}))`;
    const share = `IF(ROUND(${assessed},9)<=0,${usual},MAX(0,(${least})/${assessed}))`;
    const at = (earned: string): string =>
      `IF(ROUND(${applicable},9)<=0,NA(),(${earned})/${applicable}*${rule(`part.${id}`)})`;
    const formulas = [at(least), at(of("most")), at(`${least}+(${open})*${share}`)];
    const { ends, soFar } = writeThree(pen, `${words.score} ${id}`, formulas);
    return { applicable, score: ends, soFar };
  });
}

/** The score of a scheme without parts, deductions and bonuses before or after the conversion; without "=". */
function scoreOfWhole(
  { scheme }: WorkingSource,
  { rule }: RuleCells,
  applicable: string,
  earned: string,
  change: string,
): string {
  const scaled = (value: string): string =>
    scheme.method === "subtraction"
      ? `(${rule.full}-(${applicable}-(${value})))`
      : `(${value})/${applicable}*${rule.full}`;
  const [after, before] = [`${scaled(earned)}+${change}`, scaled(`${earned}+${change}`)];
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
