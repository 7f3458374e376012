import fc from "fast-check";
import type { Audit, AuditClause, Special, Verdict } from "../../../src/core/audit/audit";
import { add, compare, equals, multiply, ZERO } from "../../../src/core/number/rational";
import type { Rational } from "../../../src/core/number/rational";
import { parseDecimal } from "../../../src/core/number/parse";
import type { Clause, Scheme, VerdictKind } from "../../../src/core/scheme/scheme";
import { scoreAudit } from "../../../src/core/score/scoreAudit";
import type { ScoreResult } from "../../../src/core/score/result";
import { schemes } from "../../../src/schemes";
import { fixtureSchemes } from "../../schemes/fixtures";

function exact(text: string): Rational {
  const number = parseDecimal(text);
  if (!number.ok) throw new Error(`no number: ${text}`);
  return number.value;
}

/** Rules that no scheme has together with the others: specials before normalisation, no limits, displayed grades. */
function variants(scheme: Scheme): Scheme[] {
  const specials = { deductions: { ...scheme.deductions, pointsEach: "1.5" }, bonus: { pointsEach: "2", limit: 2 } };
  const loose = { ...scheme, ...specials, cap: null, floor: null };
  const rounded = { ...scheme, ...specials, display: { ...scheme.display, gradesOn: "displayed" as const } };
  return [scheme, loose, rounded, ...(scheme.parts === undefined ? [{ ...loose, order: "before" as const }] : [])];
}

const every = [...schemes, ...fixtureSchemes].flatMap((scheme) =>
  variants(scheme).map((one, index) => [`${scheme.id}, variant ${index}`, one] as const),
);

function awards(points: Rational, shares: readonly string[] | undefined): fc.Arbitrary<Verdict> {
  const share =
    shares === undefined ? fc.integer({ min: 0, max: 100 }).map((part) => `${part / 100}`) : fc.constantFrom(...shares);
  return share.map((part) => ({ kind: "partial", awarded: multiply(points, exact(part)) }));
}

const counts: fc.Arbitrary<Verdict> = fc
  .integer({ min: 1, max: 61 })
  .chain((sampled) => fc.integer({ min: 0, max: sampled }).map((failed) => ({ kind: "sampled", sampled, failed })));

function verdictOf(scheme: Scheme, clause: Clause, wanted: readonly VerdictKind[]): fc.Arbitrary<Verdict> {
  const allowed = (clause.allowed ?? scheme.verdicts.allowed).filter((kind) => wanted.includes(kind));
  const made = (kind: VerdictKind): fc.Arbitrary<Verdict> => {
    if (kind === "sampled") return counts;
    if (kind === "partial") return awards(exact(clause.points.value), clause.shares ?? scheme.verdicts.shares);
    return fc.constant({ kind });
  };
  const weight = (kind: VerdictKind) => (kind === "conforms" ? 4 : 1);
  return fc.oneof(...allowed.map((kind) => ({ weight: weight(kind), arbitrary: made(kind) })));
}

const assessed: readonly VerdictKind[] = ["conforms", "fails", "sampled", "partial", "excluded"];
const any: readonly VerdictKind[] = [...assessed, "notAssessed"];

function audits(scheme: Scheme, wanted = any): fc.Arbitrary<Audit> {
  const clause = (one: Clause): fc.Arbitrary<AuditClause> =>
    verdictOf(scheme, one, wanted).map((verdict) => ({
      id: one.id,
      points: exact(one.points.value),
      verdict,
      reason: "r",
      site: "",
    }));
  const kinds = [null, ...scheme.deductions.kinds.map(({ id }) => id)];
  const special: fc.Arbitrary<Special> = fc.oneof(
    fc.constant<Special>({ type: "bonus", kind: null }),
    fc.constantFrom(...kinds).map((kind): Special => ({ type: "deduction", kind })),
  );
  return fc.record({ clauses: fc.tuple(...scheme.clauses.map(clause)), specials: fc.array(special, { maxLength: 6 }) });
}

const outcome = (result: ScoreResult) => {
  const { score, grade, stars, range, gates, earned, applicable, soFar, next, parts, section } = result;
  return { score, grade, stars, range, gates, earned, applicable, soFar, next, parts, section };
};
const runs = { numRuns: 60 };
const place = (scheme: Scheme, grade: string | null) => scheme.grades.findIndex(({ id }) => id === grade);

