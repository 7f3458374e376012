import { offices } from "../review-offices/books";
import { correct, flags, isRight, mistaken, touches } from "../review-offices/measure";
import { moreOffices } from "../review-offices/more";
import { freshOffices } from "../review-offices/fresh";
import { leagueOffices } from "../review-offices/leagues";
import { plainOffices } from "../review-offices/plain";
import { practiceOffices } from "../review-offices/practice";
import { tradeOffices } from "../review-offices/trades";
import { worksOffices } from "../review-offices/works";
import type { Office } from "../review-offices/office";

export const title = "Formula review: faults in ordinary workbooks, precision and recall by rule";

interface Count {
  flags: number;
  right: number;
}

/** Every mistake on its own in every workbook; each workbook also as it should be. */
export async function run(): Promise<readonly string[]> {
  return [
    ...report("twelve known ones", offices),
    ...report("eleven others", moreOffices),
    ...report("four fresh ones", freshOffices),
    ...report("five plain ones", plainOffices),
    ...report("four of small trades", tradeOffices),
    ...report("four of months, batches and performances", practiceOffices),
    ...report("four of readings, jobs and purchases", worksOffices),
    ...report("four of equipment, meals, quotes and a league", leagueOffices),
  ];
}

function report(what: string, chosen: readonly Office[]): string[] {
  const rules = new Map<string, Count>();
  const said: string[] = [];
  let [found, all, twice] = [0, 0, 0];
  const add = (rule: string, right: boolean): void => {
    const count = rules.get(rule) ?? { flags: 0, right: 0 };
    rules.set(rule, { flags: count.flags + 1, right: count.right + (right ? 1 : 0) });
  };
  for (const office of chosen) {
    const book = correct(office);
    for (const { rule, sheet, cells } of flags(book)) {
      add(rule, false);
      said.push(`${office.id}: without a fault ${rule} ${sheet} ${cells.join(" ")}`);
    }
    for (const mistake of office.faults) {
      const raised = flags(mistaken(book, mistake));
      const hits = raised.filter((finding) => touches(finding, mistake));
      all++;
      found += hits.length > 0 ? 1 : 0;
      twice += hits.length > 1 ? 1 : 0;
      for (const finding of raised) add(finding.rule, isRight(finding, mistake));
      const told = raised.map((one) => `${isRight(one, mistake) ? "" : "NOT "}${one.rule} ${one.cells.join(" ")}`);
      const isPlain = hits.length === 1 && raised.length === 1;
      if (!isPlain) said.push(`${office.id}: ${mistake.kind ?? ""} ${mistake.what}: ${told.join("; ") || "missed"}`);
    }
  }
  const counts = [...rules.values()];
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  return [
    `${what}: ${chosen.length} workbooks, ${found} of ${all} faults found, ${sum("right")} of ${sum("flags")} flags right, ${twice} faults told twice`,
    ...[...rules].map(([rule, count]) => `  ${rule}: ${count.right} of ${count.flags} flags right`),
    ...said.map((line) => `  ${line}`),
  ];
}
