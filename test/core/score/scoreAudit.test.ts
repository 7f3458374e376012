import { toFraction } from "../../../src/core/number/format";
import { rational } from "../../../src/core/number/rational";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { scoreAudit } from "../../../src/core/score/scoreAudit";
import { audit, bonuses, clause, conforms, deductions, excluded, fails, open, rules, sampled } from "./make";

const exact = (value: { n: number | bigint; d: number | bigint } | null) => (value === null ? null : toFraction(value));
const gate = (id: string, result: ReturnType<typeof scoreAudit>) => result.gates.find((one) => one.id === id)?.passed;

/** One clause of 100 points of which `lost` in a thousand samples failed: any score to one decimal. */
const scoring = (tenths: number) => [clause("1.1.1", 100, sampled(1000, 1000 - tenths))];

test.each([
  [1000, "five-star", 5],
  [950, "five-star", 5],
  [949, "four-star", 4],
  [900, "four-star", 4],
  [899, "three-star", 3],
  [800, "three-star", 3],
  [799, "qualified", 2],
  [700, "qualified", 2],
  [699, "not-passed", 0],
  [0, "not-passed", 0],
])("a score of %d tenths is %s: lower bounds are inclusive", (tenths, grade, stars) => {
  const result = scoreAudit(rules, audit(scoring(tenths)));
  expect([exact(result.score), result.grade, result.stars]).toEqual([exact(rational(tenths, 10)), grade, stars]);
});

test.each([
  [4, "five-star", true],
  [5, "not-passed", false],
  [6, "not-passed", false],
])("%d special deductions at full marks: %s", (count, grade, passed) => {
  const result = scoreAudit(rules, audit(scoring(1000), deductions(count)));
  expect([result.grade, gate("special-deductions", result)]).toEqual([grade, passed]);
});

test("every clause with 1 of 20 samples failed is exactly 95, on a table of tenths", () => {
  const table = Array.from({ length: 60 }, (_, i) =>
    clause(`5.1.${i}`, rational(1 + ((i * 7) % 43), 10), sampled(20, 1)),
  );
  const result = scoreAudit(rules, audit(table));
  expect([exact(result.score), result.grade]).toEqual(["95/1", "five-star"]);
});

test("prime sample sizes up to 61 stay exact", () => {
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61].slice(-15);
  const table = Array.from({ length: 60 }, (_, i) => {
    const prime = primes[i - 45];
    return clause(`5.${i}.1`, 1, prime === undefined ? conforms : sampled(prime, 1));
  });
  // Over the product of all primes: 45 whole points and 1 − 1/p for each, then ÷ 60 × 100.
  const product = primes.reduce((all, prime) => all * BigInt(prime), 1n);
  const earned = primes.reduce((sum, prime) => sum + product - product / BigInt(prime), 45n * product);
  const result = scoreAudit(rules, audit(table));
  const { n, d } = result.score ?? rational(0);
  expect(BigInt(n) * 60n * product).toBe(BigInt(d) * earned * 100n);
  expect(result.grade).toBe("five-star");
});

test("46.8 of 52 is exactly 90", () => {
  const table = [clause("5.1.1", rational(468, 10), conforms), clause("5.1.2", rational(52, 10), fails)];
  expect(exact(scoreAudit(rules, audit(table)).score)).toBe("90/1");
});

const eighty = [clause("5.1.1", rational(768, 10), conforms), clause("5.1.2", rational(32, 10), fails)];
test.each<[Scheme["order"], string, string, string]>([
  ["after", "95/1", "five-star", "94.75"],
  ["before", "379/4", "four-star", "95.00"],
])("80 applicable, 76.8 earned, 1 special, deducted %s: %s", (order, score, grade, otherScore) => {
  const result = scoreAudit({ ...rules, order }, audit(eighty, deductions(1)));
  expect([exact(result.score), result.grade]).toEqual([score, grade]);
  expect(result.notices).toContainEqual(expect.objectContaining({ id: "order-matters", otherScore }));
});

test("an open clause withholds score, grade and gates, and the range spans both ends", () => {
  const result = scoreAudit(rules, audit([clause("1.1.1", 80, conforms), clause("1.1.2", 20, open)], deductions(1)));
  expect(result).toMatchObject({ complete: false, score: null, grade: null, stars: null, next: null, open: ["1.1.2"] });
  expect(exact(result.soFar)).toBe("100/1");
  expect(result.gates.map(({ passed }) => passed)).toEqual([null, null]);
  expect(result.range).toMatchObject({
    lowest: { n: 79 },
    highest: { n: 99 },
    lowestGrade: "qualified",
    highestGrade: "five-star",
  });
});

test("nothing assessed yet: nothing so far, everything possible", () => {
  const result = scoreAudit(rules, audit([clause("1.1.1", 3, open)]));
  expect([result.soFar, result.range?.lowestGrade, result.range?.highestGrade]).toEqual([
    null,
    "not-passed",
    "five-star",
  ]);
});

test("nothing applicable: complete and yet no score", () => {
  const result = scoreAudit(rules, audit([clause("1.1.1", 3, excluded)], deductions(5)));
  expect(result).toMatchObject({ complete: true, score: null, grade: null, range: null, next: null, soFar: null });
  expect(result.gates.map(({ passed }) => passed)).toEqual([null, false]);
});

