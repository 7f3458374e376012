import { parseDecimal } from "../number/parse";
import type { Rational } from "../number/rational";
import type { DecimalText, Scheme } from "../scheme/scheme";
import type { Audit } from "./audit";

/** The audit that has not begun: every clause of the scheme, with the scheme's points, not assessed. */
export function schemeAudit(scheme: Scheme): Audit {
  const clauses = scheme.clauses.map(({ id, points }) => ({
    id,
    points: schemeNumber(points.value),
    verdict: { kind: "notAssessed" } as const,
    reason: "",
    site: "",
  }));
  return { clauses, specials: [] };
}

/** A number of a checked scheme; throws for text that `checkScheme` would have refused. */
export function schemeNumber(text: DecimalText): Rational {
  const number = parseDecimal(text);
  if (!number.ok) throw new RangeError(`The scheme was not checked: "${text}" is no number`);
  return number.value;
}
