/** What a clause of the walk holds, as the assessor means it. */
export type Mark =
  | { readonly kind: "conforms" | "fails" | "excluded" | "notAssessed" }
  | { readonly kind: "sampled"; readonly sampled: number; readonly failed: number }
  /** Half points awarded, so that everything stays whole. */
  | { readonly kind: "partial"; readonly halves: number };

/** A clause of the sample and its whole points. */
export interface WalkClause {
  readonly id: string;
  readonly points: number;
}

/** The state of the whole audit by the rules of the standard, worked out here and nowhere else. */
export interface Standing {
  /** What the header shows: the score, or the score so far; two decimals, half away from zero. null = nothing to show. */
  readonly shown: string | null;
  readonly complete: boolean;
}

type Fraction = readonly [numerator: bigint, denominator: bigint];

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const whole = (number: number): Fraction => [BigInt(number), 1n];

/** Points a clause earns; null for clauses that take no part in the sum. */
export function earnedBy(mark: Mark, points: number): Fraction | null {
  if (mark.kind === "conforms") return whole(points);
  if (mark.kind === "fails") return whole(0);
  if (mark.kind === "sampled") return [BigInt(points) * BigInt(mark.sampled - mark.failed), BigInt(mark.sampled)];
  return mark.kind === "partial" ? [BigInt(mark.halves), 2n] : null;
}

export const toNumber = ([a, b]: Fraction): number => Number(a) / Number(b);

/** Earned over applicable, times 100, less one a deduction, between 0 and 100; without deductions while clauses are open. */
export function standingOf(
  clauses: readonly WalkClause[],
  marks: ReadonlyMap<string, Mark>,
  deductions: number,
): Standing {
  const assessed = clauses.flatMap(({ id, points }) => {
    const earned = earnedBy(marks.get(id) ?? { kind: "notAssessed" }, points);
    return earned === null ? [] : [{ earned, points }];
  });
  const complete = clauses.every(({ id }) => (marks.get(id)?.kind ?? "notAssessed") !== "notAssessed");
  const points = assessed.reduce((sum, one) => sum + one.points, 0);
  if (points === 0) return { shown: null, complete };
  const [a, b] = assessed.reduce<Fraction>((sum, one) => plus(sum, one.earned), whole(0));
  const percent: Fraction = [a * 100n, b * BigInt(points)];
  return { shown: twoDecimals(complete ? bounded(plus(percent, whole(-deductions))) : percent), complete };
}

function bounded([a, b]: Fraction): Fraction {
  if (a < 0n) return whole(0);
  return a > 100n * b ? whole(100) : [a, b];
}

/** Of a number that is not negative. */
function twoDecimals([a, b]: Fraction): string {
  const hundredths = (2n * 100n * a + b) / (2n * b);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
