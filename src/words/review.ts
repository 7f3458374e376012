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

/** What is wrong, as a sentence. */
export function sayFinding({ rules }: ReviewWords, finding: Finding): string {
  return say(rules, finding);
}

function say<Id extends RuleId>(rules: ReviewRuleWords, { rule, facts }: FindingOf<Id>): string {
  return rules[rule].what(facts);
}
