import { AddRegular } from "@fluentui/react-icons/headless/svg/add";
import { useRef } from "react";
import type { OpenAudit } from "../../../app/audit";
import { auditHints } from "../../../core/audit/hints";
import { Button } from "../../components/Button";
import { useSeats } from "../../components/useSeats";
import { usePane } from "../../context";
import { FindingForm } from "./FindingForm";
import { FindingItem } from "./FindingItem";
import { emptyFinding, seat } from "./model";
import { useFindings, type Findings } from "./useFindings";
import "../../styles/forms.css";
import "./findings.css";

interface Props {
  readonly audit: OpenAudit;
  /** Id of the clause whose card this is in. */
  readonly clause: string;
}

/** The hints and findings of one clause, in its card, and a short way to add one. While something is tried it is away: it would write. */
export default function ClauseFindings({ audit, clause }: Props) {
  const view = useRef<HTMLElement>(null);
  const { model, dispatch } = usePane();
  const findings = useFindings(audit);
  useSeats(view, findings.state.focus);
  if (model.whatIf !== null) return null;
  const { words, state } = findings;
  const own = (audit.findings ?? []).filter((finding) => finding.clause === clause);
  return (
    <section className="clause-findings" aria-label={words.card.title(own.length)} ref={view}>
      <ClauseHints audit={audit} clause={clause} findings={findings} />
      <ul className="special-list">
        {own.map((finding) => (
          <FindingItem key={finding.index} audit={audit} findings={findings} finding={finding} isInCard />
        ))}
      </ul>
      <Foot
        audit={audit}
        clause={clause}
        findings={findings}
        onAll={() => dispatch({ type: "viewChosen", view: "findings" })}
      />
      <p className="unseen" aria-live="polite">
        {state.said === null ? "" : words.said[state.said]}
      </p>
    </section>
  );
}

function ClauseHints({ audit, clause, findings: { words } }: Props & { readonly findings: Findings }) {
  const row = audit.rows.filter(({ id }) => id === clause);
  const hints = auditHints({ ...audit, rows: row, specials: audit.specials.filter((item) => item.clause === clause) });
  return hints.map(({ id, special }) => (
    <p key={`${id} ${special ?? ""}`} className="clause-hint">
      {words.hints.sentence[id]}
    </p>
  ));
}

function Foot(props: Props & { readonly findings: Findings; readonly onAll: () => void }) {
  const { audit, clause, findings, onAll } = props;
  const { state, act, words } = findings;
  const id = `new ${clause}` as const;
  if (audit.findings === undefined) {
    return (
      <Button size="small" look="subtle" onClick={onAll}>
        {words.card.add}
      </Button>
    );
  }
  if (state.forms[id] !== undefined) return <FindingForm audit={audit} findings={findings} id={id} clause={clause} />;
  return (
    <div className="form-foot">
      <Button
        size="small"
        look="subtle"
        icon={<AddRegular />}
        data-seat={seat.opener(id)}
        onClick={() => act({ type: "formOpened", form: id, entry: emptyFinding(clause), seen: null })}
      >
        {words.card.add}
      </Button>
      <Button size="small" look="subtle" onClick={onAll}>
        {words.card.all}
      </Button>
    </div>
  );
}
