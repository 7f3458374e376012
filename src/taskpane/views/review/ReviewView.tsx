import { useRef } from "react";
import { useKeptFocus } from "../../components/useKeptFocus";
import { usePane } from "../../context";
import { reviewPaneWords } from "../../../words/reviewPane";
import { CoveragePart } from "./CoveragePart";
import { FlagsPart } from "./FlagsPart";
import { MarksPart } from "./MarksPart";
import type { Part } from "./model";
import { Outcome } from "./Outcome";
import { RecomputationPart } from "./RecomputationPart";
import { RunBar } from "./RunBar";
import { DeskProvider, useDesk, useReview } from "./useReview";
import "./review.css";

/** The formula review of the workbook that is open. */
export default function ReviewView() {
  const { model, words } = usePane();
  const view = useRef<HTMLDivElement>(null);
  const desk = useReview();
  useKeptFocus(view);
  return (
    <DeskProvider value={desk}>
      <div className="page review" ref={view}>
        {model.phase.kind === "door" ? <h1>{words.welcome.doors.review.title}</h1> : null}
        <RunBar />
        <Outcome />
        <Parts />
      </div>
    </DeskProvider>
  );
}

const parts = { flags: FlagsPart, recomputation: RecomputationPart, marks: MarksPart, coverage: CoveragePart } as const;
const order: readonly Part[] = ["flags", "recomputation", "marks", "coverage"];

function Parts() {
  const { model } = usePane();
  const { review, tell } = useDesk();
  const words = reviewPaneWords[model.language];
  if (review.seen === null) return null;
  const Content = parts[review.part];
  return (
    <>
      <div className="review-parts" role="group" aria-label={words.partsLabel}>
        {order.map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={part === review.part}
            onClick={() => tell({ type: "partChosen", part })}
          >
            {words.parts[part]}
          </button>
        ))}
      </div>
      <Content book={review.seen.book} report={review.seen.report} />
    </>
  );
}
