import type { AuditRow } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import { TypedNumber } from "../../components/TypedText";
import { usePane } from "../../context";
import { pointsInSheet, shownText, shownVerdict, textInSheet } from "../../model/draft";
import type { Draft, TypedField } from "../../model/model";
import type { Preview } from "../../model/preview";
import type { FieldProblem } from "./ClauseCard";

interface Props {
  readonly row: AuditRow;
  readonly draft: Draft;
  readonly seen: Preview;
  readonly problems: readonly FieldProblem[];
}

/** The numbers a verdict needs, and what the clause earns with them, at once. */
export function CardNumbers({ row, draft, seen, problems }: Props) {
  const { words } = usePane();
  const verdict = shownVerdict(row, draft);
  const most = seen.points === null ? pointsInSheet(row) : formatShortest(seen.points, 4);
  return (
    <div className="numbers">
      {verdict === "sampled" ? (
        <>
          <NumberField field="sampled" label={words.card.sampled} next="failed" {...{ row, draft, problems }} />
          <NumberField field="failed" label={words.card.failed} next={null} {...{ row, draft, problems }} />
        </>
      ) : null}
      {verdict === "partial" ? (
        <NumberField field="awarded" label={words.card.awarded(most)} next={null} {...{ row, draft, problems }} />
      ) : null}
      <Earned seen={seen} most={most} />
    </div>
  );
}

function Earned({ seen, most }: { readonly seen: Preview; readonly most: string }) {
  const { card } = usePane().words;
  const notEarned = seen.kind === "excluded" ? card.takesNoPart : card.earnedOf(card.notYet, most);
  return (
    <p className="earned">
      <span>{card.earned}</span>
      <strong>{seen.earned === null ? notEarned : card.earnedOf(formatShortest(seen.earned, 4), most)}</strong>
    </p>
  );
}

interface FieldProps {
  readonly field: "sampled" | "failed" | "awarded";
  readonly label: string;
  /** The field Enter goes to; null = Enter writes and goes on to the next clause. */
  readonly next: TypedField | null;
  readonly row: AuditRow;
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
}

function NumberField({ field, label, next, row, draft, problems }: FieldProps) {
  const { dispatch } = usePane();
  return (
    <TypedNumber
      field={field}
      label={label}
      text={draft.patch[field] ?? textInSheet(row, field)}
      problems={problems.filter((problem) => problem.field === field).map((problem) => problem.sentence)}
      onType={(text) => dispatch({ type: "typed", clause: row.id, field, text })}
      onLeave={() => dispatch({ type: "fieldLeft", clause: row.id })}
      onEnter={() =>
        next === null || shownText(row, draft, field).trim() === ""
          ? dispatch({ type: "numbersDone", clause: row.id })
          : dispatch({ type: "fieldWanted", field: next })
      }
    />
  );
}
