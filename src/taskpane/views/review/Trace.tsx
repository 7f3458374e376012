import { useState } from "react";
import { traceFrom, type TraceStep } from "../../../app/explainFlag";
import { usePane } from "../../context";
import { shownValue } from "./contentAt";
import type { PartProps } from "./part";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props extends Pick<PartProps, "book"> {
  readonly sheet: string;
  /** A1 of one cell. */
  readonly cell: string;
}

/** Steps that are listed; a formula that reads more is followed in the sheet itself. */
const MOST = 12;

/** What a formula reads, each cell a link; a cell with a formula can be followed further. */
export function Trace({ book, sheet, cell }: Props) {
  const { words } = useWords();
  const steps = traceFrom(book, sheet, cell);
  if (steps === null) return null;
  return (
    <details className="trace">
      <summary>
        {words.flag.reads} <span className="badge">{steps.length}</span>
      </summary>
      <Steps book={book} home={sheet} steps={steps} />
    </details>
  );
}

function Steps({
  book,
  home,
  steps,
}: Pick<PartProps, "book"> & { readonly home: string; readonly steps: readonly TraceStep[] }) {
  const { words } = useWords();
  if (steps.length === 0) return <p className="review-small">{words.flag.readsNothing}</p>;
  return (
    <ul className="trace-steps">
      {steps.slice(0, MOST).map((step) => (
        <Step key={`${step.sheet ?? ""}!${step.cells}`} book={book} home={home} step={step} />
      ))}
      {steps.length > MOST ? <li className="review-small">{words.flag.readsMore(steps.length - MOST)}</li> : null}
    </ul>
  );
}

function Step({ book, home, step }: Pick<PartProps, "book"> & { readonly home: string; readonly step: TraceStep }) {
  const { attempt } = useDesk();
  const { words } = useWords();
  const { model } = usePane();
  const [isOpen, open] = useState(false);
  const { sheet, cells, cell, formula, size } = step;
  if (sheet === null)
    return (
      <li>
        <code>{cells}</code> {words.flag.otherBook}
      </li>
    );
  const place = sheet === home ? cells : `${sheet}!${cells}`;
  const next = isOpen ? traceFrom(book, sheet, cells) : null;
  return (
    <li lang={model.language}>
      <button
        type="button"
        className="link"
        aria-label={words.flag.select(`${sheet}!${cells}`)}
        onClick={() => void attempt((port) => port.select({ sheet, address: cells }))}
      >
        {place}
      </button>{" "}
      {size > 1 ? words.flag.cells(size) : cell === null ? words.flag.blank : `= ${shownValue(cell)}`}
      {formula === null ? null : (
        <button type="button" className="trace-open" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          <code>{formula}</code>
        </button>
      )}
      {next === null ? null : <Steps book={book} home={sheet} steps={next} />}
    </li>
  );
}
