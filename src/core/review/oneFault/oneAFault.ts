import type { Finding, RuleId, Statement } from "../finding";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { echoes } from "./echoes";
import { joined, type Joining } from "./joining";
import { nested } from "./nested";

/**
 * One flag a fault: where several rules accuse the same cells, one accuses cells within another's block for the same reason, or
 * one only sees the consequence of what another accuses, the sharpest of them speaks and what the others say is its evidence.
 * Remarks and what concerns the file stay as they are.
 */
export function oneAFault(findings: readonly Finding[], model: BookModel): readonly Finding[] {
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const accusing = findings.filter(accuses);
  const rest = findings.filter((finding) => !accuses(finding));
  const settled = [samePlace, nested, (kept: readonly Finding[]) => echoes(kept, model)].reduce<readonly Finding[]>(
    (kept, step) => settle(kept, step(kept), order),
    accusing,
  );
  return [...rest, ...settled].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

const accuses = ({ severity, category, cells }: Finding): boolean =>
  severity !== "info" && category !== "workbook" && cells.length > 0;

/** Findings about the very same cells: each joins the first of them. */
function samePlace(findings: readonly Finding[]): Joining {
  const joining = new Map<Finding, Finding>();
  for (const group of groupBy(findings, ({ sheet, cells }) => `${sheet}|${cells.join()}`).values()) {
    const [first, ...others] = [...group].sort(bySharpness);
    if (first !== undefined) for (const other of others) joining.set(other, first);
  }
  return joining;
}

const severities = { error: 0, warning: 1, info: 2 } as const;
/** What knows of scores says more than what knows of formulas, and that more than what knows of values. */
const depths = { audit: 0, formula: 1, data: 2, workbook: 3 } as const;

/** Rules that see what comes of a fault; which one it is, others say. */
const symptoms: ReadonlySet<RuleId> = new Set<RuleId>([
  "score-out-of-bounds",
  "total-differs",
  "error-value",
  "stale-value",
  "value-breaks-validation",
]);

const bySharpness = (one: Finding, other: Finding): number =>
  Number(symptoms.has(one.rule)) - Number(symptoms.has(other.rule)) ||
  severities[one.severity] - severities[other.severity] ||
  depths[one.category] - depths[other.category];

/** The findings that join none, each with what those that join it say; it stands where the first of them stood. */
function settle(findings: readonly Finding[], joining: Joining, order: Map<Finding, number>): readonly Finding[] {
  const joiners = groupBy([...joining.keys()], (finding) => joined(finding, joining));
  return findings.flatMap((finding) => {
    if (joining.has(finding)) return [];
    const others = joiners.get(finding);
    if (others === undefined) return [finding];
    const whole = withEvidence(finding, others);
    order.set(whole, Math.min(...[finding, ...others].map((one) => order.get(one) ?? 0)));
    return [whole];
  });
}

/** A calculation that is wrong stays one, whoever says it best. */
function withEvidence(finding: Finding, others: readonly Finding[]): Finding {
  const same = others.filter(({ cells }) => cells.join() === finding.cells.join());
  const isFormula = [finding, ...same].some(({ category }) => category === "formula");
  const said = others.flatMap((other) => [stated(other), ...other.also]);
  const gravest = [finding, ...same].sort((one, other) => severities[one.severity] - severities[other.severity])[0];
  return {
    ...finding,
    severity: gravest?.severity ?? finding.severity,
    category: isFormula ? "formula" : finding.category,
    expected: finding.expected ?? same.find(({ expected }) => expected !== null)?.expected ?? null,
    fix: finding.fix ?? same.find(({ fix }) => fix !== null)?.fix ?? null,
    also: oncePerRule([...finding.also, ...said], finding),
  };
}

const stated = ({ rule, facts }: Finding): Statement => ({ rule, facts }) as Statement;

/** The first of what each rule says: a block of fifty cells needs no fifty sentences. */
const oncePerRule = (said: readonly Statement[], finding: Finding): Statement[] =>
  said.filter(({ rule }, index) => rule !== finding.rule && said.findIndex((other) => other.rule === rule) === index);
