import type { AppProblem, Language } from "../app/audit";
import type { Problem } from "../core/audit/problem";
import type { Scheme } from "../core/scheme/scheme";
import type { LedgerKind, Notice } from "../core/score/result";
import { paneEn } from "../words/en/pane";
import { sayNotice, sayProblem, sayReason, scoringWords } from "../words/scoring";
import type { PaneWords } from "../words/shape/pane";
import { paneZh } from "../words/zh/pane";

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
    trouble: (problem) => problem.code,
    line: (kind) => scoring.ledger[kind],
  };
}

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
