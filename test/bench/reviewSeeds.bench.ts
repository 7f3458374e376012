import { auditRules } from "../../src/core/review/rules/auditRules";
import { layouts } from "../review-seeds/layouts/index";
import { alarms, recall, type Tally } from "../review-seeds/measure";

export const title = "Formula review: seeded faults of the audit rules";

/** Recall by kind of fault on the layouts in sight and on the one held out, what was missed, and false alarms. */
export async function run(): Promise<readonly string[]> {
  const each = Number(process.argv[3] ?? 1);
  const all = process.argv[4] === "all";
  const seen = layouts.filter(({ heldOut }) => all || !heldOut);
  const tallies = recall(each, seen, auditRules);
  const { formulas, findings } = alarms(each * 2, seen, auditRules);
  const raised = findings.map(
    ({ layout, finding: { rule, sheet, cells, facts } }) =>
      `${layout} ${rule} ${sheet} ${cells.join(" ")} ${JSON.stringify(facts)}`,
  );
  return [
    ...byKind(tallies),
    ...tallies
      .filter(({ found, seeds }) => found < seeds)
      .map(
        (one) =>
          `missed ${one.kind} ${one.layout}: ${one.shape} ${one.found}/${one.seeds} (any rule ${one.foundAtAll})`,
      ),
    `false alarms: ${findings.length} in ${formulas} formulas, ${((findings.length / formulas) * 1000).toFixed(2)} per 1,000`,
    ...raised.slice(0, 20),
  ];
}

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
