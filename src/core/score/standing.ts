import { add, compare, divide, isZero, max, min, multiply, scale, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import { roundHalfAwayFromZero } from "../number/format";
import type { Audit, Special } from "../audit/audit";
import type { Scheme } from "../scheme/scheme";
import { earnedAt, partScore, partsScore, passesAt } from "./extra";
import type { ExtraSums } from "./extra";
import type { PartFacts } from "./extraFacts";
import type { SchemeFacts } from "./facts";
import type { Tally } from "./tally";

/** What the special items come to. A bonus beyond the scheme's limit counts nothing. */
export interface SpecialSums {
  readonly deductions: { readonly count: number; readonly points: Rational };
  readonly bonus: { readonly count: number; readonly points: Rational };
  /** Bonuses entered, counted or not. */
  readonly bonusEntered: number;
}

/** Adds up the special items of an audit. */
export function sumSpecials(facts: SchemeFacts, specials: readonly Special[]): SpecialSums {
  let deductions = 0;
  for (const special of specials) if (special.type === "deduction") deductions += 1;
  const bonusEntered = specials.length - deductions;
  const bonus = Math.min(bonusEntered, facts.scheme.bonus.limit);
  return {
    deductions: { count: deductions, points: scale(facts.deductionEach, deductions, 1) },
    bonus: { count: bonus, points: scale(facts.bonusEach, bonus, 1) },
    bonusEntered,
  };
}

/** Earned points as a score by the scheme's method, brought to its full score as a rule; null when nothing is applicable: no score is neither 0 nor 100. */
export function normalised(facts: SchemeFacts, earned: Rational, applicable: Rational): Rational | null {
  if (isZero(applicable)) return null;
  if (facts.extra?.isSubtraction === true) return subtract(facts.fullScore, subtract(applicable, earned));
  return multiply(divide(earned, applicable), facts.fullScore);
}

/** The score before cap and floor: special items come after normalisation or before it, as `order` says. */
export function unlimited(
  facts: SchemeFacts,
  earned: Rational,
  applicable: Rational,
  specials: SpecialSums,
  order: Scheme["order"] = facts.scheme.order,
): Rational | null {
  const change = subtract(specials.bonus.points, specials.deductions.points);
  if (order === "before") return normalised(facts, add(earned, change), applicable);
  const score = normalised(facts, earned, applicable);
  return score === null || isZero(change) ? score : add(score, change);
}

/** The sums a score is made of. */
interface Sums {
  readonly sums: Tally;
  readonly extra: ExtraSums | null;
  readonly specials: SpecialSums;
}

/**
 * The score before cap and floor when all open clauses fail, or when they all conform: with bonus groups and several
 * parts where the scheme has them.
 */
export function unlimitedAt(
  facts: SchemeFacts,
  { sums, extra, specials }: Sums,
  openConform: boolean,
  order: Scheme["order"] = facts.scheme.order,
): Rational | null {
  const earned = openConform ? add(sums.earned, sums.openPoints) : sums.earned;
  if (extra === null) return unlimited(facts, earned, sums.applicable, specials, order);
  const change = subtract(specials.bonus.points, specials.deductions.points);
  const score =
    extra.parts.length > 0
      ? addTo(partsScore(extra, openConform), change)
      : unlimited(facts, earned, sums.applicable, specials, order);
  return addTo(score, extra.section === null ? ZERO : earnedAt(extra.section, openConform));
}

const addTo = (score: Rational | null, change: Rational): Rational | null =>
  score === null ? null : add(score, change);

/**
 * The best place in the list of grades that gates on groups and clauses, kinds of deductions and parts leave at one end
 * of what is possible; 0 leaves all.
 */
export function heldAt(facts: SchemeFacts, extra: ExtraSums | null, audit: Audit, openConform: boolean): number {
  if (extra === null || facts.extra === null) return 0;
  const { kindCeilings } = facts.extra;
  const places = [
    ...facts.gates.map((gate) => (passesAt(gate, extra, openConform) ? 0 : gate.ceiling)),
    ...audit.specials.map(({ type, kind }) => (type === "deduction" ? (kindCeilings.get(kind ?? "") ?? 0) : 0)),
    ...extra.parts.map((part) => partPlace(facts, part.facts, partScore(part.facts, part.sums, openConform))),
  ];
  return Math.max(0, ...places);
}

/** The place of the grade that a part alone reaches; a part without a score holds nothing down. */
export function partPlace(facts: SchemeFacts, { bounds }: PartFacts, score: Rational | null): number {
  if (score === null) return 0;
  const place = bounds.findIndex((bound) => reaches(facts, score, bound));
  return place < 0 ? facts.grades.length - 1 : place;
}

/** The cap and then the floor, applied last. */
export function limited(facts: SchemeFacts, score: Rational): Rational {
  const capped = facts.cap === null ? score : min(facts.cap, score);
  return facts.floor === null ? capped : max(facts.floor, capped);
}

/** The number that is compared with bounds: the exact score, or the displayed one where the scheme says so. */
export function decisive(facts: SchemeFacts, score: Rational): Rational {
  const { gradesOn, decimals } = facts.scheme.display;
  return gradesOn === "exact" ? score : roundHalfAwayFromZero(score, decimals);
}

/** Whether a score reaches an inclusive lower bound. */
export const reaches = (facts: SchemeFacts, score: Rational, bound: Rational): boolean =>
  compare(decisive(facts, score), bound) >= 0;

/**
 * The place of the grade in the scheme's list for a score: the first whose bound it reaches, but none better than the
 * gates that fail leave; as a rule that is the last one, the grade that remains. `held` is the best place that anything
 * else leaves.
 */
export function gradeIndex(facts: SchemeFacts, score: Rational, deductions: number, held = 0): number {
  const value = decisive(facts, score);
  let best = held;
  for (const { gate, bound, ceiling } of facts.gates) {
    const fails =
      gate.rule === "score-at-least"
        ? compare(value, bound) < 0
        : gate.rule === "deductions-below" && deductions >= gate.limit;
    if (fails && ceiling > best) best = ceiling;
  }
  const index = facts.grades.findIndex(({ min: bound }) => bound === null || compare(value, bound) >= 0);
  return Math.max(best, index < 0 ? facts.grades.length - 1 : index);
}
