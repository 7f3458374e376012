import type { Finding, FindingOf, RuleId } from "../core/review/finding";
import { auditReviewEn } from "./en/reviewAudit";
import { formulaReviewEn, formulasCommandEn, reviewReportEn } from "./en/review";
import type { FormulasCommandWords, ReviewReportWords, ReviewRuleWords } from "./shape/review";
import { auditReviewZh } from "./zh/reviewAudit";
import { formulaReviewZh, formulasCommandZh, reviewReportZh } from "./zh/review";

/** What the review says in one language. */
export interface ReviewWords {
  readonly rules: ReviewRuleWords;
  readonly report: ReviewReportWords;
  readonly formulas: FormulasCommandWords;
}

/** The words of the review by language. */
export const reviewWords: Readonly<Record<"zh-CN" | "en-US", ReviewWords>> = {
  "zh-CN": { rules: { ...formulaReviewZh, ...auditReviewZh }, report: reviewReportZh, formulas: formulasCommandZh },
  "en-US": { rules: { ...formulaReviewEn, ...auditReviewEn }, report: reviewReportEn, formulas: formulasCommandEn },
};

/** What is wrong, as a sentence, without what else speaks for it. */
export const sayFault = ({ rules }: ReviewWords, finding: Finding): string => say(rules, finding);

/** What other rules say of the same fault, each as a sentence once. */
export const sayEvidence = ({ rules }: ReviewWords, { also }: Finding): readonly string[] => [
  ...new Set(also.map((one) => say(rules, one))),
];

/** What is wrong, as a sentence, and what else speaks for it, as further ones. */
export function sayFinding(words: ReviewWords, finding: Finding): string {
  const [fault, evidence] = [sayFault(words, finding), sayEvidence(words, finding)];
  return evidence.length === 0 ? fault : words.report.also(fault, evidence);
}

function say<Id extends RuleId>(
  rules: ReviewRuleWords,
  { rule, facts }: Pick<FindingOf<Id>, "rule" | "facts">,
): string {
  return rules[rule].what(facts);
}
