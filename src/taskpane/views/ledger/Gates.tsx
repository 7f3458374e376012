import type { OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { GateResult, ScoreResult } from "../../../core/score/result";
import { usePane } from "../../context";
import { shownScore } from "../../header/standing";
import { gateName } from "../../model/texts";
import type { PaneWords } from "../../../words/shape/pane";

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
  const name = gateName(audit, gate.id, model.language);
  const facts = [ruleUnlessNamed(name, gate, words.ledger), now === "" ? "" : words.ledger.outcome(now)];
  return (
    <li className={`gate ${state}`}>
      <span className="gate-sign" aria-hidden="true" />
      <span className="gate-name">{name}</span>
      <span className="gate-state">{words.header.gateState[state]}</span>
      <span className="gate-rule">{facts.filter((fact) => fact !== "").join(" · ")}</span>
    </li>
  );
}

/** Names the number itself, not one that contains its digits. */
const says = (text: string, number: string): boolean => text.split(/[^\d.]+/).includes(number);

/** A name that says the bound ("score not below 70") says the whole rule; it is not said twice. */
function ruleUnlessNamed(name: string, gate: GateResult, words: PaneWords["ledger"]): string {
  const bound = formatShortest(gate.bound);
  return says(name, bound) ? "" : words.rule[gate.rule](bound);
}
