import type { AppProblem, Language } from "../app/audit";
import type { Problem } from "../core/audit/problem";
import type { Scheme } from "../core/scheme/scheme";
import type { LedgerKind, Notice } from "../core/score/result";
import { paneEn } from "../words/en/pane";
import { problemsEn } from "../words/en/problems";
import { sayNotice } from "../words/notices";
import { sayProblem, sayReason, scoringWords } from "../words/scoring";
import type { PaneWords } from "../words/shape/pane";
import type { ProblemWords } from "../words/shape/problems";
import { paneZh } from "../words/zh/pane";
import { problemsZh } from "../words/zh/problems";

/** The pane's sentences in one language. */
export const paneWords = (language: Language): PaneWords => (language === "zh-CN" ? paneZh : paneEn);

/** Problems and notices as sentences of one language. */
export interface Sayings {
  /** With its place. */
  readonly problem: (problem: Problem) => string;
  /** Without its place, for beside the field it is about. */
  readonly reason: (problem: Problem) => string;
  readonly notice: (notice: Notice, scheme: Scheme) => string;
  readonly trouble: (problem: AppProblem) => string;
  /** What a line of the ledger is called. */
  readonly line: (kind: LedgerKind) => string;
}

/** Says things in this language. */
export function sayings(language: Language): Sayings {
  const scoring = scoringWords[language];
  return {
    problem: (problem) => sayProblem(scoring, problem),
    reason: (problem) => asSentence(sayReason(scoring, problem)),
    notice: (notice, scheme) => sayNotice(scoring, notice, scheme),
    trouble: (problem) => sayTrouble(problemWords[language], problem),
    line: (kind) => scoring.ledger[kind],
  };
}

const problemWords: Readonly<Record<Language, ProblemWords>> = { "zh-CN": problemsZh, "en-US": problemsEn };

function sayTrouble(words: ProblemWords, problem: AppProblem): string {
  // Each code's sentence takes exactly the problem of that code; the index signature cannot say so.
  const sentence = words[problem.code] as (problem: AppProblem) => string;
  return sentence(problem);
}

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
