import type { Finding, RuleId } from "../finding";
import { readArea, sizeOf, type Area } from "../model/area";
import { groupBy } from "../model/groupBy";
import type { Joining } from "./joining";

/** Rules that look at one and the same thing in a cell, so that a block of one of them holds the cell of another. */
const subjects: readonly (readonly RuleId[])[] = [
  ["value-among-formulas", "value-replaces-formula", "score-typed-over"],
  [
    "inconsistent-formula",
    "inconsistent-reference",
    "constant-in-formula",
    "odd-calculation",
    "row-offset",
    "other-section",
  ],
  [
    "omitted-cells",
    "unequal-ranges",
    "mixed-totals",
    "counted-twice",
    "unequal-ratio-ranges",
    "clause-coverage",
    "subtotal-counted",
    "total-differs",
  ],
];

interface Sized {
  readonly finding: Finding;
  readonly areas: readonly Area[];
  readonly size: number;
}

/** Findings within the block of another of the same subject. */
export function nested(findings: readonly Finding[]): Joining {
  const joining = new Map<Finding, Finding>();
  for (const own of groupBy(findings, ({ sheet }) => sheet).values()) {
    const all = own.map(sized);
    const blocks = all.filter(({ size }) => size > 1).sort((one, other) => other.size - one.size);
    for (const inner of all) {
      const outer = blocks.find(
        (block) => block.size > inner.size && isSameSubject(block, inner) && isWithin(inner, block),
      );
      if (outer === undefined || joining.has(outer.finding)) continue;
      if (isTie(outer.finding) && inner.finding.expected !== null) joining.set(outer.finding, inner.finding);
      else joining.set(inner.finding, outer.finding);
    }
  }
  return joining;
}

function sized(finding: Finding): Sized {
  const areas = finding.cells.flatMap((cell) => readArea(cell) ?? []);
  return { finding, areas, size: areas.reduce((sum, area) => sum + sizeOf(area), 0) };
}

const isSameSubject = ({ finding: one }: Sized, { finding: other }: Sized): boolean =>
  subjects.some((subject) => subject.includes(one.rule) && subject.includes(other.rule));

/** Totals that differ, nobody can say which is right: whoever accuses one of them for a reason of its own knows more. */
const isTie = ({ rule, expected }: Finding): boolean =>
  expected === null && (rule === "unequal-ranges" || rule === "mixed-totals");

const isWithin = ({ areas: inner }: Sized, { areas: outer }: Sized): boolean =>
  inner.every((one) => outer.some((area) => holds(area, one)));

const holds = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
