import { Suspense, useState } from "react";
import { Button } from "../../components/Button";
import type { AuditRow, OpenAudit } from "../../../app/audit";
import { usePane } from "../../context";
import { groupOf, visibleRows } from "../../model/clauses";
import { onDemand } from "../../onDemand";
import { ClauseGroup } from "./ClauseGroup";

const BulkDialog = onDemand(() => import(/* webpackChunkName: "acts" */ "../bulk/BulkDialog"));

interface Props {
  readonly audit: OpenAudit;
}

/** The clauses of the audit in the order of the sheet, by group. */
export function ClauseList({ audit }: Props) {
  const { model, words } = usePane();
  const [bulk, setBulk] = useState<string | null>(null);
  const rows = visibleRows(model);
  if (rows.length === 0) return <NothingFound />;
  const anchor = rows.find((row) => row.id === model.current)?.id ?? rows[0]?.id ?? null;
  return (
    <div className="clause-list" role="region" aria-label={words.list.label} tabIndex={-1}>
      {grouped(rows).map((group) => (
        <ClauseGroup key={group.id} audit={audit} id={group.id} rows={group.rows} anchor={anchor} onBulk={setBulk} />
      ))}
      <Suspense fallback={null}>
        {bulk === null ? null : <BulkDialog audit={audit} group={bulk} onClose={() => setBulk(null)} />}
      </Suspense>
    </div>
  );
}

function NothingFound() {
  const { dispatch, words } = usePane();
  const showAll = (): void => {
    dispatch({ type: "searchTyped", text: "" });
    dispatch({ type: "filterChosen", filter: "all" });
  };
  return (
    <div className="clause-list nothing">
      <p>{words.list.nothing}</p>
      <Button size="small" onClick={showAll}>
        {words.list.showAll}
      </Button>
    </div>
  );
}

interface RowGroup {
  readonly id: string;
  readonly rows: readonly AuditRow[];
}

function grouped(rows: readonly AuditRow[]): readonly RowGroup[] {
  const groups = new Map<string, AuditRow[]>();
  for (const row of rows) {
    const id = groupOf(row.id);
    const members = groups.get(id);
    if (members === undefined) groups.set(id, [row]);
    else members.push(row);
  }
  return [...groups].map(([id, members]) => ({ id, rows: members }));
}
