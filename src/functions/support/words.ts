import { functionsEn } from "../../words/en/functions";
import { scoring as scoringEn } from "../../words/en/scoring";
import type { FunctionWords } from "../../words/shape/functions";
import type { ScoringWords } from "../../words/shape/scoring";
import { functionsZh } from "../../words/zh/functions";
import { scoring as scoringZh } from "../../words/zh/scoring";
import type { FunctionLanguage } from "./language";

/** What the functions say in one language. */
export interface Speech {
  readonly own: FunctionWords;
  readonly scoring: ScoringWords;
}

/** Both languages, each whole: a function answers in either, whatever Excel speaks. */
export const speech: Readonly<Record<FunctionLanguage, Speech>> = {
  zh: { own: functionsZh, scoring: scoringZh },
  en: { own: functionsEn, scoring: scoringEn },
};
