import { markCoverage } from "../../../app/explainFlag";
import { markCells, unmark, type NewMark } from "../../../app/markCells";
import type { ReportedMark } from "../../../app/reviewReport";
import { withoutReview } from "../../../app/underReview";
import type { MarkCoverage } from "../../../core/review/marks/markCoverage";
import { usePane } from "../../context";
import { without } from "./model";
import { keepReviewer } from "./reviewer";
import { useDesk } from "./useReview";

/** Makes and removes marks, with the name and the day that belong to them. */
export interface Marking {
  /** Whether it stands in the workbook now. */
  readonly mark: (wanted: Omit<NewMark, "reviewer" | "date">) => Promise<boolean>;
  readonly unmarkIt: (mark: ReportedMark) => Promise<void>;
}

export function useMarking(): Marking {
  const { model } = usePane();
  const { review, tell, attempt } = useDesk();
  const covered = (marks: readonly ReportedMark[]): MarkCoverage =>
    review.seen === null
      ? { formulas: 0, marked: { verified: 0, questionable: 0, wrong: 0 } }
      : markCoverage(withoutReview(review.seen.book), marks);
  const now = review.seen?.report.marks ?? [];
  return {
    mark: async (wanted) => {
      keepReviewer(review.reviewer);
      const signed = { ...wanted, reviewer: review.reviewer.trim(), date: today() };
      const made = await attempt((port) => markCells(port, signed, model.language));
      if (made !== null) tell({ type: "marked", mark: made, coverage: covered([...now, made]) });
      return made !== null;
    },
    unmarkIt: async (mark) => {
      const removed = await attempt((port) => unmark(port, mark));
      if (removed === null) return;
      tell({ type: "unmarked", index: mark.index, coverage: covered(without(now, mark.index)) });
    },
  };
}

/** The day where the reviewer is, yyyy-mm-dd. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
