import type { OpenAudit } from "../../app/audit";
import { formatShortest } from "../../core/number/format";
import type { GateResult } from "../../core/score/result";
import { usePane } from "../context";
import { gateName } from "../model/texts";
import { standing } from "./standing";
import { useMargin, useWayUp } from "./useWayUp";

interface Props {
  readonly audit: OpenAudit;
}

/** The way to the next grade, what is still possible, and each gate at a glance; opens the ledger. */
export function GateLine({ audit }: Props) {
  const { dispatch, words } = usePane();
  const ways = useWays(audit);
  if (audit.result === null) return <EmptyLine />;
  return (
    <button
      type="button"
      className="gate-line"
      title={words.header.showLedger}
      onClick={() => dispatch({ type: "viewChosen", view: "ledger" })}
    >
      <span className="ways">
        {ways.map((way) => (
          <span key={way} className="way">
            {way}
          </span>
        ))}
      </span>
      <span className="gates">
        {audit.result.gates.map((gate) => (
          <Gate key={gate.id} gate={gate} audit={audit} />
        ))}
      </span>
    </button>
  );
}

/** The room of the line where there is nothing to say, so that nothing below moves. */
function EmptyLine() {
  return (
    <div className="gate-line silent" aria-hidden="true">
      <span className="ways" />
      <span className="gates" />
    </div>
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

/** Complete: the distances to both neighbouring grades. Before that: what is still possible. */
function useWays(audit: OpenAudit): readonly string[] {
  const { model, words } = usePane();
  const [up, margin] = [useWayUp(audit), useMargin(audit)];
  const { result } = audit;
  if (result === null) return [];
  const range = standing(audit, model.language)?.range ?? null;
  if (!result.complete) return range === null ? [] : [words.header.range(...range)];
  const best = result.grade === audit.scheme.grades[0]?.id ? words.header.best : null;
  return [up ?? best, margin].filter((way) => way !== null);
}
