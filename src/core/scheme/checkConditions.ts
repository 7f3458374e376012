import { compare, rational, ZERO } from "../number/rational";
import { gateRules } from "./choices";
import { amount, choice, fault, number, read, twice, whole } from "./faults";
import type { Fault } from "./faults";
import type { Gate, Part, Scheme } from "./scheme";
import { isWithin } from "./sums";

/** What is wrong with the conditions on a grade and with what only some schemes have: ceilings, shares, parts. */
export function checkConditions(scheme: Scheme): Fault[] {
  const { gates, deductions, clauses, clauseFloor, verdicts } = scheme;
  return [
    ...twice("gate", gates),
    ...gates.flatMap((gate) => [...checkGate(scheme, gate), ...ceiling(scheme, `gate-ceiling.${gate.id}`, gate)]),
    ...deductions.kinds.flatMap((kind) => ceiling(scheme, `kind-ceiling.${kind.id}`, kind)),
    ...(clauseFloor === undefined ? [] : number("score.clauseFloor", clauseFloor)),
    ...shares("verdicts.shares", verdicts.shares),
    ...clauses.flatMap((clause) => shares(`shares.${clause.id}`, clause.shares)),
    ...checkParts(scheme),
  ];
}

function checkGate({ clauses, groups }: Scheme, gate: Gate): Fault[] {
  const key = `gate.${gate.id}`;
  switch (gate.rule) {
    case "score-at-least":
      return number(key, gate.bound);
    case "deductions-below":
      return whole(key, gate.limit);
    case "groups-at-least":
      return [...amount(key, gate.bound), ...known(`gate-groups.${gate.id}`, gate.groups, groups)];
    case "clauses-conform":
    case "precondition":
      return known(key, gate.clauses, clauses);
    default:
      return choice(`gate-rule.${(gate as Gate).id}`, (gate as Gate).rule, gateRules);
  }
}

/** Ids that must be there: at least one, and each of them among `entries`. */
function known(key: string, ids: readonly string[], entries: readonly { readonly id: string }[]): Fault[] {
  if (ids.length === 0) return fault(key, "", "no-such-id");
  const there = new Set(entries.map(({ id }) => id));
  return ids.flatMap((id) => (there.has(id) ? [] : fault(key, id, "no-such-id")));
}

const ceiling = (scheme: Scheme, key: string, { ceiling: grade }: { readonly ceiling?: string }): Fault[] =>
  grade === undefined ? [] : known(key, [grade], scheme.grades);

function shares(key: string, texts: readonly string[] | undefined): Fault[] {
  return (texts ?? []).flatMap((text) => {
    const value = read(text);
    const isShare = value !== null && compare(value, ZERO) > 0 && compare(value, rational(1)) < 0;
    return isShare ? [] : fault(key, text, "not-a-share");
  });
}

function checkParts(scheme: Scheme): Fault[] {
  const { parts = [], clauses, groups, order } = scheme;
  if (parts.length === 0) return [];
  const homes = clauses.flatMap(({ id }) => {
    const count = parts.filter((part) => part.groups.some((group) => isWithin(id, group))).length;
    return count === 1 ? [] : fault(`clause.${id}`, id, "not-in-one-part");
  });
  return [
    ...twice("part", parts),
    ...(order === "before" ? fault("score.order", order, "order-with-parts") : []),
    ...parts.flatMap((part) => [...known(`part-groups.${part.id}`, part.groups, groups), ...checkPart(scheme, part)]),
    ...homes,
  ];
}

/** Every grade but the last one has a bound in every part, in the order of the grades, each below the one before. */
function checkPart({ grades }: Scheme, { id, fullScore, bounds }: Part): Fault[] {
  const key = `part-bounds.${id}`;
  const wanted = grades.slice(0, -1).map((grade) => grade.id);
  const found = bounds.map(({ grade }) => grade);
  const descends = bounds.flatMap(({ min }, index) => {
    const [value, above] = [read(min), read(bounds[index - 1]?.min ?? "")];
    if (value === null) return fault(key, min, "not-a-number");
    return above === null || compare(value, above) <= 0 ? [] : fault(key, min, "not-descending");
  });
  return [
    ...amount(`part.${id}`, fullScore),
    ...(wanted.join(" ") === found.join(" ") ? [] : fault(key, found.join(" "), "no-such-id")),
    ...descends,
  ];
}
