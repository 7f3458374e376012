import { toFloat } from "../core/number/format";
import { max, ZERO } from "../core/number/rational";
import { ok } from "../core/result";
import { answer, type Answer } from "./support/answer";
import { finalScore } from "./support/complete";

const make: Answer<(number | string)[][]> = (audit) => {
  const final = finalScore(audit);
  if (!final.ok) return final;
  const { next } = audit.result;
  return ok([[next === null ? 0 : toFloat(max(next.points, ZERO)), next === null ? "" : next.blockedBy.join(", ")]]);
};

/**
 * How many clause points are missing to the next better grade, and the ids of the gates that block it, in one row. 0 and
 * "" at the best grade; `#N/A` as for SCORE.
 * @customfunction GAP
 */
export function gap(
  points: unknown[][],
  verdicts: unknown[][],
  sampled?: unknown[][],
  failed?: unknown[][],
  awarded?: unknown[][],
  specials?: unknown[][],
  ids?: unknown[][],
  scheme?: unknown[][],
  language?: string,
): unknown[][] | Promise<unknown[][]> {
  return answer({ points, verdicts, sampled, failed, awarded, specials, ids, scheme }, language, make);
}
