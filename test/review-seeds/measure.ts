import { readArea } from "../../src/core/review/model/area";
import type { Finding } from "../../src/core/review/finding";
import { reviewBook, type Review } from "../../src/core/review/review";
import type { Evidence } from "../../src/core/review/model/bookModel";
import type { Rule } from "../../src/core/review/rule";
import type { Book } from "../../src/core/book/book";
import { boundAudits } from "../../src/workbook/layout/boundAudits";
import { recalculated, type Spot } from "./book";
import type { FaultKind } from "./fault";
import type { Layout } from "./layout";
import { correctBooks, seeds } from "./seeds";

/** Which rules answer for a kind of fault. */
export type RulesOf = Readonly<Record<FaultKind, readonly string[]>>;

/** What a review on the command line is given besides the workbook. */
const evidenceOf = (book: Book): Evidence => ({ recalculated: recalculated(book), audits: boundAudits(book) });

/** A rule that breaks off says nothing, and so would never raise a false alarm. */
function reviewed(book: Book, rules: readonly Rule[]): Review {
  const review = reviewBook(book, { rules, ...evidenceOf(book) });
  const [failed] = review.coverage.rulesFailed;
  if (failed !== undefined) throw new Error(`${failed.rule}: ${failed.detail}`);
  return review;
}

export interface Tally {
  readonly kind: FaultKind;
  readonly shape: string;
  readonly layout: string;
  seeds: number;
  /** Found by the rule that answers for the kind. */
  found: number;
  /** Found by whatever rule. */
  foundAtAll: number;
}

/** Whether a finding accuses one of these cells. */
export const accuses = (finding: Finding, spots: readonly Spot[]): boolean =>
  finding.cells.some((address) => {
    const area = readArea(address);
    return spots.some(
      ({ sheet, row, column }) =>
        area !== null &&
        sheet === finding.sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
  });

/** How many of the seeded faults (in large workbooks every so manieth) are found, by kind, shape and layout. */
export function recall(each: number, chosen: readonly Layout[], rules: readonly Rule[], everyInLarge = 1): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { layout, fault, slip } of seeds(each, chosen, everyInLarge)) {
    const key = `${fault.kind}|${fault.shape}|${layout.id}`;
    const { kind, shape } = fault;
    const tally = tallies.get(key) ?? { kind, shape, layout: layout.id, seeds: 0, found: 0, foundAtAll: 0 };
    tallies.set(key, tally);
    const hits = reviewed(slip.book, rules).findings.filter((finding) => accuses(finding, slip.at));
    tally.seeds++;
    const said = hits.flatMap(({ rule, also }) => [rule, ...also.map((one) => one.rule)]);
    tally.found += said.some((rule) => rulesOf[kind].includes(rule)) ? 1 : 0;
    tally.foundAtAll += hits.length > 0 ? 1 : 0;
  }
  return [...tallies.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}

export interface Alarms {
  readonly formulas: number;
  /** Findings above info on workbooks without a fault. */
  readonly findings: readonly { readonly layout: string; readonly finding: Finding }[];
}

/** What is raised on correct workbooks. */
export function alarms(each: number, chosen: readonly Layout[], rules: readonly Rule[]): Alarms {
  let formulas = 0;
  const findings: { layout: string; finding: Finding }[] = [];
  for (const { layout, book } of correctBooks(each, chosen)) {
    const review = reviewed(book, rules);
    formulas += review.coverage.formulas;
    const wrong = review.findings.filter(({ severity }) => severity !== "info");
    findings.push(...wrong.map((finding) => ({ layout: layout.id, finding })));
  }
  return { formulas, findings };
}

/** Which rules answer for which kind of fault. */
export const rulesOf: RulesOf = {
  A01: ["unequal-ratio-ranges"],
  A02: ["unknown-status-word"],
  A03: ["wrong-answer-list"],
  A04: ["subtotal-counted"],
  A05: ["clause-coverage"],
  A06: ["points-differ"],
  A07: ["score-out-of-bounds"],
  A08: ["nothing-applicable"],
  A09: ["grade-bounds"],
  A10: ["other-section"],
  A11: ["row-offset"],
  A12: ["odd-calculation"],
  A13: ["score-typed-over"],
  A14: ["limit-not-enforced"],
  A15: ["total-differs"],
};
