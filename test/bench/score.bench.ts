import Decimal from "decimal.js";
import type { Audit, AuditClause, Verdict } from "../../src/core/audit/audit";
import { rational } from "../../src/core/number/rational";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { Scheme } from "../../src/core/scheme/scheme";
import { gbt27922 } from "../../src/schemes/gbt27922";

export const title = "scoreAudit against the same sums with decimal.js";

const CLAUSES = 60;

/** A fixed sequence, so that every run scores the same audits. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const IDS = Array.from(
  { length: CLAUSES },
  (_, i) => `5.${1 + Math.floor(i / 20)}.${1 + Math.floor((i % 20) / 5)}.${1 + (i % 5)}`,
);

function verdictFor(next: () => number, tenths: number): Verdict {
  const draw = next();
  if (draw < 0.5) return { kind: "conforms" };
  if (draw < 0.85) return { kind: "sampled", sampled: 20, failed: Math.floor(next() * 4) };
  if (draw < 0.9) return { kind: "partial", awarded: rational(Math.floor(next() * (tenths + 1)), 10) };
  return draw < 0.95 ? { kind: "fails" } : { kind: "excluded" };
}

function makeAudit(next: () => number): Audit {
  const clauses = IDS.map((id): AuditClause => {
    const tenths = 5 + Math.floor(next() * 40);
    return { id, points: rational(tenths, 10), verdict: verdictFor(next, tenths), reason: "r", site: "" };
  });
  return {
    clauses,
    specials:
      next() < 0.5
        ? []
        : [
            { type: "deduction", kind: "law" },
            { type: "bonus", kind: null },
          ],
  };
}

/** The same audit for decimal.js: points parsed beforehand, verdicts as plain data, groups known beforehand. */
interface DecimalAudit {
  readonly clauses: readonly {
    readonly points: Decimal;
    readonly verdict: Verdict;
    readonly awarded: Decimal;
    readonly groups: readonly number[];
  }[];
  readonly deductions: number;
  readonly bonus: number;
}

const groupIds = [...new Set(IDS.flatMap((id) => [id.slice(0, 3), id.slice(0, 5)]))];

function toDecimal(audit: Audit): DecimalAudit {
  const decimal = (value: { n: number | bigint; d: number | bigint }) =>
    new Decimal(Number(value.n)).div(Number(value.d));
  return {
    clauses: audit.clauses.map(({ id, points, verdict }) => ({
      points: decimal(points),
      verdict,
      awarded: verdict.kind === "partial" ? decimal(verdict.awarded) : new Decimal(0),
      groups: [groupIds.indexOf(id.slice(0, 3)), groupIds.indexOf(id.slice(0, 5))],
    })),
    deductions: audit.specials.filter((special) => special.type === "deduction").length,
    bonus: audit.specials.filter((special) => special.type === "bonus").length,
  };
}

const ZERO = new Decimal(0);
const bounds = gbt27922.grades.flatMap(({ id, min }) => (min === null ? [] : [{ id, min: new Decimal(min) }]));

function earnedDecimal({ points, verdict, awarded }: DecimalAudit["clauses"][number]): Decimal {
  if (verdict.kind === "conforms") return points;
  if (verdict.kind === "sampled") return points.times(verdict.sampled - verdict.failed).div(verdict.sampled);
  return verdict.kind === "partial" ? awarded : ZERO;
}

/** Score, subtotals and grade: the sums of an audit as one writes them with decimal.js. */
function scoreDecimal(audit: DecimalAudit) {
  const groups = groupIds.map(() => ({ points: ZERO, applicable: ZERO, earned: ZERO }));
  const whole = { points: ZERO, applicable: ZERO, earned: ZERO };
  for (const clause of audit.clauses) {
    const earned = earnedDecimal(clause);
    const isExcluded = clause.verdict.kind === "excluded";
    for (const sums of [whole, ...clause.groups.map((group) => groups[group] ?? whole)]) {
      sums.points = sums.points.plus(clause.points);
      if (isExcluded) continue;
      sums.applicable = sums.applicable.plus(clause.points);
      sums.earned = sums.earned.plus(earned);
    }
  }
  const raw = whole.earned.div(whole.applicable).times(100).minus(audit.deductions).plus(audit.bonus);
  const score = Decimal.max(0, Decimal.min(100, raw));
  const grade = bounds.find(({ min }) => score.gte(min))?.id ?? "not-passed";
  return { groups, whole, score, grade: audit.deductions >= 5 ? "not-passed" : grade };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Grades of both must be the same, or the comparison would be of different sums. */
function disagreements(scheme: Scheme, audits: readonly Audit[], decimals: readonly DecimalAudit[]): number {
  return audits.filter((audit, i) => {
    const other = decimals[i];
    return other !== undefined && scoreAudit(scheme, audit).grade !== scoreDecimal(other).grade;
  }).length;
}

/** Medians for 1,000 audits, their ratio, and the time for up to 100,000 audits. */
export async function run(): Promise<string[]> {
  const next = sequence(42);
  const audits = Array.from({ length: 1000 }, () => makeAudit(next));
  const decimals = audits.map(toDecimal);
  const scoreAll = () => audits.forEach((audit) => scoreAudit(gbt27922, audit));
  const decimalAll = () => decimals.forEach((audit) => scoreDecimal(audit));
  for (let round = 0; round < 5; round += 1) {
    scoreAll();
    decimalAll();
  }
  const pairs = Array.from({ length: 21 }, () => ({ ours: time(scoreAll), theirs: time(decimalAll) }));
  const [ours, theirs] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.theirs))];
  const ratio = median(pairs.map((pair) => pair.theirs / pair.ours));
  const many = [1_000, 10_000, 100_000].map((count) => {
    const took = median(
      [0, 1, 2].map(() =>
        time(() => {
          for (let i = 0; i < count; i += 1) scoreAudit(gbt27922, audits[i % audits.length] ?? makeAudit(next));
        }),
      ),
    );
    return `${count.toLocaleString("en-US")} audits: ${took.toFixed(1)} ms, ${((took / count) * 1000).toFixed(2)} µs each`;
  });
  return [
    `1,000 audits × ${CLAUSES} clauses, medians of ${pairs.length}: scoreAudit ${ours.toFixed(1)} ms, decimal.js ${theirs.toFixed(1)} ms`,
    `ratio ${ratio.toFixed(1)} × (median of pairs), grades that differ: ${disagreements(gbt27922, audits, decimals)}`,
    ...many,
  ];
}
