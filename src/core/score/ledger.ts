import { add, compare, isZero, negate, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import { isWithin } from "../scheme/sums";
import { partsScore } from "./extra";
import type { LedgerKind, LedgerLine } from "./result";
import type { Scored } from "./scored";
import type { Counted } from "./soFar";
import { limited, normalised } from "./standing";
import { clauseResults } from "./tally";
import type { Tally } from "./tally";

/** Steps that change nothing are left out, except those that name where the ledger stands. */
type Step = readonly [kind: LedgerKind, change: Rational, clause?: string];

/**
 * The way from full marks to the score, adding up exactly. While clauses are open it ends at the score so far; where
 * nothing was assessed or applicable it ends at the earned points.
 */
export function ledgerOf(scored: Scored): readonly LedgerLine[] {
  const { sums } = scored;
  const steps: Step[] = [["full", sums.points], ...clauseSteps(scored), ["earned", ZERO], ...scoreSteps(scored)];
  let running = ZERO;
  return steps.map(([kind, change, clause]) => {
    running = add(running, change);
    return { kind, clause: clause ?? null, change, running };
  });
}

function clauseSteps({ audit, facts }: Scored): Step[] {
  const bonus = facts.extra?.bonusGroups ?? [];
  const all = clauseResults(audit.clauses);
  const clauses = all.filter(({ id }) => !bonus.some((group) => isWithin(id, group)));
  const taken = (kind: "excluded" | "open", wanted: string): Step[] =>
    clauses.filter((clause) => clause.kind === wanted).map(({ id, points }) => [kind, negate(points), id]);
  const lost = clauses.flatMap(({ id, points, earned }): Step[] => {
    const change = earned === null ? ZERO : subtract(earned, points);
    return isZero(change) ? [] : [["lost", change, id]];
  });
  return [...taken("excluded", "excluded"), ...taken("open", "notAssessed"), ...lost];
}

function scoreSteps(scored: Scored): readonly Step[] {
  const { facts, sums, specials, counted, unlimited, score } = scored;
  if (counted === null || unlimited === null) return [];
  const [minus, plus] = [negate(specials.deductions.points), specials.bonus.points];
  const special = [...moved("deductions", minus), ...moved("bonus", plus)];
  const isBefore = facts.scheme.order === "before";
  const start = ({ earned }: Tally): Rational => (isBefore ? add(earned, add(minus, plus)) : earned);
  const scaling = moved("normalisation", subtract(scaled(scored, counted, start(counted.sums)), start(sums)));
  const section = moved("section", counted.extra?.section?.earned ?? ZERO);
  const steps = isBefore ? [...special, ...scaling, ...section] : [...scaling, ...section, ...special];
  return [...steps, ...limits(scored, unlimited), [score === null ? "soFar" : "score", ZERO]];
}

/** Points brought to full marks, or the sum of the parts, each brought to its own. */
function scaled({ facts, sums }: Scored, { extra }: Counted, points: Rational): Rational {
  const isOne = extra === null || extra.parts.length === 0;
  return (isOne ? normalised(facts, points, sums.applicable) : partsScore(extra, false)) ?? points;
}

function limits({ facts }: Scored, from: Rational): Step[] {
  const change = subtract(limited(facts, from), from);
  return moved(compare(change, ZERO) < 0 ? "cap" : "floor", change);
}

const moved = (kind: LedgerKind, change: Rational): Step[] => (isZero(change) ? [] : [[kind, change]]);
