import type { AppProblem, OpenAudit } from "../../app/audit";
import { groupOf, listedClauses, rowOf, successorOf } from "./clauses";
import type { Left, Model } from "./model";
import { withoutEntered } from "./conflicts";
import { sendReady } from "./send";
import { focusing, still, type Step } from "./step";

/**
 * Shows an audit that could be read and stays at its clause; where that is gone from the sheet at its neighbour, and at
 * the first open one when the audit is new.
 */
export function opened(model: Model, audit: OpenAudit): Model {
  const isThere = (id: string): boolean => rowOf(audit, id) !== null;
  const stays = model.current !== null && isThere(model.current) ? model.current : neighbourOf(model, isThere);
  const current = stays ?? audit.result?.open[0] ?? audit.rows[0]?.id ?? null;
  const trouble = model.trouble?.again === "follow" ? null : model.trouble;
  const left = leftIn(model, isThere);
  return withoutEntered({ ...model, phase: { kind: "audit", audit }, current, left, lost: null, trouble }, audit);
}

const neighbourOf = (model: Model, isThere: (id: string) => boolean): string | null =>
  model.current === null ? null : successorOf(listedClauses(model), model.current, isThere);

/** What is said of a clause whose row is gone, until it comes back. */
function leftIn({ current, left }: Model, isThere: (id: string) => boolean): Left | null {
  if (current !== null && !isThere(current)) return { clause: current, why: "deleted" };
  return left?.why === "deleted" && isThere(left.clause) ? null : left;
}

const damages = new Set<AppProblem["code"]>(["NO_AUDIT", "AUDIT_DAMAGED", "SCHEME_UNREADABLE"]);

/** Whether an audit with this problem cannot be read at all. */
export const isDamage = (problem: AppProblem): boolean => damages.has(problem.code);

/** An audit that cannot be read any more stays in sight without a score: the one it had may be wrong by now. */
export function lost(model: Model, audit: OpenAudit, problem: AppProblem): Model {
  const unscored: OpenAudit = { ...audit, result: null, problems: [] };
  return { ...model, phase: { kind: "audit", audit: unscored }, lost: problem, trouble: { problem, again: "follow" } };
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

/** Another clause becomes the current one, in sight even where its group was folded away; what was typed for the one before is written. */
export function leaving(model: Model, clause: string): Step {
  const sent = model.current === null ? still(model) : sendReady(model, model.current);
  const folded = new Set([...sent.model.folded].filter((group) => group !== groupOf(clause)));
  return { ...sent, model: { ...sent.model, current: clause, left: null, folded } };
}
