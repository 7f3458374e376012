import { useState } from "react";
import { figureName, figureState, shownFigure } from "../../../app/recomputedText";
import type { Recomputed } from "../../../core/review/review";
import { usePane } from "../../context";
import { CellLinks } from "./CellLinks";
import type { PartProps } from "./part";
import { useWords } from "./useWords";

/** Every figure of a recognised audit beside what the rules make of it. */
export function RecomputationPart({ report }: PartProps) {
  const { words } = useWords();
  const [isAll, showAll] = useState(false);
  const { recomputation } = report.review;
  const w = words.recomputation;
  if (recomputation.length === 0) return <p className="empty">{w.none}</p>;
  const count = (equal: boolean | null): number => recomputation.filter((one) => one.equal === equal).length;
  const shown = recomputation.filter(({ equal }) => isAll || equal !== true).toSorted(byUrgency);
  return (
    <section className="block">
      <p className="review-counts">{w.counts(count(true), count(false), count(null))}</p>
      <label className="review-check">
        <input type="checkbox" checked={isAll} onChange={(event) => showAll(event.target.checked)} />
        {w.all}
      </label>
      <ul className="figures">
        {shown.map((figure) => (
          <Figure key={`${figure.what} ${figure.of} ${figure.sheet} ${figure.cell ?? ""}`} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

/** Where errors begin comes first, then what else differs, then what could not be compared. */
const byUrgency = (one: Recomputed, other: Recomputed): number => urgency(one) - urgency(other);

function urgency({ equal, isFirst }: Recomputed): number {
  if (equal === false) return isFirst ? 0 : 1;
  return equal === null ? 2 : 3;
}

function Figure({ figure }: { readonly figure: Recomputed }) {
  const { model } = usePane();
  const { words } = useWords();
  const w = words.recomputation;
  const { sheet, cell, expected, equal, isFirst } = figure;
  const state = equal === null ? "open" : equal ? "equal" : "differs";
  return (
    <li className={`figure ${state}`}>
      <p>
        <strong>{figureName(figure, w, model.language)}</strong>{" "}
        <span className="figure-state">{figureState(figure, w)}</span>
        {isFirst ? <span className="badge">{w.first}</span> : null}
      </p>
      <p className="review-small">
        {w.shown} {shownFigure(figure, w)} · {w.expected} {expected ?? w.nothing}
      </p>
      {cell === null ? null : <CellLinks sheet={sheet} cells={[cell]} />}
    </li>
  );
}
