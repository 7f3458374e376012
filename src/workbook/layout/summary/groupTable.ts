import { a1, fixed } from "../address";
import { BAR, COLUMN_HEAD, COUNT, NUMBER_HEAD, POINTS, SHARE, TEXT } from "../looks";
import { block } from "./plan";
import type { SummaryContext } from "./context";

const RATE = 5;

/** Totals of every group, with the share of the assessed points as a bar. */
export function writeGroups({ draft, plan, sums: all, groups, words, language }: SummaryContext): void {
  const { group, name, points, applicable, earned, rate, open } = words.summary.groups;
  draft.putRow(plan.groups.first - 1, 0, [group, name], COLUMN_HEAD);
  draft.putRow(plan.groups.first - 1, 2, [points, applicable, earned, rate, open], NUMBER_HEAD);
  groups.forEach((listed, index) => {
    const row = plan.groups.first + index;
    const sums = all.group(fixed(row, 0));
    const [allowed, got] = [a1(row, 3), a1(row, 4)];
    const assessed = `(${allowed}-(${sums.openPoints}))`;
    draft.put(row, 0, listed.id, TEXT);
    draft.put(row, 1, listed.name === null ? null : language === "zh-CN" ? listed.name.zh : listed.name.en, TEXT);
    draft.put(row, 2, { formula: `=${sums.points}` }, POINTS);
    draft.put(row, 3, { formula: `=${a1(row, 2)}-(${sums.excluded})` }, POINTS);
    // Nothing assessed is not nothing earned.
    const untouched = `AND(${a1(row, 6)}>0,ROUND(${assessed},9)<=0)`;
    draft.put(row, 4, { formula: `=IF(${untouched},"—",${sums.earned})` }, POINTS);
    draft.put(row, RATE, { formula: `=IF(ROUND(${assessed},9)<=0,"",${got}/${assessed})` }, SHARE);
    draft.put(row, 6, { formula: `=${sums.openCount}` }, COUNT);
  });
  const bars = block(plan.groups, RATE).replaceAll("$", "");
  draft.mark({ area: bars, rule: { kind: "dataBar", color: BAR } });
}

/** The cells of a column of the groups' totals. */
export const groupCells = (plan: SummaryContext["plan"], column: number): string => block(plan.groups, column);
