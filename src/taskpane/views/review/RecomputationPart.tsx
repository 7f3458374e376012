import { useState } from "react";
import type { Recomputed } from "../../../core/review/review";
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
  const shown = recomputation.filter(({ equal }) => isAll || equal !== true);
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

function Figure({ figure }: { readonly figure: Recomputed }) {
  const { words } = useWords();
  const w = words.recomputation;
  const { what, of, sheet, cell, shown, expected, equal, isFirst } = figure;
  const state = equal === null ? "open" : equal ? "equal" : "differs";
  return (
    <li className={`figure ${state}`}>
      <p>
        <strong>
          {w.figures[what]} {of}
        </strong>{" "}
        <span className="figure-state">{stateText(figure, w)}</span>
        {isFirst ? <span className="badge">{w.first}</span> : null}
      </p>
      <p className="review-small">
        {w.shown} {shown ?? w.nothing} · {w.expected} {expected ?? w.nothing}
      </p>
      {cell === null ? null : <CellLinks sheet={sheet} cells={[cell]} />}
    </li>
  );
}

type Words = ReturnType<typeof useWords>["words"]["recomputation"];

function stateText({ equal, difference }: Recomputed, w: Words): string {
  if (equal === null) return w.notComparable;
  if (equal) return w.equal;
  return difference === null ? w.differsInWords : w.differs(difference);
}
