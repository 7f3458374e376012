import { sameCells } from "../core/review/marks/anchor";
import type { Finding } from "../core/review/finding";
import type { ReportedMark, ReviewReport } from "./reviewReport";

/** The mark by which a reviewer lets a flag stand; null when nobody does, or when its cells have changed since. */
export function ignoredBy(finding: Finding, marks: readonly ReportedMark[]): ReportedMark | null {
  const isOf = ({ mark, sheet, cells, state }: ReportedMark): boolean =>
    state === "valid" &&
    mark.kind === "ignored" &&
    [finding, ...finding.also].some(({ rule }) => rule === mark.rule) &&
    sheet.toLowerCase() === finding.sheet.toLowerCase() &&
    sameCells(cells, finding.cells);
  return marks.findLast(isOf) ?? null;
}

/** "Sheet!A1, B2:B9"; the sheet alone, or "" for the workbook, where a flag names no cells. */
export function placeText(sheet: string, cells: readonly string[], most = 4): string {
  if (sheet === "" || cells.length === 0) return sheet;
  const more = cells.length > most ? " …" : "";
  return `${sheet}!${cells.slice(0, most).join(", ")}${more}`;
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** How far a flag can move the result: a change of grade weighs more than any number of points. */
const weight = ({ influence }: Finding): number =>
  (influence === null || influence.grade === null ? 0 : 1e9) + Math.abs(influence?.score ?? 0);

/** What can move the score most comes first, then what is more certainly wrong. */
export const byWeight = (one: Finding, other: Finding): number =>
  weight(other) - weight(one) || ranks[one.severity] - ranks[other.severity];

/** Flags in the order of their weight. */
export const flagsOf = ({ review }: ReviewReport): readonly Finding[] => [...review.findings].sort(byWeight);
