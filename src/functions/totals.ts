import { toFloat } from "../core/number/format";
import { fail, ok } from "../core/result";
import { answer, type Answer } from "./support/answer";

const make: Answer<(number | string)[][]> = ({ result, hasIds }) => {
  if (!hasIds) return fail({ code: "IDS_NEEDED" });
  if (result.groups.length === 0) return fail({ code: "NO_GROUPS" });
  return ok(
    result.groups.map(({ id, points, applicable, earned, open }) => [
      id,
      toFloat(points),
      toFloat(applicable),
      toFloat(earned),
      toFloat(open),
    ]),
  );
};

/**
 * One row a group: id, points, applicable points, earned points, points of open clauses. Needs clause numbers.
 * @customfunction TOTALS
 */
export function totals(
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
