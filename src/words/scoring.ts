import type { Problem } from "../core/audit/problem";
import { scoring as en } from "./en/scoring";
import type { ScoringWords } from "./shape/scoring";
import { scoring as zh } from "./zh/scoring";

/** The words of scoring by language. */
export const scoringWords: Readonly<Record<"zh-CN" | "en-US", ScoringWords>> = { "zh-CN": zh, "en-US": en };

/** A problem as one sentence: place, clause, reason, way out. */
export function sayProblem(words: ScoringWords, problem: Problem): string {
  const { beforeClause, beforeSentence } = words.joints;
  const clause = problem.clause === null ? "" : `${beforeClause}${problem.clause}`;
  return `${words.place(problem.place)}${clause}${beforeSentence}${sayReason(words, problem)}`;
}

/** The same without its place, for where the place is plain to see. */
export function sayReason(words: ScoringWords, problem: Problem): string {
  // Each code's sentence takes exactly the problem of that code; the index signature cannot say so.
  const sentence = words.problem[problem.code] as (problem: Problem) => string;
  return sentence(problem);
}
