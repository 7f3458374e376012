import type { ClausePatch } from "../../app/audit";
import { rowOf } from "./clauses";
import { conflictsOf } from "./conflicts";
import { draftOf, readyPart, withDraft } from "./draft";
import { auditOf, type Model } from "./model";
import { step, still, type Step } from "./step";

/**
 * Writes what a draft holds as far as it makes sense by itself; what is on its way already is not sent twice.
 * While the audit cannot be read everything waits.
 */
export function sendReady(model: Model, clause: string): Step {
  const audit = auditOf(model);
  const row = audit === null ? null : rowOf(audit, clause);
  const draft = draftOf(model, clause);
  if (audit === null || row === null || model.lost !== null) return still(model);
  // Somebody else has written there meanwhile: a person decides, not we.
  if (conflictsOf(row, draft).length > 0) return still(model);
  const patch = readyPart(audit.scheme, row, draft);
  if (patch === null || same(patch, draft.sending)) return still(model);
  return step(withDraft(model, clause, { ...draft, sending: patch }), { do: "record", clause, patch });
}

/** Writes everything that waits. */
export const sendAll = (model: Model): Step =>
  Object.keys(model.drafts).reduce<Step>((so, clause) => {
    const next = sendReady(so.model, clause);
    return { model: next.model, effects: [...so.effects, ...next.effects] };
  }, still(model));

const same = (one: ClausePatch, other: ClausePatch | null): boolean => JSON.stringify(one) === JSON.stringify(other);
