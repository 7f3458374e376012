import type { ReviewReport } from "../../../app/reviewReport";
import { usePane } from "../../context";
import { flagFills, markFills, paintsOf } from "./paints";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

/** Colours flags and marks in the sheets, and says which colour is which and what was left out. */
export function Colours({ report }: { readonly report: ReviewReport }) {
  const { words: pane } = usePane();
  const { review, tell } = useDesk();
  const { words } = useWords();
  const { colours, isColoured, fixed } = review;
  const places =
    colours === null ? [] : paintsOf(report, fixed).filter(({ sheet }) => !colours.skipped.includes(sheet));
  const coloured = places.slice(0, colours?.count).toReversed();
  const sheets = [...new Set(coloured.map(({ sheet }) => sheet))].join(pane.joint);
  return (
    <div className="review-colours">
      <label className="review-check">
        <input
          type="checkbox"
          checked={isColoured}
          onChange={(event) => tell({ type: "coloursWanted", isColoured: event.target.checked })}
          aria-describedby="colours-hint"
        />
        {words.overlay.show}
      </label>
      <p id="colours-hint" className="review-small">
        {words.overlay.hint}
      </p>
      {colours === null ? null : <Legend />}
      {colours === null ? null : <p className="review-small">{words.overlay.made(colours.count, sheets)}</p>}
      {colours !== null && colours.skipped.length > 0 ? (
        <p className="hint">{words.overlay.skipped(colours.skipped.join(pane.joint))}</p>
      ) : null}
      {colours !== null && colours.count >= 1000 ? <p className="hint">{words.overlay.cut(colours.count)}</p> : null}
    </div>
  );
}

function Legend() {
  const { words } = useWords();
  const entries = [
    ...Object.entries(flagFills).map(([key, fill]) => [words.severity[key as keyof typeof flagFills], fill] as const),
    ...Object.entries(markFills).map(
      ([key, fill]) => [words.marks.kinds[key as keyof typeof markFills], fill] as const,
    ),
  ];
  return (
    <ul className="review-legend" aria-label={words.overlay.legend}>
      {entries.map(([name, fill]) => (
        <li key={name}>
          <span className="review-swatch" style={{ background: fill }} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
