import type { OpenAudit } from "../../app/audit";
import { roundHalfAwayFromZero } from "../../core/number/format";
import { parseDecimal } from "../../core/number/parse";
import { compare, isNegative, isZero, subtract, type Rational } from "../../core/number/rational";
import { shownScore } from "./standing";

/** How far the score is above the bound below which its grade would be lost. */
export interface Margin {
  /** Id of the grade the audit has. */
  readonly grade: string;
  /** score − bound, exact, in the unit of the score; 0 exactly on it. */
  readonly distance: Rational;
}

/** The margin of a complete audit; null without a score and for the grade that remains, which has no bound. */
export function marginOf({ result, scheme }: OpenAudit): Margin | null {
  const grade = scheme.grades.find((one) => one.id === result?.grade);
  if (result === null || result.score === null || grade === undefined || grade.min === null) return null;
  const bound = parseDecimal(grade.min);
  if (!bound.ok) return null;
  const gates = result.gates.filter(({ rule }) => rule === "score-at-least").map((gate) => gate.bound);
  const first = gates.reduce((high, gate) => (compare(gate, high) > 0 ? gate : high), bound.value);
  const distance = subtract(result.score, first);
  return isNegative(distance) ? null : { grade: grade.id, distance };
}

/** A distance as it is shown; one that would be shown as nothing and is something is said to be less than the least. */
export function shownDistance(audit: OpenAudit, distance: Rational, lessThan: (least: string) => string): string {
  const { decimals } = audit.scheme.display;
  if (isZero(distance) || !isZero(roundHalfAwayFromZero(distance, decimals))) return shownScore(audit, distance);
  return lessThan(decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`);
}
