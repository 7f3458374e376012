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

/** What is wrong, as a sentence, and what else speaks for it, as further ones. */
export function sayFinding({ rules, report }: ReviewWords, finding: Finding): string {
  const also = [...new Set(finding.also.map((one) => say(rules, one)))];
  return also.length === 0 ? say(rules, finding) : report.also(say(rules, finding), also);
}

function say<Id extends RuleId>(
  rules: ReviewRuleWords,
  { rule, facts }: Pick<FindingOf<Id>, "rule" | "facts">,
): string {
  return rules[rule].what(facts);
}
