import { add, compare, isZero, negate, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import { isWithin } from "../scheme/sums";
import { partsScore } from "./extra";
import type { LedgerKind, LedgerLine } from "./result";
import type { Scored } from "./scored";
import { limited, normalised } from "./standing";
import { clauseResults } from "./tally";

/** Steps that change nothing are left out, except those that name where the ledger stands. */
type Step = readonly [kind: LedgerKind, change: Rational, clause?: string];

/**
 * The way from full marks to the score, adding up exactly. While clauses are open it ends at the score so far, which
 * knows no special items yet; where nothing was assessed or applicable it ends at the earned points.
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
  const { sums, soFar, score } = scored;
  if (score !== null) return finalSteps(scored, score);
  if (sums.open.length === 0 || soFar === null) return [];
  return [...moved("normalisation", subtract(soFar, sums.earned)), ["soFar", ZERO]];
}

function finalSteps(scored: Scored, score: Rational): Step[] {
  const { facts, sums, extra, specials, unlimited } = scored;
  const [minus, plus] = [negate(specials.deductions.points), specials.bonus.points];
  const special = [...moved("deductions", minus), ...moved("bonus", plus)];
  const isBefore = facts.scheme.order === "before";
  const from = isBefore ? add(sums.earned, add(minus, plus)) : sums.earned;
  const isOne = extra === null || extra.parts.length === 0;
  const scaled = (isOne ? normalised(facts, from, sums.applicable) : partsScore(extra, false)) ?? from;
  const scaling = moved("normalisation", subtract(scaled, from));
  const section = moved("section", extra?.section?.earned ?? ZERO);
  const steps = isBefore ? [...special, ...scaling, ...section] : [...scaling, ...section, ...special];
  return [...steps, ...limits(scored, unlimited ?? score), ["score", ZERO]];
}

function limits({ facts }: Scored, from: Rational): Step[] {
  const change = subtract(limited(facts, from), from);
  return moved(compare(change, ZERO) < 0 ? "cap" : "floor", change);
}

const moved = (kind: LedgerKind, change: Rational): Step[] => (isZero(change) ? [] : [[kind, change]]);
