import { add, divide, isZero, max, multiply, rational, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import type { ExtraSums } from "./extra";
import type { SchemeFacts } from "./facts";
import type { Tally } from "./tally";

/** The sums that a score is made of. */
export interface Counted {
  readonly sums: Tally;
  readonly extra: ExtraSums | null;
}

const WHOLE = rational(1);

/**
 * The sums as if the open clauses earned the same share of their points as the assessed ones; where a scheme takes what
 * is lost from full marks, as if they lost nothing. A score made of them lies within what is still possible. null while
 * nothing is assessed; the sums themselves once nothing is open.
 */
export function countedSoFar(facts: SchemeFacts, { sums, extra }: Counted): Counted | null {
  if (sums.open.length === 0) return { sums, extra };
  const share = shareOf(sums.earned, sums.applicable, sums.openPoints);
  if (share === null) return null;
  const usual = facts.extra?.isSubtraction === true ? WHOLE : share;
  const earned = add(sums.earned, multiply(sums.openPoints, usual));
  return { sums: { ...sums, earned }, extra: extra === null ? null : { ...extra, parts: partsSoFar(extra, usual) } };
}

/** Each part by its own share; one of which nothing is assessed yet by that of the whole. */
const partsSoFar = ({ parts }: ExtraSums, usual: Rational): ExtraSums["parts"] =>
  parts.map((part) => {
    const { earned, applicable, open } = part.sums;
    const share = shareOf(earned, applicable, open) ?? usual;
    return { ...part, sums: { ...part.sums, earned: add(earned, multiply(open, share)) } };
  });

/** What was earned of the points assessed, at least nothing; null while nothing is assessed. */
function shareOf(earned: Rational, applicable: Rational, open: Rational): Rational | null {
  const assessed = subtract(applicable, open);
  return isZero(assessed) ? null : max(ZERO, divide(earned, assessed));
}
