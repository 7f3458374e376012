import { rational } from "../../src/core/number/rational";
import { marginOf, shownDistance } from "../../src/taskpane/header/distances";
import { ledgerDecimals, waterfall } from "../../src/taskpane/views/ledger/waterfall";
import { allConform, handmade } from "./handmade";

const ledgerOf = (audit: ReturnType<typeof handmade>) => {
  const { result } = audit;
  if (result === null) throw new Error("The audit has no score.");
  return result;
};

describe("the bars of the ledger", () => {
  test("fall from full marks by what each line loses, and end at the score: 100 − 5 − 1 = 94", () => {
    const result = ledgerOf(handmade(allConform({ "5.1.2.2": { verdict: "不符合" } }), [{ type: "deduction" }]));
    const { start, end, falls } = waterfall(result.ledger, result.points, 100);
    // The lowest bar ends at 94 %; the scale begins at the tenth below it.
    expect([start, end]).toEqual([90, 100]);
    const lines = result.ledger.map(({ kind }, index) => [kind, falls[index]?.from, falls[index]?.to]);
    expect(lines).toEqual([
      ["full", 0, 1],
      ["lost", 1, expect.closeTo(0.5)],
      ["earned", 0, expect.closeTo(0.5)],
      ["deductions", expect.closeTo(0.5), expect.closeTo(0.4)],
      ["score", 0, expect.closeTo(0.4)],
    ]);
  });

  test("from the normalisation on a bar is a share of the full score: 90 of 95 points are 94.7 of 100", () => {
    const audit = handmade(
      allConform({ "5.1.2.2": { verdict: "不适用", reason: "无" }, "5.1.2.1": { verdict: "不符合" } }),
    );
    const result = ledgerOf(audit);
    const { falls } = waterfall(result.ledger, result.points, 100);
    const last = falls.at(-1);
    const scaling = falls[result.ledger.findIndex(({ kind }) => kind === "normalisation")];
    expect(scaling?.to).toBeCloseTo(last?.to ?? 0, 12);
    expect(scaling?.from).toBeLessThan(scaling?.to ?? 0);
  });

  test("are drawn in as few decimals as are exact, and in two where thirds are among them", () => {
    const exact = handmade(allConform({ "5.1.2.2": { verdict: "抽样", sampled: 8, failed: 1 } }));
    // 5 × 7/8 = 4.375
    expect(ledgerDecimals(ledgerOf(exact).ledger, 2)).toBe(3);
    const third = handmade(allConform({ "5.1.2.2": { verdict: "抽样", sampled: 3, failed: 1 } }));
    expect(ledgerDecimals(ledgerOf(third).ledger, 2)).toBe(2);
  });
});

describe("the margin above the bound of the own grade", () => {
  test("93 points are four stars, 3 above their bound of 90", () => {
    const audit = handmade(allConform({ "5.1.2.2": { verdict: "不符合" }, "5.1.1.1": { verdict: "不符合" } }));
    expect(marginOf(audit)).toEqual({ grade: "four-star", distance: rational(3) });
  });

  test("exactly on the bound it is 0: 95 points are five stars", () => {
    const audit = handmade(allConform({ "5.1.2.2": { verdict: "不符合" } }));
    expect(marginOf(audit)).toEqual({ grade: "five-star", distance: rational(0) });
  });

  test("there is none without a score, and none for an audit that is not passed", () => {
    expect(marginOf(handmade({}))).toBeNull();
    const five = Array.from({ length: 5 }, () => ({ type: "deduction" as const }));
    expect(marginOf(handmade(allConform(), five))).toBeNull();
  });

  test("a distance that would round to nothing is said to be less than the least that is shown", () => {
    const say = (least: string): string => `<${least}`;
    const audit = handmade({});
    expect(shownDistance(audit, rational(1, 1000), say)).toBe("<0.01");
    expect(shownDistance(audit, rational(0), say)).toBe("0.00");
    expect(shownDistance(audit, rational(15, 4), say)).toBe("3.75");
  });
});
