import { auditRules } from "../../src/core/review/rules/auditRules";
import { rules } from "../../src/core/review/rules/index";
import type { Layout } from "../review-seeds/layout";
import { layouts } from "../review-seeds/layouts/index";
import { alarms, recall, type Tally } from "../review-seeds/measure";

export const title = "Formula review: seeded faults of the audit rules";

/** Recall by kind of fault, what was missed, and false alarms of all rules: over all layouts, and over those that nobody looked at while rules were made. */
export async function run(): Promise<readonly string[]> {
  const each = Number(process.argv[3] ?? 1);
  return [
    ...measured("all layouts", layouts, each),
    ...measured(
      "of these, never looked at",
      layouts.filter(({ heldOut }) => heldOut),
      each,
    ),
  ];
}

function measured(title: string, chosen: readonly Layout[], each: number): string[] {
  const tallies = recall(each, chosen, auditRules);
  const { formulas, findings } = alarms(each * 2, chosen, rules);
  return [
    `${title}: ${chosen.length}`,
    ...byKind(tallies),
    ...missed(tallies),
    `false alarms: ${findings.length} in ${formulas} formulas, ${((findings.length / formulas) * 1000).toFixed(2)} per 1,000`,
    ...[...new Set(findings.map(({ layout }) => layout))].map(
      (id) => `  ${id}: ${findings.filter(({ layout }) => layout === id).length}`,
    ),
  ];
}

/** By layout and shape; not what the formulas were: that would be looking at those that nobody may look at. */
const missed = (tallies: readonly Tally[]): string[] =>
  tallies
    .filter(({ found, seeds }) => found < seeds)
    .map(
      (one) => `missed ${one.kind} ${one.layout}: ${one.shape} ${one.found}/${one.seeds} (any rule ${one.foundAtAll})`,
    );

function byKind(tallies: readonly Tally[]): string[] {
  return [...new Set(tallies.map(({ kind }) => kind))].map((kind) => {
    const mine = tallies.filter((one) => one.kind === kind);
    const [found, seeds] = [
      mine.reduce((sum, one) => sum + one.found, 0),
      mine.reduce((sum, one) => sum + one.seeds, 0),
    ];
    return `${kind} recall ${(found / seeds).toFixed(3)} (${found} of ${seeds}; shapes ${new Set(mine.map(({ shape }) => shape)).size})`;
  });
}
