import type { Finding, RuleId } from "../finding";
import { contains, readArea, type Area, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { Reference } from "../model/formula";
import { groupBy } from "../model/groupBy";
import type { Joining } from "./joining";

/** Rules that accuse a total for what it reads itself. */
const ranges: ReadonlySet<RuleId> = new Set<RuleId>([
  "omitted-cells",
  "unequal-ranges",
  "mixed-totals",
  "counted-twice",
  "clause-coverage",
  "subtotal-counted",
]);

/** Rules that only compare a cell with its peers: where the peers are accused for a reason of their own, it is the right one. */
const comparing: ReadonlySet<RuleId> = new Set<RuleId>(["unequal-ranges", "mixed-totals"]);

/** Findings that only see the consequence of a range that another finding accuses. */
export function echoes(findings: readonly Finding[], model: BookModel): Joining {
  const joining = new Map<Finding, Finding>();
  const sources = groupBy(
    findings.filter(({ rule }) => ranges.has(rule)),
    ({ sheet }) => sheet,
  );
  const accused = (sheet: string, { row, column }: Place, not: Finding): Finding | undefined =>
    sources.get(sheet)?.find((one) => one !== not && areasOf(one).some((area) => contains(area, row, column)));
  for (const finding of findings) {
    const isOdd = differing.has(finding.rule);
    const source = isOdd
      ? kindAccused(finding, findings)
      : comparing.has(finding.rule)
        ? peerAccused(finding, accused)
        : finding.rule === "unequal-ratio-ranges"
          ? readAccused(finding, model, accused)
          : undefined;
    if (source !== undefined && !joining.has(source)) joining.set(finding, source);
  }
  return joining;
}

const differing: ReadonlySet<RuleId> = new Set<RuleId>(["inconsistent-formula", "inconsistent-reference"]);

/** The peers that it differs from are accused, because they do not calculate what their heading says. */
function kindAccused(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const peer = "peerCell" in finding.facts ? readArea(finding.facts.peerCell) : null;
  if (peer === null) return undefined;
  return findings.find(
    (one) =>
      one.rule === "odd-calculation" &&
      one.sheet === finding.sheet &&
      areasOf(one).some((area) => contains(area, peer.top, peer.left)),
  );
}

type Accused = (sheet: string, place: Place, not: Finding) => Finding | undefined;

const areasOf = ({ cells }: Finding): Area[] => cells.flatMap((cell) => readArea(cell) ?? []);

function peerAccused(finding: Finding, accused: Accused): Finding | undefined {
  const peer = "peerCell" in finding.facts ? readArea(finding.facts.peerCell) : null;
  if (peer === null) return undefined;
  const source = accused(finding.sheet, { row: peer.top, column: peer.left }, finding);
  return source !== undefined && !comparing.has(source.rule) ? source : undefined;
}

/** A ratio of totals of which one is accused already. */
function readAccused(finding: Finding, model: BookModel, accused: Accused): Finding | undefined {
  const own = model.sheet(finding.sheet);
  const at = areasOf(finding)[0];
  const references = at === undefined ? [] : (own?.at(at.top, at.left)?.formula?.references ?? []);
  const single = ({ area }: Reference): boolean => area.top === area.bottom && area.left === area.right;
  for (const reference of references.filter(single)) {
    const target = own === undefined ? null : model.target(reference, own);
    const { top, left } = reference.area;
    const source = target === null ? undefined : accused(target.name, { row: top, column: left }, finding);
    if (source !== undefined) return source;
  }
  return undefined;
}
