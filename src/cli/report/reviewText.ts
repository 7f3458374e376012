import type { Finding } from "../../core/review/finding";
import type { Review } from "../../core/review/review";
import { sayFinding, type ReviewWords } from "../../words/review";
import { printable } from "./text";

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** A review as lines to read: what is wrong first, notes counted or listed, and what could not be looked at. */
export function reviewText(review: Review, said: ReviewWords, all: boolean): string[] {
  const { report } = said;
  const sorted = [...review.findings].sort(byWeight);
  const listed = sorted.filter(({ severity }) => all || severity !== "info");
  const count = (severity: Finding["severity"]): number => sorted.filter((one) => one.severity === severity).length;
  return [
    `  ${sorted.length === 0 ? report.nothing : report.counts(count("error"), count("warning"), count("info"))}`,
    ...listed.flatMap((finding) => block(finding, said)),
    ...(all ? [] : notes(sorted, said)),
    ...coverage(review, said).map((line) => `  ${line}`),
  ].map(printable);
}

/** Grave ones first, and of these the ones that move the result furthest. */
const byWeight = (one: Finding, other: Finding): number =>
  ranks[one.severity] - ranks[other.severity] || reachOf(other) - reachOf(one);

/** A changed grade outweighs any number of points. */
const reachOf = ({ influence }: Finding): number =>
  Math.abs(influence?.score ?? 0) + (influence === null || influence.grade === null ? 0 : 1e6);

function block(finding: Finding, said: ReviewWords): string[] {
  const { report, rules } = said;
  const { title, why } = rules[finding.rule];
  const expected = finding.expected === null ? [] : [`      ${report.expected(finding.expected)}`];
  return [
    `  [${report.severity[finding.severity]}] ${placeOf(finding, said)} — ${title} (${finding.rule})`,
    `      ${sayFinding(said, finding)}`,
    ...expected,
    ...influenceOf(finding, said),
    `      ${why}`,
  ];
}

function influenceOf({ influence }: Finding, { report }: ReviewWords): string[] {
  const score = influence?.score ?? 0;
  const grade = influence?.grade ?? null;
  if (score === 0 && grade === null) return [];
  return [`      ${report.influence(score === 0 ? null : signed(score), grade)}`];
}

const signed = (score: number): string => `${score > 0 ? "+" : "−"}${Math.abs(Math.round(score * 10_000) / 10_000)}`;

/** "Sheet!B2:B9, D4", cut where the list gets long. */
function placeOf({ sheet, cells }: Finding, { report }: ReviewWords): string {
  const shown = cells.slice(0, 8).join(", ") + (cells.length > 8 ? " …" : "");
  if (sheet === "") return report.workbook;
  return shown === "" ? sheet : `${sheet}!${shown}`;
}

function notes(findings: readonly Finding[], said: ReviewWords): string[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity !== "info") continue;
    const { title } = said.rules[rule];
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const lines = [...counts].map(
    ([title, count]) => `  [${said.report.severity.info}] ${said.report.notes(title, count)}`,
  );
  return [...lines, `  ${said.report.notesHint}`];
}

function coverage({ coverage }: Review, { report }: ReviewWords): string[] {
  const { formulas, analysed, notAnalysed, followed, rulesFailed } = coverage;
  const shown = notAnalysed.slice(0, 8).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return [
    report.coverage(analysed, formulas),
    ...(shown.length > 0 ? [report.notAnalysed(shown.join(", "), notAnalysed.length - shown.length)] : []),
    ...(followed ? [] : [report.notFollowed]),
    ...(rulesFailed.length > 0 ? [report.rulesFailed(rulesFailed.map(({ rule }) => rule).join(", "))] : []),
  ];
}
