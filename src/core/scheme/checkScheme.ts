import type { Problem, SchemeWhy } from "../audit/problem";
import { parseDecimal } from "../number/parse";
import { compare, isNegative, isZero } from "../number/rational";
import type { Rational } from "../number/rational";
import { clauseVerdicts, decimalsRange, deductionOrders, exclusionReasons, gateRules, gradeValues } from "./choices";
import { pointsStatuses, roundings, wholeGroupRules } from "./choices";
import type { Gate, Scheme } from "./scheme";

/** One thing that is wrong in a scheme, named by the key of its row. */
interface Fault {
  readonly key: string;
  readonly found: string;
  readonly why: SchemeWhy;
}

/**
 * The rules between and inside the fields of a scheme, all that are broken. Whether points add up is no fault here but
 * a notice of the score: a table is typed in clause by clause.
 */
export function checkScheme(scheme: Scheme): readonly Problem[] {
  const faults = [...identity(scheme), ...table(scheme), ...choices(scheme), ...arithmetic(scheme), ...grades(scheme)];
  return [...faults, ...gates(scheme)].map((fault) => ({
    place: { in: "path", path: fault.key },
    clause: null,
    code: "BAD_SCHEME",
    ...fault,
  }));
}

const fault = (key: string, found: string, why: SchemeWhy): Fault[] => [{ key, found, why }];

function identity(scheme: Scheme): Fault[] {
  const empty = (key: string, text: string): Fault[] => (text.trim() === "" ? fault(key, text, "missing") : []);
  return [
    ...empty("scheme.id", scheme.id),
    ...empty("scheme.version", scheme.version),
    ...(scheme.clauses.length === 0 ? fault("clause", "", "missing") : []),
  ];
}

function table({ groups, clauses, deductions }: Scheme): Fault[] {
  const priced = [
    ...groups.flatMap(({ id, points }) => (points === null ? [] : [{ key: `group.${id}`, points }])),
    ...clauses.map(({ id, points }) => ({ key: `clause.${id}`, points })),
  ];
  return [
    ...twice("group", groups),
    ...twice("clause", clauses),
    ...twice("deduction-kind", deductions.kinds),
    ...priced.flatMap(({ key, points }) => [
      ...amount(key, points.value),
      ...choice(key, points.status, pointsStatuses),
    ]),
    ...clauses.flatMap(({ id, allowed }) => each(`allowed.${id}`, allowed ?? [], clauseVerdicts)),
  ];
}

function twice(name: string, entries: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (id.trim() === "") return fault(name, id, "missing");
    if (seen.has(id)) return fault(`${name}.${id}`, id, "duplicate");
    seen.add(id);
    return [];
  });
}

function choices({ verdicts, exclusion, order, display }: Scheme): Fault[] {
  return [
    ...each("verdicts.allowed", verdicts.allowed, clauseVerdicts),
    ...each("verdicts.withNotice", verdicts.withNotice, clauseVerdicts),
    ...choice("exclusion.reason", exclusion.reason, exclusionReasons),
    ...choice("exclusion.wholeGroup", exclusion.wholeGroup, wholeGroupRules),
    ...choice("score.order", order, deductionOrders),
    ...choice("display.rounding", display.rounding, roundings),
    ...choice("display.gradesOn", display.gradesOn, gradeValues),
  ];
}

const choice = (key: string, found: string, among: readonly string[]): Fault[] =>
  among.includes(found) ? [] : fault(key, found, "not-a-choice");
const each = (key: string, found: readonly string[], among: readonly string[]): Fault[] =>
  found.flatMap((one) => choice(key, one, among));

function arithmetic(scheme: Scheme): Fault[] {
  const { fullScore, cap, floor, deductions, bonus, display } = scheme;
  const full = read(fullScore);
  return [
    ...amount("score.full", fullScore),
    ...(full !== null && isZero(full) ? fault("score.full", fullScore, "missing") : []),
    ...(cap === null ? [] : number("score.cap", cap)),
    ...(floor === null ? [] : number("score.floor", floor)),
    ...(isAbove(floor, cap) ? fault("score.floor", floor ?? "", "floor-above-cap") : []),
    ...amount("deductions.pointsEach", deductions.pointsEach),
    ...amount("bonus.pointsEach", bonus.pointsEach),
    ...whole("bonus.limit", bonus.limit),
    ...whole("display.decimals", display.decimals, decimalsRange.most),
  ];
}

function isAbove(floor: string | null, cap: string | null): boolean {
  const [low, high] = [read(floor ?? ""), read(cap ?? "")];
  return low !== null && high !== null && compare(low, high) > 0;
}

function read(text: string): Rational | null {
  const number = parseDecimal(text);
  return number.ok ? number.value : null;
}

const number = (key: string, text: string): Fault[] => (read(text) === null ? fault(key, text, "not-a-number") : []);

function amount(key: string, text: string): Fault[] {
  const value = read(text);
  return value !== null && isNegative(value) ? fault(key, text, "negative") : number(key, text);
}

const whole = (key: string, value: number, most = Number.MAX_SAFE_INTEGER): Fault[] =>
  Number.isInteger(value) && value >= 0 && value <= most ? [] : fault(key, String(value), "not-whole");

function grades({ grades: list }: Scheme): Fault[] {
  if (list.length === 0) return fault("grade", "", "missing");
  return [...twice("grade", list), ...list.flatMap(({ id, stars }) => whole(`stars.${id}`, stars)), ...bounds(list)];
}

function bounds(list: Scheme["grades"]): Fault[] {
  return list.flatMap(({ id, min }, index) => {
    const key = `grade.${id}`;
    const isLast = index === list.length - 1;
    if ((min === null) !== isLast) return fault(key, min ?? "", "bound-of-last-grade");
    const value = read(min ?? "");
    const above = read(list[index - 1]?.min ?? "");
    if (min !== null && value === null) return fault(key, min, "not-a-number");
    const descends = value === null || above === null || compare(value, above) < 0;
    return descends ? [] : fault(key, min ?? "", "not-descending");
  });
}

function gates({ gates: list }: Scheme): Fault[] {
  return [...twice("gate", list), ...list.flatMap(gate)];
}

function gate(gate: Gate): Fault[] {
  const key = `gate.${gate.id}`;
  if (gate.rule === "score-at-least") return number(key, gate.bound);
  return [...choice(`gate-rule.${gate.id}`, gate.rule, gateRules), ...whole(key, gate.limit)];
}
