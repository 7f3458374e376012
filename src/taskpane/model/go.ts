import type { OpenAudit } from "../../app/audit";
import { rowOf } from "./clauses";
import type { Model } from "./model";
import { sendReady } from "./send";
import { focusing, still, type Step } from "./step";

/** Shows an audit and stays at its clause; at the first open one when it is new. */
export function opened(model: Model, audit: OpenAudit): Model {
  const current = rowOf(audit, model.current)?.id ?? audit.result?.open[0] ?? audit.rows[0]?.id ?? null;
  return { ...model, phase: { kind: "audit", audit }, current };
}

/** Goes to a clause: what was typed for the one before is written, and the sheet's selection follows. */
export function goTo(model: Model, clause: string | null): Step {
  if (clause === null || clause === model.current) return still(model);
  const left = leaving(model, clause);
  return { model: left.model, effects: [...left.effects, { do: "select", clause, now: false }] };
}

/** The same, with the keyboard on the clause's row. */
export function goToWithRow(model: Model, clause: string | null): Step {
  const moved = goTo(model, clause);
  return { ...moved, model: focusing(moved.model, "row") };
}

/** Another clause becomes the current one; what was typed for the one before is written. */
export function leaving(model: Model, clause: string): Step {
  const sent = model.current === null ? still(model) : sendReady(model, model.current);
  return { ...sent, model: { ...sent.model, current: clause } };
}
