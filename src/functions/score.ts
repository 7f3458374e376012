import { ok } from "../core/result";
import { toFloat } from "../core/number/format";
import { answer, type Answer } from "./support/answer";
import { finalScore } from "./support/complete";

const make: Answer<number> = (audit) => {
  const final = finalScore(audit);
  return final.ok ? ok(toFloat(final.value)) : final;
};

/**
 * The final score of an audit, unrounded; `#N/A` while clauses are open or when nothing is applicable.
 * @customfunction SCORE
 */
export function score(
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
