import type { AuditClause, Verdict } from "../audit/audit";
import { add, scale, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import { PairSum } from "../number/pairSum";
import type { VerdictKind } from "../scheme/scheme";
import type { Layout } from "./layout";
import type { ClauseResult, GroupResult } from "./result";

/** The sums of an audit before any rule about its score: group by group, and in all. */
export interface Tally {
  readonly groups: readonly GroupResult[];
  readonly points: Rational;
  readonly applicable: Rational;
  /** Points of open clauses. */
  readonly openPoints: Rational;
  readonly earned: Rational;
  readonly open: readonly string[];
}

/** Adds an audit up exactly; `layout` is that of its own clauses. */
export function tally(clauses: readonly AuditClause[], layout: Layout): Tally {
  const whole = new Bin();
  const bins = layout.groups.map(() => new Bin());
  const open: string[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined) continue;
    const { id, points, verdict } = clause;
    const earned = earnedPoints(points, verdict);
    (bins[layout.homes[index] ?? bins.length] ?? whole).take(verdict.kind, points, earned);
    if (verdict.kind === "notAssessed") open.push(id);
  }
  const groups = rollUp(bins, layout, whole);
  const { points, applicable, earned, open: openPoints } = whole.result("");
  return { groups, points, applicable, openPoints, earned, open };
}

/** The same clause by clause: for whoever wants more than sums. */
export const clauseResults = (clauses: readonly AuditClause[]): readonly ClauseResult[] =>
  clauses.map(({ id, points, verdict }) => ({ id, kind: verdict.kind, points, earned: earnedPoints(points, verdict) }));

/**
 * What a clause earns: all, nothing, the conforming share of its samples, or the awarded points.
 * null for excluded and not assessed clauses, which take no part.
 */
export function earnedPoints(points: Rational, verdict: Verdict): Rational | null {
  switch (verdict.kind) {
    case "conforms":
      return points;
    case "fails":
      return ZERO;
    case "sampled":
      return verdict.failed === 0 ? points : scale(points, verdict.sampled - verdict.failed, verdict.sampled);
    case "partial":
      return verdict.awarded;
    case "excluded":
    case "notAssessed":
      return null;
  }
}

/** A group stands before the groups inside it, so from the last to the first each is full when it is added on. */
function rollUp(bins: readonly Bin[], layout: Layout, whole: Bin): GroupResult[] {
  const results = new Array<GroupResult>(bins.length);
  for (let index = bins.length - 1; index >= 0; index -= 1) {
    const bin = bins[index];
    if (bin === undefined) continue;
    results[index] = bin.result(layout.groups[index] ?? "");
    (bins[layout.parents[index] ?? bins.length] ?? whole).takeGroup(results[index], bin.excluded);
  }
  return results;
}

/** The running sums of one group. */
class Bin {
  excluded: Rational = ZERO;
  private readonly pointsAndEarned = new PairSum();
  private open: Rational = ZERO;
  private openCount = 0;

  take(kind: VerdictKind, points: Rational, earned: Rational | null): void {
    this.pointsAndEarned.add(points, earned ?? ZERO);
    if (earned !== null) return;
    if (kind === "excluded") {
      this.excluded = add(this.excluded, points);
    } else {
      this.open = add(this.open, points);
      this.openCount += 1;
    }
  }

  takeGroup(group: GroupResult | undefined, excluded: Rational): void {
    if (group === undefined) return;
    this.pointsAndEarned.add(group.points, group.earned);
    if (excluded !== ZERO) this.excluded = add(this.excluded, excluded);
    if (group.openCount > 0) this.open = add(this.open, group.open);
    this.openCount += group.openCount;
  }

  result(id: string): GroupResult {
    const [points, earned] = this.pointsAndEarned.values;
    const applicable = this.excluded === ZERO ? points : subtract(points, this.excluded);
    return { id, points, applicable, earned, open: this.open, openCount: this.openCount };
  }
}
