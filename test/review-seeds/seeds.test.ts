import { auditRules } from "../../src/core/review/rules/auditRules";
import { rules } from "../../src/core/review/rules/index";
import { layouts } from "./layouts/index";
import { alarms, recall } from "./measure";

/** Those held out are only measured (`npm run bench reviewSeeds`): whoever mends a test looks at them. */
const chosen = layouts.filter(({ id, heldOut }) => id !== "ours" && !heldOut);
/**
 * A small workbook gets every fault, one with more than 200 formulas every third, by turns from the first, second and
 * third on: a review of it takes several times as long. `npm run bench reviewSeeds` puts all faults into all layouts.
 */
const everyInLarge = 3;

describe("faults that people make in score sheets, put in by chance", () => {
  const tallies = recall(1, chosen, auditRules, everyInLarge);
  const kinds = [...new Set(tallies.map(({ kind }) => kind))];
  const sum = (kind: string, count: "seeds" | "found"): number =>
    tallies.filter((one) => one.kind === kind).reduce((total, one) => total + one[count], 0);

  test("every kind has at least three shapes", () => {
    const shapes = kinds.map(
      (kind) => new Set(tallies.filter((one) => one.kind === kind).map(({ shape }) => shape)).size,
    );
    expect(kinds).toHaveLength(15);
    expect(Math.min(...shapes)).toBeGreaterThanOrEqual(3);
  });

  test.each(kinds)("%s: nine of ten are found by their own rule", (kind) => {
    expect(sum(kind, "found") / sum(kind, "seeds")).toBeGreaterThanOrEqual(0.9);
  });

  test("at most two false alarms in a thousand formulas of correct workbooks", () => {
    const { formulas, findings } = alarms(2, chosen, rules);
    expect(findings.length).toBeLessThanOrEqual((2 * formulas) / 1000);
  });
});

test("a workbook made by the product gives nothing above a remark", () => {
  const own = layouts.filter(({ id }) => id === "ours");
  expect(alarms(2, own, rules).findings).toEqual([]);
});
