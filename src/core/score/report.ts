import type { Problem } from "../audit/problem";
import { roundHalfAwayFromZero, toFloat, toFraction } from "../number/format";
import type { Rational } from "../number/rational";
import type { Result } from "../result";
import type { Notice, PartResult, ScoreRange, ScoreResult } from "./result";

/** The sentences for a report, in whatever language its reader wants. */
export interface Sentences {
  readonly problem: (problem: Problem) => string;
  readonly notice: (notice: Notice) => string;
}

/** One scored file as a JSON object: the same shape for every file, complete, incomplete or wrong. */
export interface Report {
  readonly file: string;
  /** null where the scheme itself is not known. */
  readonly scheme: { readonly id: string; readonly version: string } | null;
  readonly complete: boolean;
  readonly applicable: number | null;
  readonly earned: number | null;
  /** Rounded half away from zero to two decimals; null while incomplete or when nothing is applicable. */
  readonly score: number | null;
  /** The final score in lowest terms, always with its denominator: "95/1". */
  readonly scoreExact: string | null;
  /** Only while clauses are open. */
  readonly range: ScoreRangeReport | null;
  /** Points. */
  readonly deductions: number;
  readonly bonus: number;
  readonly grade: string | null;
  readonly stars: number | null;
  /** The instruments of a scheme that has several; empty otherwise. */
  readonly parts: readonly PartReport[];
  readonly gates: readonly { readonly id: string; readonly passed: boolean | null }[];
  readonly groups: readonly GroupReport[];
  readonly notices: readonly Readonly<Record<string, unknown>>[];
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

/** What is still possible, rounded as the score is. */
export interface ScoreRangeReport {
  readonly lowest: number;
  readonly highest: number;
  readonly lowestGrade: string;
  readonly highestGrade: string;
}

/** An instrument on its own: its points as numbers, its score and grade null while clauses of it are open. */
export interface PartReport {
  readonly id: string;
  readonly points: number;
  readonly applicable: number;
  readonly earned: number;
  readonly score: number | null;
  readonly scoreExact: string | null;
  readonly grade: string | null;
}

/** A group's points as numbers. */
export interface GroupReport {
  readonly id: string;
  readonly points: number;
  readonly applicable: number;
  readonly earned: number;
}

const SCORE_DECIMALS = 2;

/** Says what became of one file: its score, or all its problems. */
export function toReport(
  file: string,
  scheme: { readonly id: string; readonly version: string } | null,
  outcome: Result<ScoreResult, readonly Problem[]>,
  say: Sentences,
): Report {
  const identity = scheme === null ? null : { id: scheme.id, version: scheme.version };
  if (outcome.ok) return scoreReport(file, identity, outcome.value, say);
  return { ...nothing(file, identity), errors: outcome.error.map((problem) => problemEntry(problem, say)) };
}

const nothing = (file: string, scheme: Report["scheme"]): Report => ({
  file,
  scheme,
  complete: false,
  applicable: null,
  earned: null,
  score: null,
  scoreExact: null,
  range: null,
  deductions: 0,
  bonus: 0,
  grade: null,
  stars: null,
  parts: [],
  gates: [],
  groups: [],
  notices: [],
  errors: [],
});

function scoreReport(file: string, scheme: Report["scheme"], result: ScoreResult, say: Sentences): Report {
  const { score, range, complete } = result;
  return {
    ...nothing(file, scheme),
    complete,
    applicable: toFloat(result.applicable),
    earned: toFloat(result.earned),
    score: score === null ? null : rounded(score),
    scoreExact: score === null ? null : toFraction(score),
    range: complete || range === null ? null : rangeReport(range),
    deductions: toFloat(result.deductions.points),
    bonus: toFloat(result.bonus.points),
    grade: result.grade,
    stars: result.stars,
    parts: result.parts.map(partReport),
    gates: result.gates.map(({ id, passed }) => ({ id, passed })),
    groups: result.groups.map(groupReport),
    notices: result.notices.map((notice) => ({ ...notice, message: say.notice(notice) })),
  };
}

const rounded = (value: Rational): number => toFloat(roundHalfAwayFromZero(value, SCORE_DECIMALS));

const rangeReport = ({ lowest, highest, lowestGrade, highestGrade }: ScoreRange): ScoreRangeReport => ({
  lowest: rounded(lowest),
  highest: rounded(highest),
  lowestGrade,
  highestGrade,
});

const partReport = ({ id, points, applicable, earned, score, grade }: PartResult): PartReport => ({
  id,
  points: toFloat(points),
  applicable: toFloat(applicable),
  earned: toFloat(earned),
  score: score === null ? null : rounded(score),
  scoreExact: score === null ? null : toFraction(score),
  grade,
});

const groupReport = ({ id, points, applicable, earned }: ScoreResult["groups"][number]): GroupReport => ({
  id,
  points: toFloat(points),
  applicable: toFloat(applicable),
  earned: toFloat(earned),
});

function problemEntry(problem: Problem, say: Sentences): Readonly<Record<string, unknown>> {
  const { clause, ...facts } = problem;
  const message = say.problem(problem);
  return clause === null ? { ...facts, message } : { ...facts, clause, message };
}
