import { useRef } from "react";
import type { OpenAudit } from "../../../app/audit";
import { usePane } from "../../context";
import { rowOf } from "../../model/clauses";
import { ClauseCard } from "./ClauseCard";
import { ClauseList } from "./ClauseList";
import { ListTools } from "./ListTools";
import { useFocus } from "./useFocus";
import { useInSight } from "./useInSight";
import { useKeys } from "./useKeys";
import { useLostRow } from "./useLostRow";

interface Props {
  readonly audit: OpenAudit;
}

/** The list of clauses with the card of the current one: below it, or beside it where there is room. */
export function ScoreView({ audit }: Props) {
  const { current } = usePane().model;
  const view = useRef<HTMLDivElement>(null);
  useFocus(view);
  useKeys();
  useInSight(view, current);
  useLostRow(view);
  const row = rowOf(audit, current);
  return (
    <div className="score-view" ref={view}>
      <div className="list-side">
        <ListTools />
        <ClauseList audit={audit} />
      </div>
      {row === null ? null : <ClauseCard audit={audit} row={row} />}
    </div>
  );
}
