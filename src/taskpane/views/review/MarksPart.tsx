import { DeleteRegular } from "@fluentui/react-icons/headless/svg/delete";
import { placeText } from "../../../app/flagState";
import type { ReportedMark } from "../../../app/reviewReport";
import { writeReviewSheet } from "../../../app/writeReviewSheet";
import { Button } from "../../components/Button";
import { LabelledInput } from "../../components/Labelled";
import { usePane } from "../../context";
import { CellLinks } from "./CellLinks";
import type { PartProps } from "./part";
import { SelectionMarks } from "./SelectionMarks";
import { today, useMarking } from "./useMarking";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

/** Who reviews, how much of the workbook is looked at, and every mark with its state. */
export function MarksPart({ report }: PartProps) {
  const { model } = usePane();
  const { review, tell, attempt } = useDesk();
  const { words } = useWords();
  const w = words.marks;
  const write = async (): Promise<void> => {
    const signed = { reviewer: review.reviewer.trim(), date: today() };
    const sheet = await attempt((port) => writeReviewSheet(port, report, signed, model.language));
    if (sheet !== null) tell({ type: "said", said: { kind: "written", sheet } });
  };
  return (
    <>
      <Covered report={report} />
      <LabelledInput
        label={w.reviewer}
        hint={w.reviewerHint}
        value={review.reviewer}
        onType={(reviewer) => tell({ type: "reviewerTyped", reviewer })}
      />
      <SelectionMarks />
      <Button size="small" onClick={() => void write()}>
        {words.sheet.write}
      </Button>
      {report.marks.length === 0 ? <p className="empty">{w.none}</p> : null}
      <ul className="marks">
        {report.marks.map((mark) => (
          <MarkItem key={mark.index} placed={mark} />
        ))}
      </ul>
    </>
  );
}

function Covered({ report }: Pick<PartProps, "report">) {
  const { words } = useWords();
  const { formulas, marked } = report.coverage;
  const { verified, questionable, wrong } = marked;
  const looked = verified + questionable + wrong;
  if (formulas === 0) return <p>{words.coverage.noFormulas}</p>;
  const share = formulas === 0 ? 0 : looked / formulas;
  const sentence = words.marks.coverage(words.percent(share), looked, formulas);
  return (
    <div className="review-covered">
      <p>{sentence}</p>
      <progress max={1} value={share} aria-label={sentence} />
      <p className="review-small">{words.marks.counts(verified, questionable, wrong)}</p>
    </div>
  );
}

function MarkItem({ placed }: { readonly placed: ReportedMark }) {
  const { words, rules } = useWords();
  const { unmarkIt } = useMarking();
  const { mark, sheet, state, cells } = placed;
  const place = placeText(sheet, cells) || words.filter.workbook;
  const rule = Object.entries(rules.rules).find(([id]) => id === mark.rule)?.[1].title;
  const more = [words.marks.by(mark.reviewer, mark.date), rule ?? "", mark.note].filter((one) => one !== "");
  return (
    <li className={`mark-item ${mark.kind} ${state}`}>
      <div className="mark-text">
        <p>
          <strong>{words.marks.kinds[mark.kind]}</strong> {cells.length === 0 ? place : ""}{" "}
          <span className={state === "valid" ? "review-small" : "badge"}>{words.marks.states[state]}</span>
        </p>
        {more.length === 0 ? null : <p className="review-small">{more.join(" · ")}</p>}
        <CellLinks sheet={sheet} cells={cells} most={4} isNamed />
      </div>
      <Button
        size="small"
        look="subtle"
        icon={<DeleteRegular />}
        aria-label={words.marks.remove(place)}
        title={words.marks.remove(place)}
        onClick={() => void unmarkIt(placed)}
      />
    </li>
  );
}
