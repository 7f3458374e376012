import { nodesOf, type Expression } from "./expression";
import { stepOf, type Step } from "./bands";

interface Interval {
  readonly from: number;
  readonly to: number;
  readonly withFrom: boolean;
  readonly withTo: boolean;
}

/** Bands written as AND(x>=80,x<90): whether a score falls between two of them, or into both; null when neither. */
export function hasIntervalFault(tree: Expression): "gap" | "overlap" | null {
  const intervals = [...nodesOf(tree)].flatMap(({ node }) => {
    if (node.kind !== "call" || node.name !== "AND" || node.args.length !== 2) return [];
    const steps = node.args.flatMap((arg) => stepOf(arg) ?? []);
    return steps.length === 2 && steps[0]?.subject === steps[1]?.subject ? (intervalOf(steps) ?? []) : [];
  });
  const sorted = intervals.sort((one, other) => one.from - other.from);
  for (const [index, next] of sorted.entries()) {
    const fault = index === 0 ? null : between(sorted[index - 1], next);
    if (fault !== null) return fault;
  }
  return null;
}

function intervalOf(steps: readonly Step[]): Interval | null {
  const low = steps.find(({ operator }) => operator.startsWith(">"));
  const high = steps.find(({ operator }) => operator.startsWith("<"));
  if (low?.bound.kind !== "number" || high?.bound.kind !== "number") return null;
  return {
    from: low.bound.value,
    to: high.bound.value,
    withFrom: low.operator === ">=",
    withTo: high.operator === "<=",
  };
}

function between(one: Interval | undefined, next: Interval): "gap" | "overlap" | null {
  if (one === undefined) return null;
  if (one.to < next.from || (one.to === next.from && !one.withTo && !next.withFrom)) return "gap";
  return one.to > next.from || (one.withTo && next.withFrom) ? "overlap" : null;
}
