import type { Audit } from "../audit/audit";
import { add, compare, divide, multiply, rational, subtract } from "../number/rational";
import type { Rational } from "../number/rational";
import type { Scheme } from "../scheme/scheme";
import { factsOf, layoutFor } from "./facts";
import type { SchemeFacts } from "./facts";
import { AuditScore } from "./auditScore";
import type { ScoreNumbers, Standing } from "./auditScore";
import type { GateResult, NextGrade, ScoreRange } from "./result";
import { gradeIndex, limited, normalised, reaches, sumSpecials, unlimited } from "./standing";
import type { SpecialSums } from "./standing";
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
  const sums = tally(audit.clauses, layoutFor(facts, audit.clauses));
  const specials = sumSpecials(facts, audit.specials);
  const complete = sums.open.length === 0;
  const assessed = complete ? sums.applicable : subtract(sums.applicable, sums.openPoints);
  const before = complete ? unlimited(facts, sums.earned, sums.applicable, specials) : null;
  const score = before === null ? null : limited(facts, before);
  const soFar = normalised(facts, sums.earned, assessed);
  const scored = { facts, audit, sums, specials, assessed, soFar, unlimited: before, score };
  return { scored, standing: standingOf(scored) };
}

/** Scores an audit without looking for notices: for whoever loads little and says nothing but numbers. */
export function scoreNumbers(scheme: Scheme, audit: Audit): ScoreNumbers {
  const { scored, standing } = workOut(scheme, audit);
  return new AuditScore(scored, standing);
}

function standingOf(scored: Scored): Standing {
  const { facts, specials, score } = scored;
  const place = score === null ? null : gradeIndex(facts, score, specials.deductions.count);
  const range = rangeOf(scored, place);
  const gates = gatesOf(scored, range);
  const grade = place === null ? null : (facts.grades[place]?.grade ?? null);
  return { grade, range, gates, next: place === null ? null : nextOf(scored, place, gates) };
}

/** From "all open clauses fail" to "all open clauses conform", special items as entered. */
function rangeOf(scored: Scored, place: number | null): ScoreRange | null {
  const { facts, sums, specials, score } = scored;
  if (score !== null && place !== null) {
    const grade = facts.grades[place]?.grade.id ?? "";
    return { lowest: score, highest: score, lowestGrade: grade, highestGrade: grade };
  }
  if (sums.open.length === 0) return null;
  const lowest = unlimited(facts, sums.earned, sums.applicable, specials);
  const highest = unlimited(facts, add(sums.earned, sums.openPoints), sums.applicable, specials);
  if (lowest === null || highest === null) return null;
  return rangeBetween(scored, limited(facts, lowest), limited(facts, highest));
}

function rangeBetween({ facts, specials }: Scored, lowest: Rational, highest: Rational): ScoreRange {
  return {
    lowest,
    highest,
    lowestGrade: gradeAt(facts, lowest, specials),
    highestGrade: gradeAt(facts, highest, specials),
  };
}

const gradeAt = (facts: SchemeFacts, score: Rational, specials: SpecialSums): string =>
  facts.grades[gradeIndex(facts, score, specials.deductions.count)]?.grade.id ?? "";

/** Every gate with its outcome. What no open clause can change is decided already; the rest waits for them. */
function gatesOf(scored: Scored, range: ScoreRange | null): readonly GateResult[] {
  const { facts, sums, specials, score } = scored;
  const isOpen = sums.open.length > 0;
  const count = specials.deductions.count;
  return facts.gates.map(({ gate, bound }) => {
    const { id, rule } = gate;
    if (rule === "deductions-below") {
      const fails = count >= gate.limit;
      return { id, passed: fails ? false : isOpen ? null : true, value: rational(count), bound, rule };
    }
    const canReach = range !== null && reaches(facts, range.highest, bound);
    const passed = range === null || (isOpen && canReach) ? null : canReach;
    return { id, passed, value: score, bound, rule };
  });
}

/**
 * The way to the next better grade. Points are counted from the score before cap and floor, because a lost point under
 * the floor must be earned as well.
 */
function nextOf(scored: Scored, place: number, gates: readonly GateResult[]): NextGrade | null {
  const { facts, sums, score, unlimited: from } = scored;
  const better = facts.grades[place - 1];
  if (better === undefined || better.min === null || score === null || from === null) return null;
  const start = compare(from, score) < 0 ? from : score;
  const share = divide(subtract(better.min, start), facts.fullScore);
  return {
    grade: better.grade.id,
    distance: subtract(better.min, score),
    points: multiply(share, sums.applicable),
    blockedBy: gates.filter((gate) => gate.passed === false).map((gate) => gate.id),
  };
}
