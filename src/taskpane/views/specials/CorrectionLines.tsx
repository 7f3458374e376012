import { isClosedTooEarly, isOverdue, type Correction } from "../../../core/audit/correction";
import type { CorrectionsWords } from "../../../words/shape/corrections";
import { today } from "./today";

interface Props {
  readonly correction: Correction;
  readonly words: CorrectionsWords;
}

/** The corrective action of a deduction: its state first, then what is known of it. */
export function CorrectionLines({ correction, words }: Props) {
  const { requirement, responsible, due, proof, verifiedBy, verifiedOn, state } = correction;
  const late = isOverdue(correction, today());
  const facts = [responsible, due === "" ? "" : words.dueBy(due)].filter((fact) => fact !== "");
  const isVerified = verifiedBy !== "" || verifiedOn !== "";
  return (
    <div className={late ? "correction late" : "correction"}>
      <p className="correction-head">
        <span className={`correction-state ${state ?? "none"}`}>
          {words.title} · {state === null ? words.noState : words.states[state]}
        </span>
        {late ? <strong className="correction-late">{words.overdue}</strong> : null}
      </p>
      {requirement === "" ? null : <p>{requirement}</p>}
      {facts.length === 0 ? null : <p className="special-facts">{facts.join(" · ")}</p>}
      {proof === "" ? null : <p className="special-facts">{`${words.proof} · ${proof}`}</p>}
      {isVerified ? <p className="special-facts">{words.verified(verifiedBy, verifiedOn)}</p> : null}
      {isClosedTooEarly(correction) ? <p className="field-problem">{words.closedTooEarly}</p> : null}
    </div>
  );
}
