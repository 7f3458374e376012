import type { AppProblem, Language } from "../app/audit";
import type { Problem } from "../core/audit/problem";
import type { Scheme } from "../core/scheme/scheme";
import type { LedgerKind, Notice } from "../core/score/result";
import { ledgerEn } from "../words/en/ledger";
import { paneEn } from "../words/en/pane";
import type { PaneWords } from "../words/shape/pane";
import { ledgerZh } from "../words/zh/ledger";
import { paneZh } from "../words/zh/pane";

/** The pane's sentences in one language. */
export const paneWords = (language: Language): PaneWords => (language === "zh-CN" ? paneZh : paneEn);

/** Problems and notices as sentences of one language. */
export interface Sayings {
  readonly problem: (problem: Problem) => string;
  readonly notice: (notice: Notice, scheme: Scheme) => string;
  readonly trouble: (problem: AppProblem) => string;
  /** What a line of the ledger is called. */
  readonly line: (kind: LedgerKind) => string;
}

export const sayings = (language: Language): Sayings => ({
  problem: (problem) => problem.code,
  notice: (notice) => notice.id,
  trouble: (problem) => problem.code,
  line: (kind) => (language === "zh-CN" ? ledgerZh : ledgerEn)[kind],
});
