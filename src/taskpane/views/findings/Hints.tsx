import { useMemo } from "react";
import type { OpenAudit } from "../../../app/audit";
import { auditHints, type Hint } from "../../../core/audit/hints";
import { usePane } from "../../context";
import type { FindingsWords } from "../../../words/shape/findings";

interface Props {
  readonly audit: OpenAudit;
  readonly words: FindingsWords;
}

/** What does not fit together in the audit, counted, by kind, with the way to each place. Nothing here keeps anybody from anything. */
export function Hints({ audit, words }: Props) {
  const hints = useMemo(() => auditHints(audit), [audit]);
  const kinds = [...new Set(hints.map(({ id }) => id))];
  if (hints.length === 0) return <p className="hint">{words.hints.none}</p>;
  return (
    <details className="hints">
      <summary>{words.hints.title(hints.length)}</summary>
      <ul>
        {kinds.map((id) => (
          <li key={id}>
            <p>{words.hints.group[id]}</p>
            <Places hints={hints.filter((hint) => hint.id === id)} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Places({ hints, words }: { readonly hints: readonly Hint[]; readonly words: FindingsWords }) {
  return (
    <p className="hint-places">
      {hints.map((hint) => (
        <Place key={`${hint.clause ?? ""} ${hint.special ?? ""}`} hint={hint} words={words} />
      ))}
    </p>
  );
}

function Place({ hint: { clause, special }, words }: { readonly hint: Hint; readonly words: FindingsWords }) {
  const { dispatch } = usePane();
  const go = (): void => {
    if (special !== null) return dispatch({ type: "viewChosen", view: "specials" });
    dispatch({ type: "viewChosen", view: "score" });
    if (clause !== null) dispatch({ type: "clauseChosen", clause, focus: "row" });
  };
  return (
    <button type="button" className="link" onClick={go}>
      {special === null ? clause : [words.hints.special(special + 1), clause].filter(Boolean).join(" ")}
    </button>
  );
}
