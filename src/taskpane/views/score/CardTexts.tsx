import type { AuditRow } from "../../../app/audit";
import { TypedText } from "../../components/TypedText";
import { usePane } from "../../context";
import { shownText } from "../../model/draft";
import type { Draft } from "../../model/model";
import type { FieldProblem } from "./ClauseCard";

interface Props {
  readonly row: AuditRow;
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
}

/** Evidence and reason: written when the field is left, kept until then. */
export function CardTexts({ row, draft, problems }: Props) {
  const { dispatch, words } = usePane();
  const field = (name: "evidence" | "reason") => ({
    field: name,
    text: shownText(row, draft, name),
    problems: problems.filter((problem) => problem.field === name).map((problem) => problem.sentence),
    onType: (text: string) => dispatch({ type: "typed", clause: row.id, field: name, text }),
    onLeave: () => dispatch({ type: "fieldLeft", clause: row.id }),
  });
  return (
    <div className="texts">
      <TypedText label={words.card.evidence} hint={words.card.evidenceHint} {...field("evidence")} />
      <TypedText label={words.card.reason} hint={words.card.reasonHint} {...field("reason")} />
    </div>
  );
}