test("groups are the id prefixes of two parts and more, and 5.10 is not in 5.1", () => {
  const table = [
    clause("5.1.1.1", 2, conforms),
    clause("5.1.1.2", 3, excluded),
    clause("5.10.1", 4, fails),
    clause("5.1.2", 5, open),
    clause("7", 6, conforms),
    clause("8.1", 7, conforms),
  ];
  const groups = scoreAudit(rules, audit(table)).groups.map((group) => [
    group.id,
    exact(group.points),
    exact(group.applicable),
    exact(group.earned),
    exact(group.open),
  ]);
  expect(groups).toEqual([
    ["5.1", "10/1", "7/1", "2/1", "5/1"],
    ["5.1.1", "5/1", "2/1", "2/1", "0/1"],
    ["5.10", "4/1", "4/1", "0/1", "0/1"],
  ]);
});

test("a clause whose own id is that of a group belongs to it", () => {
  const table = [clause("5.2.1", 1, conforms), clause("5.2.1.1", 2, conforms)];
  const groups = scoreAudit(rules, audit(table)).groups.map((group) => [group.id, exact(group.points)]);
  expect(groups).toEqual([
    ["5.2", "3/1"],
    ["5.2.1", "3/1"],
  ]);
});

describe("the way to the next grade", () => {
  test("is counted in the score and in points of the clauses", () => {
    const table = [clause("1.1.1", 46, conforms), clause("1.1.2", 4, fails), clause("1.1.3", 50, excluded)];
    expect(scoreAudit(rules, audit(table)).next).toMatchObject({
      grade: "five-star",
      distance: { n: 3, d: 1 },
      points: { n: 3, d: 2 },
      blockedBy: [],
    });
  });
  test("is blocked by special deductions, however high the score", () => {
    expect(scoreAudit(rules, audit(scoring(1000), deductions(5))).next).toMatchObject({
      grade: "qualified",
      distance: { n: -25, d: 1 },
      blockedBy: ["special-deductions"],
    });
  });
  test("ends at the best grade", () => expect(scoreAudit(rules, audit(scoring(960))).next).toBeNull());
  test("counts what lies under the floor as well", () => {
    const next = scoreAudit(rules, audit(scoring(0), deductions(4))).next;
    expect([exact(next?.distance ?? null), exact(next?.points ?? null)]).toEqual(["70/1", "74/1"]);
  });
});

test("the same scheme scores tables of other clauses in turn", () => {
  const first = audit([clause("1.1.1", 1, conforms)]);
  const second = audit([clause("2.1.1", 1, fails), clause("2.1.2", 1, conforms)]);
  const groups = [first, second, first].map((one) => scoreAudit(rules, one).groups.map(({ id }) => id));
  expect(groups).toEqual([["1.1"], ["2.1"], ["1.1"]]);
});

describe("where grades look at the displayed score", () => {
  const displayed: Scheme = { ...rules, display: { ...rules.display, gradesOn: "displayed" } };
  const near = [clause("1.1.1", 100, sampled(100000, 5004))];

  test("94.996 is shown as 95.00 and is five-star", () => {
    const result = scoreAudit(displayed, audit(near));
    expect([exact(result.score), result.grade]).toEqual(["23749/250", "five-star"]);
    expect(result.notices.map(({ id }) => id)).not.toContain("near-bound");
  });
  test("otherwise it is four-star, with a notice", () => {
    const result = scoreAudit(rules, audit(near));
    expect(result.grade).toBe("four-star");
    expect(result.notices[0]).toEqual({ id: "near-bound", grade: "five-star", shown: "95.00", bound: "95" });
  });
});

describe("notices", () => {
  const ids = (scheme: Scheme, clauses: ReturnType<typeof clause>[], specials = deductions(0)) =>
    scoreAudit(scheme, audit(clauses, specials)).notices.map(({ id }) => id);

  test("none without a cause", () => expect(ids(rules, scoring(500))).toEqual([]));
  test.each<[string, number, number, boolean]>([
    ["less than a billionth below a bound", 50_000_000_001, 1_000_000_000_000, true],
    ["on a bound", 50_000_000_000, 1_000_000_000_000, false],
    ["less than a billionth above a bound", 49_999_999_999, 1_000_000_000_000, true],
    ["a billionth away", 50_000_000_010, 1_000_000_000_000, false],
  ])("a score %s", (_what, failed, samples, isClose) => {
    const found = ids(rules, [clause("1.1.1", 100, sampled(samples, failed))]);
    expect(found.includes("too-close-for-sheet")).toBe(isClose);
  });
  test("a bonus beyond the limit is ignored", () => {
    const result = scoreAudit(rules, audit(scoring(500), bonuses(3)));
    expect([exact(result.score), exact(result.bonus.points)]).toEqual(["51/1", "1/1"]);
    expect(result.notices).toEqual([{ id: "extra-bonus-ignored", entered: 3, counted: 1 }]);
  });
  test("only the outermost excluded group is named", () => {
    const table = [clause("1.1.1.1", 1, excluded), clause("1.1.2.1", 1, excluded), clause("2.1.1", 1, conforms)];
    expect(scoreAudit(rules, audit(table)).notices).toEqual([{ id: "group-excluded", group: "1.1" }]);
  });
  test("every exclusion without a reason is named", () => {
    const table = [clause("1.1", 1, excluded, " "), clause("1.2", 1, excluded, ""), clause("1.3", 1, conforms, "")];
    const found = scoreAudit(rules, audit(table)).notices;
    expect(found).toEqual([
      { id: "exclusion-without-reason", clause: "1.1" },
      { id: "exclusion-without-reason", clause: "1.2" },
    ]);
  });
});
