import type { OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import { add, subtract } from "../../../core/number/rational";
import type { ScoreResult } from "../../../core/score/result";

/** How earned points become a score, in figures: earned ÷ applicable × full score; before completion ÷ assessed. */
export function division({ scheme }: OpenAudit, result: ScoreResult): string {
  const { earned, deductions, bonus, complete } = result;
  const isBefore = complete && scheme.order === "before";
  const share = isBefore ? add(earned, subtract(bonus.points, deductions.points)) : earned;
  const whole = complete ? result.applicable : result.assessed;
  return `${formatShortest(share, 4)} ÷ ${formatShortest(whole, 4)} × ${scheme.fullScore}`;
}
