import type { OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { GateResult, ScoreResult } from "../../../core/score/result";
import { usePane } from "../../context";
import { shownScore } from "../../header/standing";
import { gateName } from "../../model/texts";

interface Props {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
}

/** Each gate with its rule, what stands now, and its outcome. */
export function Gates({ audit, result }: Props) {
  const { words } = usePane();
  return (
    <section className="block">
      <h2>{words.ledger.gates}</h2>
      <ul className="gate-list">
        {result.gates.map((gate) => (
          <Gate key={gate.id} gate={gate} audit={audit} />
        ))}
      </ul>
    </section>
  );
}

function Gate({ gate, audit }: { readonly gate: GateResult; readonly audit: OpenAudit }) {
  const { model, words } = usePane();
  const state = gate.passed === null ? "open" : gate.passed ? "passed" : "failed";
  const { value } = gate;
  const now = value === null ? "" : gate.rule === "score-at-least" ? shownScore(audit, value) : formatShortest(value);
  return (
    <li className={`gate ${state}`}>
      <span className="gate-sign" aria-hidden="true" />
      <span className="gate-name">{gateName(audit, gate.id, model.language)}</span>
      <span className="gate-state">{words.header.gateState[state]}</span>
      <span className="gate-rule">
        {words.ledger.rule[gate.rule](formatShortest(gate.bound))}
        {now === "" ? "" : ` · ${words.ledger.outcome(now)}`}
      </span>
    </li>
  );
}
