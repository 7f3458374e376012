import { format, formatShortest, roundHalfAwayFromZero } from "../number/format";
import { compare, equals, rational, subtract } from "../number/rational";
import type { Rational } from "../number/rational";
import { sumMismatches } from "../scheme/sums";
import { schemeNumber } from "../audit/schemeAudit";
import { partScore } from "./extra";
import { prefixes } from "./layout";
import type { Notice } from "./result";
import type { Scored } from "./scored";
import { gradeIndex, heldAt, limited, unlimitedAt } from "./standing";

/** Everything worth knowing about a score that is no error, most serious first: what could change the grade leads. */
export function noticesOf(scored: Scored): readonly Notice[] {
  return [
    ...orderMatters(scored),
    ...heldGrades(scored),
    ...nearBounds(scored),
    ...demonstrationPoints(scored),
    ...pointsSums(scored),
    ...(scored.extra?.outside ?? []).map((clause): Notice => ({ id: "outside-parts", clause })),
    ...groupsExcluded(scored),
    ...exclusionsWithoutReason(scored),
    ...extraBonus(scored),
    ...notInPublicRules(scored),
    ...capped(scored),
    ...tooCloseForSheet(scored),
  ];
}

const shown = (scored: Scored, value: Rational): string => format(value, scored.facts.scheme.display.decimals);

/** Deductions and normalisation in the other order would give another grade. */
function orderMatters(scored: Scored): Notice[] {
  const { facts, extra, specials, score } = scored;
  if (score === null || (extra !== null && extra.parts.length > 0)) return [];
  const other = facts.scheme.order === "after" ? "before" : "after";
  const before = unlimitedAt(facts, scored, false, other);
  if (before === null) return [];
  const otherScore = limited(facts, before);
  const held = heldAt(facts, extra, scored.audit, false);
  const gradeAt = (value: Rational) =>
    facts.grades[gradeIndex(facts, value, specials.deductions.count, held)]?.grade.id ?? "";
  const [grade, otherGrade] = [gradeAt(score), gradeAt(otherScore)];
  return grade === otherGrade
    ? []
    : [{ id: "order-matters", grade, otherGrade, otherScore: shown(scored, otherScore) }];
}

/** The displayed score reaches a bound that the exact one misses. Where grades look at the displayed score, none does. */
function nearBounds(scored: Scored): Notice[] {
  const { facts, score } = scored;
  const { gradesOn, decimals } = facts.scheme.display;
  if (score === null || gradesOn === "displayed") return [];
  const rounded = roundHalfAwayFromZero(score, decimals);
  return facts.grades.flatMap(({ grade, min }): Notice[] => {
    if (min === null || compare(score, min) >= 0 || compare(rounded, min) < 0) return [];
    return [{ id: "near-bound", grade: grade.id, shown: shown(scored, score), bound: formatShortest(min) }];
  });
}

/** Excel's binary numbers cannot tell the score from a bound that it is this close to without being on it. */
const SHEET_RESOLUTION = rational(1, 1_000_000_000);

/** Kinds of deductions that leave no grade better than their ceiling, each once. */
function heldGrades({ facts, audit }: Scored): Notice[] {
  const kinds = new Set(
    audit.specials.flatMap(({ type, kind }) => (type === "deduction" && kind !== null ? [kind] : [])),
  );
  return facts.scheme.deductions.kinds.flatMap(({ id, ceiling }): Notice[] =>
    ceiling !== undefined && kinds.has(id) ? [{ id: "grade-held", kind: id, grade: ceiling }] : [],
  );
}

function tooCloseForSheet({ facts, score, extra }: Scored): Notice[] {
  if (score === null) return [];
  const mins = facts.grades.flatMap(({ min }) => (min === null ? [] : [min]));
  const gates = facts.gates.flatMap(({ gate, bound }) => (gate.rule === "score-at-least" ? [bound] : []));
  const parts = (extra?.parts ?? []).flatMap(({ facts: part, sums }) => {
    const own = partScore(part, sums, false);
    return own === null ? [] : part.bounds.filter((bound) => isTooClose(own, bound));
  });
  const close = [...[...mins, ...gates].filter((bound) => isTooClose(score, bound)), ...parts].map((bound) =>
    formatShortest(bound),
  );
  return [...new Set(close)].map((bound) => ({ id: "too-close-for-sheet", bound }));
}

function isTooClose(score: Rational, bound: Rational): boolean {
  if (equals(score, bound)) return false;
  const above = subtract(score, bound);
  const below = subtract(bound, score);
  return compare(above, SHEET_RESOLUTION) < 0 && compare(below, SHEET_RESOLUTION) < 0;
}

/** Clauses that still carry the points which the scheme itself calls a demonstration. */
function demonstrationPoints({ facts, audit }: Scored): Notice[] {
  const ours = new Map(
    facts.scheme.clauses.flatMap(({ id, points }) =>
      points.status === "demonstration" ? [[id, schemeNumber(points.value)] as const] : [],
    ),
  );
  const count = audit.clauses.filter(({ id, points }) => {
    const demonstration = ours.get(id);
    return demonstration !== undefined && equals(demonstration, points);
  }).length;
  return count === 0 ? [] : [{ id: "demonstration-points", count }];
}

function pointsSums({ facts, audit }: Scored): Notice[] {
  return sumMismatches(facts.scheme, audit.clauses).map(({ group, sum, expected }) => ({
    id: "points-sum",
    group,
    sum: formatShortest(sum),
    expected: formatShortest(expected),
  }));
}

/** Outermost groups of which every clause is excluded. */
function groupsExcluded({ facts, audit, sums }: Scored): Notice[] {
  if (facts.scheme.exclusion.wholeGroup === "allowed") return [];
  const living = new Set<string>();
  for (const { id, verdict } of audit.clauses)
    if (verdict.kind !== "excluded") for (const group of [id, ...prefixes(id)]) living.add(group);
  const gone = sums.groups.map(({ id }) => id).filter((id) => !living.has(id));
  const isInner = (id: string): boolean => prefixes(id).some((outer) => !living.has(outer));
  return gone.filter((id) => !isInner(id)).map((group) => ({ id: "group-excluded", group }));
}

function exclusionsWithoutReason({ facts, audit }: Scored): Notice[] {
  if (facts.scheme.exclusion.reason === "optional") return [];
  return audit.clauses
    .filter(({ verdict, reason }) => verdict.kind === "excluded" && reason.trim() === "")
    .map(({ id }) => ({ id: "exclusion-without-reason", clause: id }));
}

function extraBonus({ specials: { bonus, bonusEntered } }: Scored): Notice[] {
  if (bonusEntered === bonus.count) return [];
  return [{ id: "extra-bonus-ignored", entered: bonusEntered, counted: bonus.count }];
}

function notInPublicRules({ facts, audit }: Scored): Notice[] {
  const noticed = facts.scheme.verdicts.withNotice;
  return audit.clauses
    .filter(({ verdict }) => noticed.includes(verdict.kind))
    .map(({ id }) => ({ id: "partial-not-in-public-rules", clause: id }));
}

function capped(scored: Scored): Notice[] {
  const { cap } = scored.facts;
  const { unlimited: from } = scored;
  if (cap === null || from === null || compare(from, cap) <= 0) return [];
  return [{ id: "capped", uncapped: shown(scored, from), cap: formatShortest(cap) }];
}
