import { add, compare, divide, isZero, max, min, multiply, scale, subtract } from "../number/rational";
import type { Rational } from "../number/rational";
import { roundHalfAwayFromZero } from "../number/format";
import type { Special } from "../audit/audit";
import type { Scheme } from "../scheme/scheme";
import type { SchemeFacts } from "./facts";

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

/** Earned points brought to the scheme's full score; null when nothing is applicable: no score is neither 0 nor 100. */
export function normalised(facts: SchemeFacts, earned: Rational, applicable: Rational): Rational | null {
  return isZero(applicable) ? null : multiply(divide(earned, applicable), facts.fullScore);
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
 * The place of the grade in the scheme's list for a score: the first whose bound it reaches, and the last one, the
 * grade that remains, as soon as one gate fails.
 */
export function gradeIndex(facts: SchemeFacts, score: Rational, deductions: number): number {
  const last = facts.grades.length - 1;
  const value = decisive(facts, score);
  for (const { gate, bound } of facts.gates) {
    const passes = gate.rule === "score-at-least" ? compare(value, bound) >= 0 : deductions < gate.limit;
    if (!passes) return last;
  }
  const index = facts.grades.findIndex(({ min: bound }) => bound === null || compare(value, bound) >= 0);
  return index < 0 ? last : index;
}
