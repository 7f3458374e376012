import { memo } from "react";
import type { AuditRow, OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { VerdictKind } from "../../../core/scheme/scheme";
import type { PaneWords } from "../../../words/shape/pane";
import { VerdictIcon } from "../../components/VerdictIcon";
import { usePane } from "../../context";
import { draftOf, pointsInSheet, shownVerdict } from "../../model/draft";
import type { Draft } from "../../model/model";
import { clauseResult } from "../../model/preview";
import { nameOf } from "../../model/texts";
import { verdictText } from "../verdictText";

interface Props {
  readonly audit: OpenAudit;
  readonly row: AuditRow;
  /** Whether the Tab key comes to this row. */
  readonly isAnchor: boolean;
}

/** One clause in the list: number, name, verdict by sign and word, points. */
export function ClauseRow({ audit, row, isAnchor }: Props) {
  const { model, dispatch, words } = usePane();
  const draft = draftOf(model, row.id);
  const verdict = shownVerdict(row, draft);
  const isCurrent = row.id === model.current;
  const scored = clauseResult(model, audit, row);
  return (
    <li>
      <button
        type="button"
        className={`clause-row ${verdict ?? "unknown"}`}
        aria-current={isCurrent}
        tabIndex={isAnchor ? 0 : -1}
        data-focus="row"
        onClick={() => dispatch({ type: "clauseChosen", clause: row.id, focus: "row" })}
      >
        <Face
          id={row.id}
          name={nameOf(audit, row, model.language)}
          verdict={verdict}
          word={verdictText(words, row, draft)}
          state={stateOf(words, row, draft)}
          earned={scored?.earned && draft.patch.verdict === undefined ? formatShortest(scored.earned, 2) : null}
          points={scored === null ? pointsInSheet(row) : formatShortest(scored.points, 2)}
        />
      </button>
    </li>
  );
}

interface FaceProps {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictKind | null;
  readonly word: string;
  readonly state: string;
  readonly earned: string | null;
  readonly points: string;
}

const Face = memo(function Face({ id, name, verdict, word, state, earned, points }: FaceProps) {
  return (
    <>
      <VerdictIcon verdict={verdict} />
      <span className="clause-id">{id}</span>
      <span className="clause-name">{name}</span>
      <span className={verdict === "notAssessed" ? "unseen" : "clause-verdict"}>{word}</span>
      {state === "" ? null : <span className="clause-state">{state}</span>}
      <span className="clause-points">{earned === null ? points : `${earned}/${points}`}</span>
    </>
  );
});

function stateOf(words: PaneWords, row: AuditRow, draft: Draft): string {
  if (draft.problem !== null) return words.list.refused;
  if (draft.sending !== null) return words.list.waiting;
  if (Object.keys(draft.patch).length > 0) return words.list.refused;
  return row.problems.length > 0 ? words.list.wrong : "";
}
