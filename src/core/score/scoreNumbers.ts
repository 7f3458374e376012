import type { Audit } from "../audit/audit";
import { add, compare, divide, isZero, max, multiply, rational, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import type { Scheme } from "../scheme/scheme";
import { factsOf, layoutFor } from "./facts";
import { extraSums, partScore, passesAt, valueOf, withoutSection } from "./extra";
import type { ExtraSums } from "./extra";
import type { GateFacts, SchemeFacts } from "./facts";
import { AuditScore } from "./auditScore";
import type { ScoreNumbers, Standing } from "./auditScore";
import type { GateResult, NextGrade, PartResult, ScoreRange } from "./result";
import { gradeIndex, heldAt, limited, normalised, partPlace, reaches, sumSpecials, unlimitedAt } from "./standing";
import type { Scored } from "./scored";
import { tally } from "./tally";

/** A score and where it stands, before it is made into a result. */
interface Worked {
  readonly scored: Scored;
  readonly standing: Standing;
}

/** The one place where audits are scored. Both the scheme and the audit must have been checked. */
export function workOut(scheme: Scheme, audit: Audit): Worked {
  const facts = factsOf(scheme);
  const all = tally(audit.clauses, layoutFor(facts, audit.clauses));
  const extra = extraSums(facts, audit);
  const sums = withoutSection(all, extra);
  const specials = sumSpecials(facts, audit.specials);
  const complete = sums.open.length === 0;
  const assessed = complete ? sums.applicable : subtract(sums.applicable, sums.openPoints);
  const hasScore = complete && !isRefused(facts, extra);
  const before = hasScore ? unlimitedAt(facts, { sums, extra, specials }, false) : null;
  const score = before === null ? null : limited(facts, before);
  const soFar = normalised(facts, sums.earned, assessed);
  const scored = { facts, audit, sums, extra, specials, assessed, soFar, unlimited: before, score };
  return { scored, standing: standingOf(scored) };
}

/** Whether a precondition of any score fails, whatever happens to the open clauses. */
const isRefused = (facts: SchemeFacts, extra: ExtraSums | null): boolean =>
  extra !== null && facts.gates.some((gate) => gate.gate.rule === "precondition" && !passesAt(gate, extra, true));

/** Scores an audit without looking for notices: for whoever loads little and says nothing but numbers. */
export function scoreNumbers(scheme: Scheme, audit: Audit): ScoreNumbers {
  const { scored, standing } = workOut(scheme, audit);
  return new AuditScore(scored, standing);
}

function standingOf(scored: Scored): Standing {
  const { facts, specials, score, extra } = scored;
  const held = score === null ? 0 : heldAt(facts, extra, scored.audit, false);
  const place = score === null ? null : gradeIndex(facts, score, specials.deductions.count, held);
  const range = rangeOf(scored, place);
  const gates = gatesOf(scored, range);
  const grade = place === null ? null : (facts.grades[place]?.grade ?? null);
  const next = place === null ? null : nextOf(scored, place, gates);
  return { grade, range, gates, next, parts: extra === null ? NO_PARTS : partsOf(scored, extra) };
}

const NO_PARTS: readonly PartResult[] = [];

function partsOf({ facts }: Scored, { parts }: ExtraSums): readonly PartResult[] {
  return parts.map(({ facts: part, sums }) => {
    const score = isZero(sums.open) ? partScore(part, sums, false) : null;
    const grade = score === null ? null : (facts.grades[partPlace(facts, part, score)]?.grade.id ?? null);
    return { id: part.part.id, ...sums, score, grade };
  });
}

/** From "all open clauses fail" to "all open clauses conform", special items as entered. */
function rangeOf(scored: Scored, place: number | null): ScoreRange | null {
  const { facts, sums, score } = scored;
  if (score !== null && place !== null) {
    const grade = facts.grades[place]?.grade.id ?? "";
    return { lowest: score, highest: score, lowestGrade: grade, highestGrade: grade };
  }
  if (sums.open.length === 0 || isRefused(facts, scored.extra)) return null;
  const lowest = unlimitedAt(facts, scored, false);
  const highest = unlimitedAt(facts, scored, true);
  if (lowest === null || highest === null) return null;
  const [from, to] = [limited(facts, lowest), limited(facts, highest)];
  return {
    lowest: from,
    highest: to,
    lowestGrade: gradeAt(scored, from, false),
    highestGrade: gradeAt(scored, to, true),
  };
}

function gradeAt({ facts, extra, audit, specials }: Scored, score: Rational, openConform: boolean): string {
  const place = gradeIndex(facts, score, specials.deductions.count, heldAt(facts, extra, audit, openConform));
  return facts.grades[place]?.grade.id ?? "";
}

/** Every gate with its outcome. What no open clause can change is decided already; the rest waits for them. */
function gatesOf(scored: Scored, range: ScoreRange | null): readonly GateResult[] {
  return scored.facts.gates.map((gate) => {
    const { bound } = gate;
    const { id, rule } = gate.gate;
    if (rule === "deductions-below") return { id, ...deductionsGate(scored, bound), bound, rule };
    if (rule === "score-at-least") return { id, ...scoreGate(scored, range, bound), bound, rule };
    return { id, ...extraGate(scored.extra, gate), bound, rule };
  });
}

type Outcome = Pick<GateResult, "passed" | "value">;

function deductionsGate({ specials, sums }: Scored, limit: Rational): Outcome {
  const count = rational(specials.deductions.count);
  const passed = compare(count, limit) >= 0 ? false : sums.open.length > 0 ? null : true;
  return { passed, value: count };
}

function scoreGate({ facts, sums, score }: Scored, range: ScoreRange | null, bound: Rational): Outcome {
  const canReach = range !== null && reaches(facts, range.highest, bound);
  const passed = range === null || (sums.open.length > 0 && canReach) ? null : canReach;
  return { passed, value: score };
}

/** Gates on groups and clauses wait only for clauses of their own. */
function extraGate(extra: ExtraSums | null, gate: GateFacts): Outcome {
  if (extra === null) return { passed: null, value: null };
  const [atWorst, atBest] = [passesAt(gate, extra, false), passesAt(gate, extra, true)];
  const isDecided = atWorst === atBest;
  return { passed: isDecided ? atWorst : null, value: isDecided ? valueOf(gate, extra) : null };
}

/**
 * The way to the next better grade. Points are counted from the score before cap and floor, because a lost point under
 * the floor must be earned as well.
 */
function nextOf(scored: Scored, place: number, gates: readonly GateResult[]): NextGrade | null {
  const { facts, score, extra, unlimited: from } = scored;
  const better = facts.grades[place - 1];
  if (better === undefined || better.min === null || score === null || from === null) return null;
  const start = compare(from, score) < 0 ? from : score;
  const hasParts = extra !== null && extra.parts.length > 0;
  return {
    grade: better.grade.id,
    ...(hasParts
      ? partsMissing(extra, place - 1)
      : { distance: subtract(better.min, score), points: pointsFor(scored, subtract(better.min, start)) }),
    blockedBy: gates.flatMap(({ id, passed }, index) =>
      passed === false && (facts.gates[index]?.ceiling ?? 0) >= place ? [id] : [],
    ),
  };
}

/** How many points of clauses move the score by so much. */
function pointsFor({ facts, sums }: Scored, distance: Rational): Rational {
  if (facts.extra?.isSubtraction === true) return distance;
  return multiply(divide(distance, facts.fullScore), sums.applicable);
}

/** What the parts that fall short of a grade miss, added up. */
function partsMissing({ parts }: ExtraSums, place: number): Pick<NextGrade, "distance" | "points"> {
  const missing = parts.map(({ facts, sums }) => {
    const [bound, score] = [facts.bounds[place] ?? ZERO, partScore(facts, sums, false) ?? ZERO];
    const distance = max(ZERO, subtract(bound, score));
    return { distance, points: multiply(divide(distance, facts.fullScore), sums.applicable) };
  });
  return {
    distance: missing.map(({ distance }) => distance).reduce(add, ZERO),
    points: missing.map(({ points }) => points).reduce(add, ZERO),
  };
}
