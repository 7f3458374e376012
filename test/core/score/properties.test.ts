import fc from "fast-check";
import type { Audit, AuditClause, Special, Verdict } from "../../../src/core/audit/audit";
import { add, compare, equals, rational, ZERO } from "../../../src/core/number/rational";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { scoreAudit } from "../../../src/core/score/scoreAudit";
import type { ScoreResult } from "../../../src/core/score/result";
import { conforms, rules } from "./make";

const points = fc.integer({ min: 1, max: 99 }).map((tenths) => rational(tenths, 10));
const counts = fc
  .integer({ min: 1, max: 61 })
  .chain((sampled) =>
    fc.integer({ min: 0, max: sampled }).map((failed): Verdict => ({ kind: "sampled", sampled, failed })),
  );
const plain = fc.constantFrom<Verdict["kind"]>("conforms", "fails").map((kind) => ({ kind }) as Verdict);
const assessed = fc.oneof(plain, plain, counts);
const anyVerdict = fc.oneof(
  { weight: 6, arbitrary: assessed },
  { weight: 1, arbitrary: fc.constant<Verdict>({ kind: "excluded" }) },
  { weight: 1, arbitrary: fc.constant<Verdict>({ kind: "notAssessed" }) },
);
const id = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }));

const clauses = (verdict: fc.Arbitrary<Verdict>): fc.Arbitrary<AuditClause[]> =>
  fc.uniqueArray(
    fc.record({
      id: id.map((parts) => `5.${parts.join(".")}`),
      points,
      verdict,
      reason: fc.constant("r"),
      site: fc.constant(""),
    }),
    { minLength: 1, maxLength: 25, selector: (clause) => clause.id },
  );
const special = fc.constantFrom<Special>({ type: "deduction", kind: null }, { type: "bonus", kind: null });
const audits = (verdict = anyVerdict): fc.Arbitrary<Audit> =>
  fc.record({ clauses: clauses(verdict), specials: fc.array(special, { maxLength: 6 }) });
const schemes = fc
  .record({
    order: fc.constantFrom<Scheme["order"]>("after", "before"),
    cap: fc.constantFrom("100", null),
    floor: fc.constantFrom("0", null),
  })
  .map((choice): Scheme => ({ ...rules, ...choice }));

/** What a score says, without how it came about. */
const outcome = ({ score, grade, range, gates, earned, applicable, soFar, next }: ScoreResult) => ({
  score,
  grade,
  range,
  gates,
  earned,
  applicable,
  soFar,
  next,
});

test("the ledger adds up to the score, or to the score so far", () => {
  fc.assert(
    fc.property(schemes, audits(), (scheme, audit) => {
      const result = scoreAudit(scheme, audit);
      const total = result.ledger.map((line) => line.change).reduce(add, ZERO);
      const last = result.ledger.at(-1);
      const goal = result.score ?? result.soFar ?? result.earned;
      const kind = result.score !== null ? "score" : result.soFar !== null && !result.complete ? "soFar" : "earned";
      let running = ZERO;
      const isContinuous = result.ledger.every((line) => equals((running = add(running, line.change)), line.running));
      return equals(total, goal) && last?.kind === kind && equals(last.running, goal) && isContinuous;
    }),
    { numRuns: 500 },
  );
});

test("an excluded clause's points, reason and place never move the score", () => {
  fc.assert(
    fc.property(audits(), points, fc.nat(), (audit, other, at) => {
      const changed = audit.clauses.map((clause) =>
        clause.verdict.kind === "excluded" ? { ...clause, points: other, reason: "", site: `${at}` } : clause,
      );
      expect(outcome(scoreAudit(rules, { ...audit, clauses: changed }))).toEqual(outcome(scoreAudit(rules, audit)));
    }),
  );
});

test("adding an excluded clause to a complete audit changes nothing", () => {
  fc.assert(
    fc.property(audits(assessed), points, (audit, more) => {
      const extra: AuditClause = { id: "9.9.9", points: more, verdict: { kind: "excluded" }, reason: "r", site: "" };
      expect(outcome(scoreAudit(rules, { ...audit, clauses: [...audit.clauses, extra] }))).toEqual(
        outcome(scoreAudit(rules, audit)),
      );
    }),
  );
});

test("a better verdict never lowers the score", () => {
  fc.assert(
    fc.property(schemes, audits(assessed), fc.nat(), (scheme, audit, pick) => {
      const at = pick % audit.clauses.length;
      const better = audit.clauses.map((clause, index) => (index === at ? { ...clause, verdict: conforms } : clause));
      const [before, after] = [scoreAudit(scheme, audit), scoreAudit(scheme, { ...audit, clauses: better })];
      return before.score !== null && after.score !== null && compare(after.score, before.score) >= 0;
    }),
  );
});

test("the order of clauses and of special items is irrelevant", () => {
  fc.assert(
    fc.property(audits(), (audit) => {
      const turned = { clauses: [...audit.clauses].reverse(), specials: [...audit.specials].reverse() };
      expect(outcome(scoreAudit(rules, turned))).toEqual(outcome(scoreAudit(rules, audit)));
    }),
  );
});

test("however the open clauses turn out, the score lies in the range", () => {
  fc.assert(
    fc.property(schemes, audits(), fc.infiniteStream(assessed), (scheme, audit, verdicts) => {
      const range = scoreAudit(scheme, audit).range;
      const closed = audit.clauses.map((clause) =>
        clause.verdict.kind === "notAssessed" ? { ...clause, verdict: verdicts.next().value } : clause,
      );
      const { score } = scoreAudit(scheme, { ...audit, clauses: closed });
      if (score === null || range === null) return score === null && range === null;
      return compare(range.lowest, score) <= 0 && compare(score, range.highest) <= 0;
    }),
    { numRuns: 500 },
  );
});

test("groups of clauses that no other group holds add up to the whole", () => {
  fc.assert(
    fc.property(audits(), (audit) => {
      const result = scoreAudit(rules, audit);
      const outermost = result.groups.filter((group) => group.id.split(".").length === 2);
      const sums = (["points", "applicable", "earned"] as const).map((field) =>
        equals(outermost.map((group) => group[field]).reduce(add, ZERO), result[field]),
      );
      return sums.every((isSame) => isSame);
    }),
  );
});
