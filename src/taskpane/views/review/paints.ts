import type { ReviewReport } from "../../../app/reviewReport";
import type { Severity } from "../../../core/review/finding";
import type { MarkKind } from "../../../core/review/marks/mark";
import type { Paint } from "../../../workbook/port";
import { allFlags } from "./flagGroups";
import type { ReviewModel } from "./model";

/** Grounds light enough for dark letters; they differ in lightness, too. */
export const flagFills: Readonly<Record<Severity, string>> = { error: "#F4B6B6", warning: "#FBE3A6", info: "#DCE6F2" };
export const markFills: Readonly<Record<Exclude<MarkKind, "ignored">, string>> = {
  verified: "#CDE9CF",
  questionable: "#F7D9A8",
  wrong: "#E99A9A",
};

/** Colours for the cells of a report, without flags that were corrected since. Of two formats on one cell Excel shows the one added last: what weighs most. */
export function paintsOf(report: ReviewReport, fixed: ReviewModel["fixed"]): readonly Paint[] {
  const marks = report.marks.flatMap(({ mark, sheet, state, cells }) =>
    state !== "valid" || mark.kind === "ignored"
      ? []
      : cells.map((address) => ({ sheet, address, fill: markFills[mark.kind as keyof typeof markFills] })),
  );
  const flags = allFlags(report)
    .filter(({ ignored, key }) => ignored === null && fixed[key] === undefined)
    .toReversed()
    .flatMap(({ finding }) =>
      finding.cells.map((address) => ({ sheet: finding.sheet, address, fill: flagFills[finding.severity] })),
    );
  return [...flags, ...marks];
}
