import type { OpenAudit } from "../../app/audit";
import { formatShortest } from "../../core/number/format";
import { isNegative, isZero } from "../../core/number/rational";
import type { GateResult } from "../../core/score/result";
import { usePane } from "../context";
import { gateName, gradeName } from "../model/texts";
import { shownScore, standing } from "./standing";

interface Props {
  readonly audit: OpenAudit;
}

/** The way to the next grade, what is still possible, and each gate at a glance; opens the ledger. */
export function GateLine({ audit }: Props) {
  const { dispatch, words } = usePane();
  const way = useWay(audit);
  if (audit.result === null) return null;
  return (
    <button
      type="button"
      className="gate-line"
      title={words.header.showLedger}
      onClick={() => dispatch({ type: "viewChosen", view: "ledger" })}
    >
      {way === "" ? null : <span className="way">{way}</span>}
      {audit.result.gates.map((gate) => (
        <Gate key={gate.id} gate={gate} audit={audit} />
      ))}
    </button>
  );
}

function Gate({ gate, audit }: { readonly gate: GateResult; readonly audit: OpenAudit }) {
  const { model, words } = usePane();
  const state = gate.passed === null ? "open" : gate.passed ? "passed" : "failed";
  const name =
    gate.rule === "deductions-below"
      ? words.header.deductions(audit.result?.deductions.count ?? 0, Number(formatShortest(gate.bound)))
      : gateName(audit, gate.id, model.language);
  return (
    <span className={`gate ${state}`}>
      <span className="gate-sign" aria-hidden="true" />
      {name}
      <span className="gate-state">{words.header.gateState[state]}</span>
    </span>
  );
}

/** Complete: the distance to the next grade. Before that: what is still possible. */
function useWay(audit: OpenAudit): string {
  const { model, words } = usePane();
  const { result } = audit;
  if (result === null) return "";
  const range = standing(audit, model.language)?.range ?? null;
  if (!result.complete) return range === null ? "" : words.header.range(...range);
  if (result.next === null) return result.grade === audit.scheme.grades[0]?.id ? words.header.best : "";
  const grade = gradeName(audit, result.next.grade, model.language);
  const isThere = isNegative(result.next.distance) || isZero(result.next.distance);
  return isThere ? words.header.onlyGates(grade) : words.header.toNext(shownScore(audit, result.next.distance), grade);
}
