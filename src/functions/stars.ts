import { fail, ok } from "../core/result";
import { answer, type Answer } from "./support/answer";
import { finalScore } from "./support/complete";

const make: Answer<number> = (audit) => {
  const final = finalScore(audit);
  if (!final.ok) return final;
  const { stars } = audit.result;
  return stars === null ? fail({ code: "NOTHING_APPLICABLE" }) : ok(stars);
};

/**
 * The stars of the grade, 0 for an audit that is not passed; `#N/A` as for SCORE.
 * @customfunction STARS
 */
export function stars(
  points: unknown[][],
  verdicts: unknown[][],
  sampled?: unknown[][],
  failed?: unknown[][],
  awarded?: unknown[][],
  specials?: unknown[][],
  ids?: unknown[][],
  scheme?: unknown[][],
): number | Promise<number> {
  return answer({ points, verdicts, sampled, failed, awarded, specials, ids, scheme }, null, make);
}
