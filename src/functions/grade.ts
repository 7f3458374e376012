import { fail, ok } from "../core/result";
import { answer, type Answer } from "./support/answer";
import { finalScore } from "./support/complete";

const make: Answer<string> = (audit, language) => {
  const final = finalScore(audit);
  if (!final.ok) return final;
  const grade = audit.scheme.grades.find(({ id }) => id === audit.result.grade);
  return grade ? ok(grade.name[language]) : fail({ code: "NOTHING_APPLICABLE" });
};

/**
 * The name of the grade in the chosen language; `#N/A` as for SCORE.
 * @customfunction GRADE
 */
export function grade(
  points: unknown[][],
  verdicts: unknown[][],
  sampled?: unknown[][],
  failed?: unknown[][],
  awarded?: unknown[][],
  specials?: unknown[][],
  ids?: unknown[][],
  scheme?: unknown[][],
  language?: string,
): string | Promise<string> {
  return answer({ points, verdicts, sampled, failed, awarded, specials, ids, scheme }, language, make);
}
