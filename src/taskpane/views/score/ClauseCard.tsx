import { Button } from "../../components/Button";
import { TableSimpleRegular } from "@fluentui/react-icons/headless/svg/table-simple";
import { Suspense } from "react";
import type { AuditRow, OpenAudit } from "../../../app/audit";
import { VerdictButtons } from "../../components/VerdictButtons";
import { usePane } from "../../context";
import { draftOf, shownVerdict } from "../../model/draft";
import { onDemand } from "../../onDemand";
import { cardProblems, fieldOf, preview } from "../../model/preview";
import { clauseOf, nameOf, requirementOf } from "../../model/texts";
import { CardFooter } from "./CardFooter";
import { CardNumbers } from "./CardNumbers";
import { CardTexts } from "./CardTexts";

const ClauseFindings = onDemand(() => import(/* webpackChunkName: "findings" */ "../findings/ClauseFindings"));

interface Props {
  readonly audit: OpenAudit;
  readonly row: AuditRow;
}

const inKeyOrder = ["conforms", "fails", "sampled", "partial", "excluded"] as const;

/** The current clause: what it asks for, its verdict, what that verdict needs, and what it earns. */
export function ClauseCard({ audit, row }: Props) {
  const { model, dispatch, words, say } = usePane();
  const draft = draftOf(model, row.id);
  const seen = preview(audit, row, draft);
  const allowed = clauseOf(audit, row.id)?.allowed ?? audit.scheme.verdicts.allowed;
  const problems = cardProblems(row, draft, seen).map((problem) => ({
    field: fieldOf(problem),
    sentence: say.reason(problem),
  }));
  const chosen = shownVerdict(row, draft);
  return (
    <section className="card" aria-label={words.card.label(row.id)}>
      <CardHead audit={audit} row={row} />
      <p className="requirement">{requirementOf(audit, row, model.language)}</p>
      <VerdictButtons
        words={words}
        offered={inKeyOrder.filter((verdict) => allowed.includes(verdict))}
        chosen={chosen}
        onGive={(verdict) => dispatch({ type: "verdictGiven", verdict })}
      />
      <Sentences problems={problems.filter((problem) => problem.field === "verdict")} />
      <CardNumbers row={row} draft={draft} seen={seen} problems={problems} />
      <CardTexts row={row} draft={draft} problems={problems} />
      <Suspense fallback={null}>
        <ClauseFindings audit={audit} clause={row.id} />
      </Suspense>
      <CardFooter row={row} draft={draft} chosen={chosen} />
    </section>
  );
}

/** What is wrong, and with which field of the card. */
export interface FieldProblem {
  readonly field: ReturnType<typeof fieldOf>;
  readonly sentence: string;
}

function Sentences({ problems }: { readonly problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return <p className="field-problem">{problems.map((problem) => problem.sentence).join(" ")}</p>;
}

function CardHead({ audit, row }: Props) {
  const { model, dispatch, words } = usePane();
  return (
    <div className="card-head">
      <h2>
        <span className="clause-id">{row.id}</span> {nameOf(audit, row, model.language)}
      </h2>
      <Button
        size="small"
        look="subtle"
        icon={<TableSimpleRegular />}
        title={words.card.inSheet}
        aria-label={words.card.inSheet}
        aria-keyshortcuts="G"
        onClick={() => dispatch({ type: "cellChosen" })}
      />
    </div>
  );
}
