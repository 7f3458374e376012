import type { Language, OpenAudit } from "../../app/audit";
import { format, toFloat } from "../../core/number/format";
import { parseDecimal } from "../../core/number/parse";
import type { Rational } from "../../core/number/rational";
import { factsOf } from "../../core/score/facts";
import { gradeIndex } from "../../core/score/standing";
import { gradeName } from "../model/texts";

/** A score as it is shown: rounded as the scheme says. */
export const shownScore = (audit: OpenAudit, value: Rational): string => format(value, audit.scheme.display.decimals);

/** What the header and the announcements say about the score, in figures and names. */
export interface Standing {
  /** The final score, or the one so far; null = there is none. */
  readonly score: string | null;
  readonly isFinal: boolean;
  /** There are special items, which a score so far does not know: with them less or more is reachable. */
  readonly isBeforeSpecials: boolean;
  /** The name of the final grade, or the names of the worst and best possible ones. "" without a score. */
  readonly grades: readonly [lowest: string, highest: string];
  readonly stars: readonly [sure: number, possible: number, most: number];
  readonly range: readonly [lowest: string, highest: string] | null;
}

/** Where an audit stands; null when its rows have errors that keep it from being scored. */
export function standing(audit: OpenAudit, language: Language): Standing | null {
  const { result, scheme } = audit;
  if (result === null) return null;
  const value = result.complete ? result.score : result.soFar;
  const range = result.range;
  const lowest = result.grade ?? range?.lowestGrade ?? null;
  const highest = result.grade ?? range?.highestGrade ?? null;
  const starsOf = (grade: string | null): number => scheme.grades.find((one) => one.id === grade)?.stars ?? 0;
  const name = (grade: string | null): string => (grade === null ? "" : gradeName(audit, grade, language));
  return {
    score: value === null ? null : shownScore(audit, value),
    isFinal: result.complete,
    isBeforeSpecials: !result.complete && result.deductions.count + result.bonus.count > 0,
    grades: [name(lowest), name(highest)],
    stars: [starsOf(lowest), starsOf(highest), Math.max(...scheme.grades.map((grade) => grade.stars))],
    range: range === null ? null : [shownScore(audit, range.lowest), shownScore(audit, range.highest)],
  };
}

/** The name of the grade the score would get if no special deduction stood in its way. */
export function gradeOfScore(audit: OpenAudit, score: Rational, language: Language): string {
  const grade = audit.scheme.grades[gradeIndex(factsOf(audit.scheme), score, 0)];
  return grade === undefined ? "" : gradeName(audit, grade.id, language);
}

/** The scale of the gauge: full marks and the bounds of the grades, as figures and as texts. */
export function boundsOf(audit: OpenAudit): {
  readonly full: number;
  readonly bounds: readonly { readonly value: number; readonly text: string; readonly grade: string }[];
} {
  const bounds = audit.scheme.grades.flatMap((grade) =>
    grade.min === null ? [] : [{ value: decimal(grade.min), text: grade.min, grade: grade.id }],
  );
  return { full: decimal(audit.scheme.fullScore), bounds };
}

function decimal(text: string): number {
  const value = parseDecimal(text);
  return value.ok ? toFloat(value.value) : 0;
}
