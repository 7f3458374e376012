import type { Problem } from "../core/audit/problem";
import type { Notice } from "../core/score/result";
import type { Scheme } from "../core/scheme/scheme";
import { notices as enNotices } from "./en/notices";
import { scoring as en } from "./en/scoring";
import type { GradeName, NoticeWords, ScoringWords } from "./shape/scoring";
import { notices as zhNotices } from "./zh/notices";
import { scoring as zh } from "./zh/scoring";

/** The words of scoring by language. */
export const scoringWords: Readonly<Record<"zh-CN" | "en-US", ScoringWords>> = { "zh-CN": zh, "en-US": en };

const notices: Readonly<Record<"zh" | "en", NoticeWords>> = { zh: zhNotices, en: enNotices };

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

/** A notice as a sentence. Grades are called what the scheme calls them, or by their id where it has no such grade. */
export function sayNotice(words: ScoringWords, notice: Notice, scheme: Pick<Scheme, "grades">): string {
  const sentence = notices[words.text][notice.id] as (notice: Notice, gradeName: GradeName) => string;
  return sentence(notice, (id) => scheme.grades.find((grade) => grade.id === id)?.name[words.text] ?? id);
}
