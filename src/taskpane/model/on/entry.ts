import type { ClausePatch, OpenAudit } from "../../../app/audit";
import type { VerdictKind } from "../../../core/scheme/scheme";
import { nextOpen, rowOf } from "../clauses";
import { draftOf, entered, refusedDraft, written } from "../draft";
import { goTo, goToWithRow, opened } from "../go";
import { auditOf, type FocusRequest, type Model } from "../model";
import { sendReady } from "../send";
import { focusing, step, still, type Handlers, type Step } from "../step";

/** What happens when verdicts, numbers and texts are entered and written. */
export const onEntry: Handlers<
  "verdictGiven" | "typed" | "fieldLeft" | "numbersDone" | "recorded" | "refused" | "draftsDropped"
> = {
  verdictGiven: (model, { verdict }) => judged(model, verdict),
  typed: (model, { clause, field, text }) => still(noted(model, clause, { [field]: text })),
  fieldLeft: (model, { clause }) => sendReady(model, clause),
  numbersDone: (model, { clause }) => numbersDone(model, clause),
  recorded: (model, { clause, sent, audit }) => still(recorded(written(model, clause, sent), audit)),
  refused: (model, { clause, problem }) => {
    const kept = refusedDraft(model, clause, problem);
    // What cannot stand in a cell is said beside its field; the rest concerns the workbook.
    if (problem.code === "BAD_ENTRY") return still(kept);
    return step({ ...kept, trouble: { problem, again: "drafts" } }, ...rereadAfter(problem.code));
  },
  draftsDropped: (model) => step({ ...model, drafts: {}, trouble: null }, { do: "reread" }),
};

/** The sheet is not what we thought: look at it again, so that both values can be shown. */
const rereadAfter = (code: string) =>
  code === "CELL_CHANGED" || code === "ROW_MISSING" ? [{ do: "reread" } as const] : [];

const recorded = (model: Model, audit: OpenAudit): Model =>
  opened(model.trouble?.again === "drafts" ? { ...model, trouble: null } : model, audit);

function noted(model: Model, clause: string, patch: ClausePatch): Model {
  const row = rowOrNull(model, clause);
  return row === null ? model : entered(model, row, patch);
}

const rowOrNull = (model: Model, clause: string) => {
  const audit = auditOf(model);
  return audit === null ? null : rowOf(audit, clause);
};

/** A verdict for the current clause: written and on to the next open one, or first the numbers it needs. */
function judged(model: Model, verdict: VerdictKind): Step {
  const clause = model.current;
  const row = clause === null ? null : rowOrNull(model, clause);
  if (clause === null || row === null) return still(model);
  const sent = sendReady(entered(model, row, { verdict }), clause);
  const field = fieldFor(model, verdict);
  if (field !== null) return { ...sent, model: focusing(sent.model, field) };
  return verdict === "notAssessed" ? sent : onward(sent, clause);
}

function fieldFor(model: Model, verdict: VerdictKind): FocusRequest["on"] | null {
  if (verdict === "sampled") return "sampled";
  if (verdict === "partial") return "awarded";
  const required = auditOf(model)?.scheme.exclusion.reason === "required";
  return verdict === "excluded" && required ? "reason" : null;
}

/** Enter in the last number field: written, and on to the next open clause. */
function numbersDone(model: Model, clause: string): Step {
  const sent = sendReady(model, clause);
  const draft = draftOf(sent.model, clause);
  const waitsForMore = draft.sending === null && Object.keys(draft.patch).length > 0;
  if (waitsForMore) return sent;
  const moved = onward(sent, clause);
  return { ...moved, model: focusing(moved.model, "row") };
}

function onward(sent: Step, clause: string): Step {
  const next = nextOpen(sent.model, clause);
  const moved = next === null ? goToWithRow(sent.model, clause) : goTo(sent.model, next);
  return { model: moved.model, effects: [...sent.effects, ...moved.effects] };
}
