import { useCallback } from "react";
import { ChevronDownRegular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/headless/svg/chevron-right";
import type { AuditRow, OpenAudit } from "../../../app/audit";
import { toFloat } from "../../../core/number/format";
import type { Rational } from "../../../core/number/rational";
import type { GroupResult } from "../../../core/score/result";
import { Bar } from "../../components/Bar";
import { usePane, type Pane } from "../../context";
import { groupOf, isOpen } from "../../model/clauses";
import { groupName } from "../../model/texts";
import { groupPoints } from "../groupPoints";
import { BulkButton } from "./BulkButton";
import { ClauseRow, faceOf } from "./ClauseRow";

interface Props {
  readonly audit: OpenAudit;
  readonly id: string;
  readonly rows: readonly AuditRow[];
  /** Id of the row the Tab key comes to. */
  readonly anchor: string | null;
  /** Asks for one verdict for the whole group. */
  readonly onBulk: (group: string) => void;
}

/** A group of clauses: its progress, its points, and its rows unless it is folded away. */
export function ClauseGroup({ audit, id, rows, anchor, onBulk }: Props) {
  const pane = usePane();
  const { model, dispatch } = pane;
  const onChoose = useCallback(
    (clause: string) => dispatch({ type: "clauseChosen", clause, focus: "row" }),
    [dispatch],
  );
  return (
    <section className="group">
      <div className="group-head">
        <GroupTitle audit={audit} id={id} />
        <BulkButton group={id} onAsk={onBulk} />
      </div>
      {model.folded.has(id) ? null : (
        <ul>
          {rows.map((row, index) => (
            <Member
              key={row.id}
              row={row}
              before={rows[index - 1] ?? null}
              isAnchor={row.id === anchor}
              {...{ audit, pane, onChoose }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Folds its clauses away and back. */
function GroupTitle({ audit, id }: Pick<Props, "audit" | "id">) {
  const { model, dispatch, words } = usePane();
  const isShown = !model.folded.has(id);
  const members = audit.rows.filter((row) => groupOf(row.id) === id);
  const done = members.filter((row) => !isOpen(model, row)).length;
  const Chevron = isShown ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h2>
      <button type="button" aria-expanded={isShown} onClick={() => dispatch({ type: "groupFolded", group: id })}>
        <Chevron aria-hidden="true" />
        <span className="group-id">{id}</span>
        <span className="group-name">{groupName(audit, id, model.language)}</span>
        <span className="group-done">{words.list.group(done, members.length)}</span>
        <GroupPoints result={audit.result?.groups.find((group) => group.id === id) ?? null} />
      </button>
    </h2>
  );
}

function GroupPoints({ result }: { readonly result: GroupResult | null }) {
  const { words } = usePane();
  if (result === null) return null;
  const whole = toFloat(result.applicable);
  const shareOf = (part: Rational): number => (whole === 0 ? 0 : toFloat(part) / whole);
  return (
    <>
      <span className="group-points">{groupPoints(words.list, result)}</span>
      <Bar share={shareOf(result.earned)} open={shareOf(result.open)} />
    </>
  );
}

interface MemberProps {
  readonly row: AuditRow;
  readonly before: AuditRow | null;
  readonly audit: OpenAudit;
  readonly pane: Pane;
  readonly isAnchor: boolean;
  readonly onChoose: (clause: string) => void;
}

/** A row, with the name of its subgroup above the first row of one. */
function Member({ audit, row, before, pane, isAnchor, onChoose }: MemberProps) {
  const { model } = pane;
  const group = subgroup(row.id);
  const isFirst = group !== null && (before === null || subgroup(before.id) !== group);
  const name = isFirst ? groupName(audit, group, model.language) : "";
  return (
    <>
      {name !== "" ? (
        <li className="subgroup">
          <span className="clause-id">{group}</span> {name}
        </li>
      ) : null}
      <ClauseRow
        {...faceOf(pane, audit, row)}
        isCurrent={row.id === model.current}
        isAnchor={isAnchor}
        onChoose={onChoose}
      />
    </>
  );
}

/** "5.1.2" of "5.1.2.2"; null for a clause that stands directly in its group. */
function subgroup(id: string): string | null {
  const parts = id.split(".");
  return parts.length > 3 ? parts.slice(0, 3).join(".") : null;
}
