import type { GateResult } from "../../../core/score/result";
import type { PaneWords } from "../../../words/shape/pane";
import type { WhatIfWords } from "../../../words/shape/whatIf";
import { usePane } from "../../context";
import type { WhatIf } from "../../model/model";
import { gateName } from "../../model/texts";

interface Props {
  readonly whatIf: WhatIf;
  readonly words: WhatIfWords;
}

/** So many gates are named one by one whether they change or not. */
const fewGates = 3;

type State = keyof PaneWords["header"]["gateState"];

const stateOf = ({ passed }: Pick<GateResult, "passed">): State =>
  passed === null ? "open" : passed ? "passed" : "failed";

/** Each gate as it would be, and as it is where that differs. */
export function GatesCompared({ whatIf, words }: Props) {
  const real = new Map(whatIf.base.result?.gates.map((gate) => [gate.id, stateOf(gate)]));
  const gates = whatIf.audit.result?.gates ?? [];
  const changing = gates.filter((gate) => real.get(gate.id) !== stateOf(gate));
  const shown = gates.length > fewGates ? changing : gates;
  const left = gates.length - shown.length;
  return (
    <ul className="what-if-gates">
      {shown.map((gate) => (
        <Gate key={gate.id} whatIf={whatIf} words={words} gate={gate} was={real.get(gate.id) ?? stateOf(gate)} />
      ))}
      {left === 0 ? null : <li>{words.otherGates(left)}</li>}
    </ul>
  );
}

function Gate({ whatIf, words, gate, was }: Props & { readonly gate: GateResult; readonly was: State }) {
  const { model, words: pane } = usePane();
  const is = stateOf(gate);
  const name = gateName(whatIf.audit, gate.id, model.language);
  const { gateState } = pane.header;
  return (
    <li className={`gate ${is}${is === was ? "" : " changes"}`}>
      <span className="gate-sign" aria-hidden="true" />
      <span>{is === was ? `${name} ${gateState[is]}` : words.gateFromTo(name, gateState[was], gateState[is])}</span>
    </li>
  );
}
