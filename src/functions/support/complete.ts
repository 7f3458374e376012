import { fail, ok, type Result } from "../../core/result";
import type { Rational } from "../../core/number/rational";
import type { ArgumentRefusal } from "./refusal";
import type { ScoredAudit } from "./scoredAudit";

/** How many open clauses a message names before it only counts. */
const named = 8;

/** The final score, or why there is none yet. */
export function finalScore(audit: ScoredAudit): Result<Rational, ArgumentRefusal> {
  const { complete, score } = audit.result;
  if (!complete) return fail(incomplete(audit));
  return score === null ? fail(noScore(audit)) : ok(score);
}

/** Why there is no score though nothing is open. */
export function noScore({ result }: ScoredAudit): ArgumentRefusal {
  const failed = result.gates.find((gate) => gate.rule === "precondition" && gate.passed === false);
  return failed === undefined ? { code: "NOTHING_APPLICABLE" } : { code: "PRECONDITION", gate: failed.id };
}

function incomplete({ result, hasIds, openRows }: ScoredAudit): ArgumentRefusal {
  const open: readonly (string | number)[] = hasIds ? result.open : openRows;
  return {
    code: "INCOMPLETE",
    count: open.length,
    open: open.slice(0, named),
    more: Math.max(0, open.length - named),
  };
}
