import { byWeight, flagsOf, ignoredBy } from "../../../app/flagState";
import type { ReportedMark, ReviewReport } from "../../../app/reviewReport";
import type { Finding, RuleId } from "../../../core/review/finding";
import type { FlagFilter } from "./model";

/** A flag as it is listed. */
export interface Flag {
  /** Stays the same while the workbook does. */
  readonly key: string;
  readonly finding: Finding;
  /** The mark that lets it stand; null = none. */
  readonly ignored: ReportedMark | null;
}

/** Flags of one rule, the weightiest first. */
export interface FlagGroup {
  readonly rule: RuleId;
  readonly flags: readonly Flag[];
}

/** The flags that pass the filter, by rule; the rule with the weightiest flag first. */
export function flagGroups(report: ReviewReport, filter: FlagFilter): readonly FlagGroup[] {
  const flags = allFlags(report)
    .filter(({ ignored }) => filter.withIgnored || ignored === null)
    .filter(({ finding }) => passes(finding, filter));
  const groups = new Map<RuleId, Flag[]>();
  for (const flag of flags) groups.set(flag.finding.rule, [...(groups.get(flag.finding.rule) ?? []), flag]);
  return [...groups].map(([rule, own]) => ({ rule, flags: own })).sort(byFirst);
}

/** All flags in the order of their weight. */
export const allFlags = (report: ReviewReport): readonly Flag[] =>
  flagsOf(report).map((finding, at) => ({
    key: `${finding.rule} ${finding.sheet} ${finding.cells.join()} ${at}`,
    finding,
    ignored: ignoredBy(finding, report.marks),
  }));

const passes = (finding: Finding, { severity, sheet, category }: FlagFilter): boolean =>
  (severity === "" || finding.severity === severity) &&
  (sheet === null || finding.sheet === sheet) &&
  (category === "" || finding.category === category);

function byFirst({ flags: [one] }: FlagGroup, { flags: [other] }: FlagGroup): number {
  return one === undefined || other === undefined ? 0 : byWeight(one.finding, other.finding);
}
