import { readAudit } from "../../src/core/audit/readAudit";
import type { Scheme, VerdictKind } from "../../src/core/scheme/scheme";
import { toFloat } from "../../src/core/number/format";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { ScoreResult } from "../../src/core/score/result";
import type { CaseRow } from "./cases";
import { Dice } from "./random";

/** An audit of a scheme as an assessor fills it in. */
export interface SchemeCase {
  readonly title: string;
  readonly rows: readonly CaseRow[];
  readonly specials: readonly { readonly type: string; readonly kind: string | null }[];
  /** Brought on purpose next to a bound. */
  readonly near: boolean;
}

const words: Readonly<Record<VerdictKind, string>> = {
  conforms: "符合",
  fails: "不符合",
  sampled: "抽样",
  partial: "部分符合",
  excluded: "不适用",
  notAssessed: "未评",
};
const SIZES = [1, 2, 3, 5, 7, 10, 13, 20, 50, 59] as const;
const BESIDE = [0, 0, 0, 2e-8, -2e-8, 1e-7, -1e-7, 2e-10, -2e-10, 1e-12] as const;

/** As many audits of a scheme as asked for, a third of them next to a bound where the scheme awards points freely. */
export function casesOf(scheme: Scheme, count: number): readonly SchemeCase[] {
  const dice = new Dice(count + scheme.id.length * 7919);
  return Array.from({ length: count }, (_, index) => {
    const any = anyCase(scheme, dice, index);
    return index % 3 === 2 ? (nearBound(scheme, dice, any, index) ?? any) : any;
  });
}

function anyCase(scheme: Scheme, dice: Dice, index: number): SchemeCase {
  const good = dice.next();
  const hasOpen = index % 8 === 7;
  const rows = scheme.clauses.map(({ id, points, allowed, shares }): CaseRow => {
    const value = Number(points.value);
    const kinds = (allowed ?? scheme.verdicts.allowed).filter((kind) => kind !== "notAssessed");
    if (hasOpen && dice.next() < 0.2) return { id, points: value, verdict: null };
    const conforms = kinds.includes("conforms") && dice.next() < good;
    const kind = conforms ? "conforms" : dice.pick(kinds as [VerdictKind, ...VerdictKind[]]);
    return rowOf(scheme, dice, id, value, kind, shares ?? scheme.verdicts.shares);
  });
  return { title: `any ${index}`, rows, specials: specialsOf(scheme, dice), near: false };
}

function rowOf(
  scheme: Scheme,
  dice: Dice,
  id: string,
  points: number,
  kind: VerdictKind,
  shares: readonly string[] | undefined,
): CaseRow {
  const row = { id, points, verdict: words[kind] };
  if (kind === "sampled") {
    const sampled = dice.pick(SIZES);
    return { ...row, sampled, failed: dice.whole(0, Math.min(3, sampled)) };
  }
  if (kind !== "partial") return row;
  if (shares !== undefined) return { ...row, awarded: points * Number(dice.pick(shares as [string, ...string[]])) };
  const least = scheme.clauseFloor === undefined ? 0 : -4;
  return { ...row, awarded: dice.whole(least, Math.floor(points * 4)) / 4 };
}

function specialsOf({ deductions, bonus }: Scheme, dice: Dice): SchemeCase["specials"] {
  const kinds = deductions.kinds.map(({ id, name }) => (dice.next() < 0.5 ? id : name.zh));
  const isUsed = kinds.length > 0 || Number(deductions.pointsEach) > 0;
  const count = isUsed && dice.next() < 0.5 ? dice.whole(1, 5) : 0;
  const taken = Array.from({ length: count }, () => ({
    type: "扣分",
    kind: kinds.length === 0 ? null : dice.pick([null, ...kinds] as [string | null, ...(string | null)[]]),
  }));
  return bonus.limit > 0 && dice.next() < 0.3 ? [...taken, { type: "加分", kind: null }] : taken;
}

/** One clause is awarded what brings the score to a bound, or a little beside it; null where that cannot be. */
function nearBound(scheme: Scheme, dice: Dice, one: SchemeCase, index: number): SchemeCase | null {
  const bounds = scheme.grades.flatMap(({ min }) => (min === null ? [] : [Number(min)]));
  const bound = bounds[index % Math.max(1, bounds.length)];
  const free = scheme.clauses.filter((clause) => {
    const kinds = clause.allowed ?? scheme.verdicts.allowed;
    return (
      kinds.includes("partial") &&
      (clause.shares ?? scheme.verdicts.shares) === undefined &&
      Number(clause.points.value) > 0
    );
  });
  if (bound === undefined || free.length === 0) return null;
  const beside = dice.pick(BESIDE);
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const base = anyCase(scheme, dice, 0);
    const clause = free[dice.whole(0, free.length - 1)];
    if (clause === undefined) return null;
    const given = (awarded: number): SchemeCase => withAwarded(base, clause.id, awarded);
    const [none, all] = [scoreOf(scheme, given(0)), scoreOf(scheme, given(Number(clause.points.value)))];
    if (none === null || all === null || all <= none) continue;
    const exact = ((bound + beside - none) / (all - none)) * Number(clause.points.value);
    const awarded = beside === 0 ? Number(exact.toFixed(2)) : Number(exact.toPrecision(15));
    if (awarded < 0 || awarded > Number(clause.points.value)) continue;
    return { ...given(awarded), title: `${bound} ${beside} ${index}`, near: true, specials: base.specials };
  }
  return { ...one, title: `${one.title} far` };
}

const withAwarded = (base: SchemeCase, id: string, awarded: number): SchemeCase => ({
  ...base,
  rows: base.rows.map((row) => (row.id === id ? { id, points: row.points, verdict: words.partial, awarded } : row)),
});

function scoreOf(scheme: Scheme, one: SchemeCase): number | null {
  const score = engine(scheme, one)?.score ?? null;
  return score === null ? null : toFloat(score);
}

/** The engine's own result; null where the entries contradict each other. */
export function engine(scheme: Scheme, { rows, specials }: SchemeCase): ScoreResult | null {
  const place = { in: "row", row: 1 } as const;
  const audit = readAudit(
    scheme,
    rows.map((row) => ({ sampled: null, failed: null, awarded: null, ...row, place: { ...place } })),
    specials.map((special) => ({ place: { ...place }, ...special })),
    { reasons: "elsewhere" },
  );
  return audit.ok ? scoreAudit(scheme, audit.value) : null;
}
