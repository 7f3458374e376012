import type { Gate } from "../../../core/scheme/scheme";
import { literal } from "../address";
import type { ClauseCells } from "./clauseRows";
import type { Pen } from "./pen";
import type { RuleCells } from "./ruleRows";
import { inGroups, met } from "./scoreRows";
import type { Ends, ScoreCells } from "./scoreRows";
import type { WorkingSource } from "./source";
import type { SpecialCells } from "./specialRows";

/** Where the score stands, at both ends. */
export interface StandingCells {
  /** Number of the grade, counted from the best. */
  readonly place: Ends;
  /** 1 when the score is too near to a bound for binary numbers to tell on which side it is. */
  readonly close: Ends;
  /** 1 for a gate that fails at that end, in the scheme's order. */
  readonly failed: readonly Ends[];
  /** Number of the best grade that each gate leaves when it fails. */
  readonly ceilings: readonly number[];
}

/** Binary noise is rounded away before anything is compared. */
const clean = (value: string): string => `ROUND(${value},11)`;

/** A number that is compared with a bound. */
interface Comparison {
  readonly value: string;
  readonly bound: string;
}

/** What goes into the standing. */
export interface Standing {
  readonly rules: RuleCells;
  readonly clauses: ClauseCells;
  readonly specials: SpecialCells;
  readonly score: ScoreCells;
}

/** Writes gates, grade and the test whether binary numbers can decide them. */
export function writeStanding(pen: Pen, source: WorkingSource, cells: Standing): StandingCells {
  const { words, scheme } = source;
  pen.heading(words.standing);
  const two = (label: string, formula: (end: 0 | 1) => string): Ends => {
    const [least = "", most = ""] = pen.line(label, formula(0), formula(1));
    return [least, most];
  };
  const groups = groupShares(source, cells, two);
  const failed = scheme.gates.map((gate, index) =>
    two(gate.id, (end) => `IF(${passes(gate, index, cells, groups, end)},0,1)`),
  );
  const ceilings = scheme.gates.map(({ ceiling }) => placeOf(source, ceiling));
  const partPlaces = (scheme.parts ?? []).map(({ id }, index) =>
    two(`${words.grade} ${id}`, (end) => partPlace(source, cells, index, end)),
  );
  const kinds = scheme.deductions.kinds.flatMap(({ id, ceiling }) =>
    ceiling === undefined ? [] : [`IF(${cells.specials.ofKind(id)}>0,${placeOf(source, ceiling)},1)`],
  );
  const place = two(words.grade, (end) => {
    const held = failed.map((gate, index) => `IF(${gate[end]}=1,${ceilings[index] ?? 1},1)`);
    const parts = partPlaces.map((part) => part[end]);
    return `MAX(${[scorePlace(cells, scheme.grades.length, end), ...held, ...parts, ...kinds].join(",")})`;
  });
  const close = two(words.close, (end) => closeTest(source, cells, groups, end));
  return { place, close, failed, ceilings };
}

const placeOf = ({ scheme }: WorkingSource, grade: string | undefined): number => {
  const place = scheme.grades.findIndex(({ id }) => id === grade);
  return place < 0 ? scheme.grades.length : place + 1;
};

/** Number of the grade that the score alone reaches; the last grade has no bound. */
function scorePlace({ rules, score }: Standing, count: number, end: 0 | 1): string {
  const tests = Array.from(
    { length: count - 1 },
    (_, index) => `IF(${clean(score.score[end])}>=${clean(rules.bounds.at(index))},${index + 1},`,
  );
  return `${tests.join("")}${count}${")".repeat(count - 1)}`;
}

/** How much lower than a bound a score may be that is displayed as the bound. */
const shift = ({ rules }: Standing): string =>
  `IF(${rules.rule.gradesOn}="displayed",0.5*10^-${rules.rule.decimals},0)`;

function partPlace(source: WorkingSource, cells: Standing, index: number, end: 0 | 1): string {
  const score = cells.score.parts[index]?.score[end] ?? "";
  const bounds = source.scheme.parts?.[index]?.bounds ?? [];
  const tests = bounds.map(({ min }, place) => `IF(${clean(score)}>=${clean(`${min}-${shift(cells)}`)},${place + 1},`);
  return `IF(ISERROR(${score}),1,${tests.join("")}${source.scheme.grades.length}${")".repeat(bounds.length)})`;
}

type GroupShares = ReadonlyMap<string, Ends>;

/** What each group earns of its applicable points, in per cent; full where nothing of it is applicable. */
function groupShares(
  source: WorkingSource,
  { clauses }: Standing,
  two: (label: string, formula: (end: 0 | 1) => string) => Ends,
): GroupShares {
  const asked = source.scheme.gates.flatMap((gate) => (gate.rule === "groups-at-least" ? gate.groups : []));
  return new Map(
    [...new Set(asked)].map((group) => {
      const used = `(${inGroups(clauses, "points", [group])}-(${inGroups(clauses, "excluded", [group])}))`;
      const share = (end: 0 | 1): string => {
        const earned = inGroups(clauses, end === 0 ? "least" : "most", [group]);
        return `IF(ROUND(${used},9)<=0,100,(${earned})/${used}*100)`;
      };
      return [group, two(`% ${group}`, share)];
    }),
  );
}

function passes(gate: Gate, index: number, cells: Standing, groups: GroupShares, end: 0 | 1): string {
  const bound = cells.rules.gates[index] ?? "";
  switch (gate.rule) {
    case "score-at-least":
      return `${clean(cells.score.score[end])}>=${clean(`${bound}-${shift(cells)}`)}`;
    case "deductions-below":
      return `${cells.specials.deductions}<${bound}`;
    case "groups-at-least":
      return `AND(${gate.groups.map((group) => `${clean(groups.get(group)?.[end] ?? "")}>=${clean(bound)}`).join(",")})`;
    case "clauses-conform":
    case "precondition":
      return `${met(cells.clauses, gate.clauses, end)}>=${gate.clauses.length}`;
  }
}

function closeTest(source: WorkingSource, cells: Standing, groups: GroupShares, end: 0 | 1): string {
  const { scheme } = source;
  const { rules, score } = cells;
  const grades: Comparison[] = scheme.grades.flatMap(({ min }, index) =>
    min === null ? [] : [{ value: score.score[end], bound: rules.bounds.at(index) }],
  );
  const gates: Comparison[] = scheme.gates.flatMap((gate, index) => {
    const bound = rules.gates[index] ?? "";
    if (gate.rule === "score-at-least") return [{ value: score.score[end], bound: `(${bound}-${shift(cells)})` }];
    if (gate.rule !== "groups-at-least") return [];
    return gate.groups.map((group) => ({ value: groups.get(group)?.[end] ?? "", bound }));
  });
  const parts: Comparison[] = (scheme.parts ?? []).flatMap((part, index) =>
    part.bounds.map(({ min }) => ({ value: score.parts[index]?.score[end] ?? "", bound: `(${min}-${shift(cells)})` })),
  );
  const tests = [...grades, ...gates, ...parts].map(
    ({ value, bound }) =>
      `IF(ISERROR(${value}),0,(ABS(${value}-${bound})<1E-9)*(((${clean(value)}<>${clean(bound)})+${score.uncertain})>0))`,
  );
  return `IF(ISERROR(${score.score[end]}),0,IF(${tests.join("+") || "0"}>0,1,0))`;
}

/** A text beside which nothing is decided. */
export const unlessClose = (close: string, seeEngine: string, value: string): string =>
  `IF(${close}=1,${literal(seeEngine)},${value})`;
