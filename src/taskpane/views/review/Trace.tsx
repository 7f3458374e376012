import { useState } from "react";
import { cellsWithin, traceFrom, type TraceStep } from "../../../app/explainFlag";
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

/** What a formula reads, each cell a link; cells with formulas, and the cells of an area, can be followed further. */
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

interface StepProps extends Pick<PartProps, "book"> {
  readonly home: string;
  readonly step: TraceStep;
}

function Step({ book, home, step }: StepProps) {
  const { show } = useDesk();
  const { words } = useWords();
  const { model } = usePane();
  const { sheet, cells, name } = step;
  if (sheet === null) return <Outside step={step} />;
  const place = sheet === home ? cells : `${sheet}!${cells}`;
  return (
    <li lang={model.language}>
      {name === null ? null : <code>{name}</code>}{" "}
      <button
        type="button"
        className="link"
        aria-label={words.flag.select(`${sheet}!${cells}`)}
        onClick={() => void show(sheet, cells)}
      >
        {place}
      </button>{" "}
      <Further book={book} sheet={sheet} step={step} />
    </li>
  );
}

/** Another workbook's cells, or a name that stands for a calculation or for nothing. */
function Outside({ step: { cells, name, formula } }: Pick<StepProps, "step">) {
  const { words } = useWords();
  return (
    <li>
      <code>{cells}</code> {formula === null ? null : <code>{formula}</code>}{" "}
      {name === null ? words.flag.otherBook : words.flag.noCells}
    </li>
  );
}

/** What stands there; a formula opens into what it reads, an area into its cells. */
function Further({ book, sheet, step }: Omit<StepProps, "home"> & { readonly sheet: string }) {
  const { words } = useWords();
  const [isOpen, open] = useState(false);
  const { cells, cell, formula, formulas, size } = step;
  const inside = formulas === 0 ? "" : ` · ${words.flag.formulas(formulas)}`;
  const what = size > 1 ? words.flag.cells(size) + inside : formula;
  const value = cell === null ? words.flag.blank : `= ${shownValue(cell)}`;
  if (what === null) return value;
  const stepsIn = size > 1 ? cellsWithin : traceFrom;
  const steps = isOpen ? stepsIn(book, sheet, cells) : null;
  return (
    <>
      {size > 1 ? null : value}
      <button type="button" className="trace-open" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {size > 1 ? what : <code>{what}</code>}
      </button>
      {steps !== null ? <Steps book={book} home={sheet} steps={steps} /> : null}
    </>
  );
}
