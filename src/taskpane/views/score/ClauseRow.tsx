import { memo } from "react";
import type { AuditRow, OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { PaneWords } from "../../../words/shape/pane";
import { VerdictIcon } from "../../components/VerdictIcon";
import type { Pane } from "../../context";
import { draftOf, pointsInSheet, shownVerdict } from "../../model/draft";
import type { Draft } from "../../model/model";
import { clauseResult } from "../../model/preview";
import { nameOf } from "../../model/texts";
import { verdictText } from "../verdictText";

/** Everything a row shows, as plain values: a row is drawn again only when one of them is another. */
type Face = ReturnType<typeof faceOf>;

interface Props extends Face {
  readonly isCurrent: boolean;
  /** Whether the Tab key comes to this row. */
  readonly isAnchor: boolean;
  readonly onChoose: (clause: string) => void;
}

/** One clause in the list: number, name, verdict by sign and word, points. */
export const ClauseRow = memo(function ClauseRow(props: Props) {
  const { id, name, verdict, word, state, points, isCurrent, isAnchor, onChoose } = props;
  return (
    <li>
      <button
        type="button"
        className={`clause-row ${verdict ?? "unknown"}`}
        aria-current={isCurrent}
        tabIndex={isAnchor ? 0 : -1}
        data-focus="row"
        data-clause={id}
        onClick={() => onChoose(id)}
      >
        <VerdictIcon verdict={verdict} />
        <span className="clause-id">{id}</span>
        <span className="clause-name">{name}</span>
        <span className={verdict === "notAssessed" ? "unseen" : "clause-verdict"}>{word}</span>
        {state === "" ? null : <span className="clause-state">{state}</span>}
        <span className="clause-points">{points}</span>
      </button>
    </li>
  );
});

/** What the row of a clause shows. */
export function faceOf({ model, words }: Pick<Pane, "model" | "words">, audit: OpenAudit, row: AuditRow) {
  const draft = draftOf(model, row.id);
  return {
    id: row.id,
    name: nameOf(audit, row, model.language),
    verdict: shownVerdict(row, draft),
    word: verdictText(words, row, draft),
    state: stateOf(words, row, draft),
    points: pointsOf(clauseResult(model, audit, row), row, draft),
  };
}

function pointsOf(scored: ReturnType<typeof clauseResult>, row: AuditRow, draft: Draft): string {
  if (scored === null) return pointsInSheet(row);
  const points = formatShortest(scored.points, 2);
  const isEarned = scored.earned !== null && draft.patch.verdict === undefined;
  return isEarned && scored.earned !== null ? `${formatShortest(scored.earned, 2)}/${points}` : points;
}

function stateOf(words: PaneWords, row: AuditRow, draft: Draft): string {
  if (draft.problem !== null) return words.list.refused;
  if (draft.sending !== null) return words.list.waiting;
  if (Object.keys(draft.patch).length > 0) return words.list.refused;
  return row.problems.length > 0 ? words.list.wrong : "";
}
