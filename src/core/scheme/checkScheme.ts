import type { Problem } from "../audit/problem";
import { compare, isZero } from "../number/rational";
import { clauseVerdicts, decimalsRange, deductionOrders, exclusionReasons, gradeValues, groupRoles } from "./choices";
import { pointsStatuses, roundings, scoreMethods, wholeGroupRules } from "./choices";
import { hintIds } from "./findings";
import { checkConditions } from "./checkConditions";
import { amount, choice, each, fault, number, read, twice, whole } from "./faults";
import type { Fault } from "./faults";
import type { Scheme } from "./scheme";

/**
 * The rules between and inside the fields of a scheme, all that are broken. Whether points add up is no fault here but
 * a notice of the score: a table is typed in clause by clause.
 */
export function checkScheme(scheme: Scheme): readonly Problem[] {
  const faults = [...identity(scheme), ...table(scheme), ...choices(scheme), ...arithmetic(scheme), ...grades(scheme)];
  return [...faults, ...checkConditions(scheme), ...findings(scheme)].map((fault) => ({
    place: { in: "path", path: fault.key },
    clause: null,
    code: "BAD_SCHEME",
    ...fault,
  }));
}

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
    ...groups.flatMap(({ id, role }) => choice(`group-role.${id}`, role ?? groupRoles[0], groupRoles)),
    ...clauses.flatMap(({ id, allowed }) => each(`allowed.${id}`, allowed ?? [], clauseVerdicts)),
  ];
}

function choices({ verdicts, exclusion, order, method, display }: Scheme): Fault[] {
  return [
    ...each("verdicts.allowed", verdicts.allowed, clauseVerdicts),
    ...each("verdicts.withNotice", verdicts.withNotice, clauseVerdicts),
    ...choice("exclusion.reason", exclusion.reason, exclusionReasons),
    ...choice("exclusion.wholeGroup", exclusion.wholeGroup, wholeGroupRules),
    ...choice("score.order", order, deductionOrders),
    ...choice("score.method", method ?? scoreMethods[0], scoreMethods),
    ...choice("display.rounding", display.rounding, roundings),
    ...choice("display.gradesOn", display.gradesOn, gradeValues),
  ];
}

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

function findings({ findings: said }: Scheme): Fault[] {
  if (said === undefined) return [];
  if (said.classes.length === 0) return fault("finding-class", "", "missing");
  return [...twice("finding-class", said.classes), ...each("findings.hints", said.hints, hintIds)];
}