describe.each(every)("%s", (_name, scheme) => {
  test("the ledger adds up exactly, line by line", () => {
    fc.assert(
      fc.property(audits(scheme), (audit) => {
        const result = scoreAudit(scheme, audit);
        const { score, soFar, earned, complete, ledger } = result;
        const goal = score ?? (complete ? earned : (soFar ?? earned));
        let running = ZERO;
        const adds = ledger.every((line) => equals((running = add(running, line.change)), line.running));
        return adds && equals(running, goal);
      }),
      runs,
    );
  });

  test("the points of an excluded clause never move anything", () => {
    fc.assert(
      fc.property(audits(scheme), fc.integer({ min: 1, max: 500 }), (audit, other) => {
        const changed = audit.clauses.map((clause) =>
          clause.verdict.kind === "excluded" ? { ...clause, points: exact(`${other}`), reason: "" } : clause,
        );
        const { next: before, ...rest } = outcome(scoreAudit(scheme, audit));
        expect(outcome(scoreAudit(scheme, { ...audit, clauses: changed }))).toMatchObject({
          ...rest,
          parts: rest.parts.map(({ score, grade, applicable, earned }) => ({ score, grade, applicable, earned })),
          section: rest.section && { applicable: rest.section.applicable, earned: rest.section.earned },
          next: before,
        });
      }),
      runs,
    );
  });

  test("a better verdict never lowers the score or the grade", () => {
    fc.assert(
      fc.property(audits(scheme, assessed), fc.nat(), (audit, pick) => {
        const at = pick % audit.clauses.length;
        const chosen = audit.clauses[at];
        fc.pre(chosen !== undefined && chosen.verdict.kind !== "excluded");
        const better = audit.clauses.map((clause, index): AuditClause =>
          index === at ? { ...clause, verdict: { kind: "conforms" } } : clause,
        );
        const [before, after] = [scoreAudit(scheme, audit), scoreAudit(scheme, { ...audit, clauses: better })];
        if (before.score === null) return true;
        const isNoLower = after.score !== null && compare(after.score, before.score) >= 0;
        return isNoLower && place(scheme, after.grade) <= place(scheme, before.grade);
      }),
      runs,
    );
  });

  test("one more special deduction never raises the score or the grade", () => {
    fc.assert(
      fc.property(audits(scheme, assessed), (audit) => {
        const more = { ...audit, specials: [...audit.specials, { type: "deduction", kind: null } as const] };
        const [before, after] = [scoreAudit(scheme, audit), scoreAudit(scheme, more)];
        if (before.score === null || after.score === null) return before.score === after.score;
        return compare(after.score, before.score) <= 0 && place(scheme, after.grade) >= place(scheme, before.grade);
      }),
      runs,
    );
  });

  test("the order of clauses and of special items is irrelevant", () => {
    fc.assert(
      fc.property(audits(scheme), (audit) => {
        const turned = { clauses: [...audit.clauses].reverse(), specials: [...audit.specials].reverse() };
        expect(outcome(scoreAudit(scheme, turned))).toEqual(outcome(scoreAudit(scheme, audit)));
      }),
      runs,
    );
  });

  test("however the open clauses turn out, score and grade lie in the range", () => {
    fc.assert(
      fc.property(audits(scheme), audits(scheme, assessed.slice(0, 4)), (audit, end) => {
        const { range } = scoreAudit(scheme, audit);
        const closed = audit.clauses.map((clause, index) =>
          clause.verdict.kind === "notAssessed" ? (end.clauses[index] ?? clause) : clause,
        );
        const { score, grade } = scoreAudit(scheme, { ...audit, clauses: closed });
        if (score === null || range === null) return score === null;
        const [worst, best] = [place(scheme, range.lowestGrade), place(scheme, range.highestGrade)];
        const at = place(scheme, grade);
        const isInside = compare(range.lowest, score) <= 0 && compare(score, range.highest) <= 0;
        return isInside && best <= at && at <= worst;
      }),
      runs,
    );
  });
});
