import { cliEn } from "../words/en/cli";
import { cliZh } from "../words/zh/cli";
import { scoringWords } from "../words/scoring";
import type { CliWords } from "../words/shape/cli";
import type { ScoringWords } from "../words/shape/scoring";
import type { Language } from "./io";

/** Everything the command line says in one language. */
export interface Words {
  readonly language: Language;
  readonly cli: CliWords;
  readonly scoring: ScoringWords;
}

export function wordsIn(language: Language): Words {
  return { language, cli: language === "zh-CN" ? cliZh : cliEn, scoring: scoringWords[language] };
}
