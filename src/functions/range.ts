import { toFloat } from "../core/number/format";
import { fail, ok } from "../core/result";
import { answer, type Answer } from "./support/answer";
import { noScore } from "./support/complete";

const make: Answer<(number | string)[][]> = (audit) => {
  if (audit.result.range === null) return fail(noScore(audit));
  const { lowest, highest, lowestGrade, highestGrade } = audit.result.range;
  return ok([[toFloat(lowest), toFloat(highest), lowestGrade, highestGrade]]);
};

/**
 * The lowest and highest score still possible and the ids of their grades, in one row: all open clauses fail, or all
 * conform. Equal ends when nothing is open.
 * @customfunction RANGE
 */
export function range(
  points: unknown[][],
  verdicts: unknown[][],
  sampled?: unknown[][],
  failed?: unknown[][],
  awarded?: unknown[][],
  specials?: unknown[][],
  ids?: unknown[][],
  scheme?: unknown[][],
): unknown[][] | Promise<unknown[][]> {
  return answer({ points, verdicts, sampled, failed, awarded, specials, ids, scheme }, null, make);
}
