import type { AppProblem, AuditRow, ClausePatch, OpenAudit } from "../../../app/audit";
import type { Problem } from "../../../core/audit/problem";
import type { VerdictKind } from "../../../core/scheme/scheme";
import { listedClauses, nextAfter, rowOf } from "../clauses";
import { settled } from "../conflicts";
import { draftOf, entered, refusedDraft, withDraft, withoutStrayNumbers, written } from "../draft";
import { goTo, isDamage, lost, opened } from "../go";
import { auditOf, type FocusRequest, type Model, type TypedField } from "../model";
import { fieldOf, preview } from "../preview";
import { sendAll, sendReady } from "../send";
import { focusing, step, still, type Handlers, type Step } from "../step";
import { withAct } from "./history";

/** What happens when verdicts, numbers and texts are entered and written. */
export const onEntry: Handlers<
  "verdictGiven" | "typed" | "fieldLeft" | "numbersDone" | "recorded" | "refused" | "draftsDropped" | "conflictsSettled"
> = {
  verdictGiven: (model, { verdict }) => judged(model, verdict),
  typed: (model, { clause, field, text }) => still(noted(model, clause, { [field]: text })),
  fieldLeft: (model, { clause }) => sendReady(model, clause),
  numbersDone: (model, { clause }) => numbersDone(model, clause),
  recorded: (model, { clause, sent, audit, deed }) =>
    still(recorded(withAct(written(model, clause, sent), deed), audit)),
  refused: (model, { clause, problem }) => {
    const kept = refusedDraft(model, clause, problem);
    // What cannot stand in a cell is said beside its field; the rest concerns the workbook.
    if (problem.code === "BAD_ENTRY") return still(kept);
    const audit = auditOf(kept);
    if (audit !== null && isDamage(problem)) return still(lost(kept, audit, problem));
    return step({ ...kept, trouble: { problem, again: "drafts" } }, ...rereadAfter(problem.code));
  },
  conflictsSettled: (model, { keep }) => {
    const open = { ...model, trouble: model.trouble?.again === "drafts" ? null : model.trouble };
    const so = focusing(settled(open, keep), "row");
    return keep === "mine" ? sendAll(so) : still(so);
  },
  draftsDropped: (model, { clauses }) => {
    const kept = Object.entries(model.drafts).filter(([clause]) => clauses?.includes(clause) === false);
    return step(focusing({ ...model, drafts: Object.fromEntries(kept), left: null, trouble: null }, "row"), {
      do: "reread",
    });
  },
};

/** The sheet is not what we thought: look at it again, so that both values can be shown. */
const rereadAfter = (code: AppProblem["code"]) => (outdated.has(code) ? [{ do: "reread" } as const] : []);

const outdated = new Set<AppProblem["code"]>([
  "CELL_CHANGED",
  "ROW_MISSING",
  "COLUMN_MISSING",
  "TABLE_MISSING",
  "SHEET_MISSING",
]);

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
  const sent = sendReady(rejudged(model, row, verdict), clause);
  const field = fieldFor(model, verdict);
  if (field !== null) return { ...sent, model: focusing(sent.model, field) };
  return verdict === "notAssessed" ? sent : onward(sent, clause, listedClauses(model));
}

/** Another verdict: what was typed for the one before has no place under it. */
function rejudged(model: Model, row: AuditRow, verdict: VerdictKind): Model {
  const noted = entered(model, row, { verdict });
  const draft = draftOf(noted, row.id);
  return withDraft(noted, row.id, { ...draft, patch: withoutStrayNumbers(draft.patch, verdict) });
}

function fieldFor(model: Model, verdict: VerdictKind): FocusRequest["on"] | null {
  if (verdict === "sampled") return "sampled";
  if (verdict === "partial") return "awarded";
  const required = auditOf(model)?.scheme.exclusion.reason === "required";
  return verdict === "excluded" && required ? "reason" : null;
}

/** Enter in the last number field: written, and on to the next open clause; back to a number that is missing or wrong. */
function numbersDone(model: Model, clause: string): Step {
  const problems = numberProblems(model, clause);
  const [first] = problems;
  if (first !== undefined) {
    const refused = refusedDraft(model, clause, { code: "BAD_ENTRY", problems });
    return still(focusing(refused, fieldOf(first) as TypedField));
  }
  const sent = sendReady(model, clause);
  const draft = draftOf(sent.model, clause);
  const waitsForMore = draft.sending === null && Object.keys(draft.patch).length > 0;
  if (waitsForMore) return sent;
  const moved = onward(sent, clause, listedClauses(model));
  return { ...moved, model: focusing(moved.model, "row") };
}

/** What is wrong with the numbers of a clause, by the rules of the audit. */
function numberProblems(model: Model, clause: string): readonly Problem[] {
  const audit = auditOf(model);
  const row = rowOrNull(model, clause);
  if (audit === null || row === null) return [];
  const { problems } = preview(audit, row, draftOf(model, clause));
  const fields: readonly string[] = ["sampled", "failed", "awarded"];
  return (problems ?? []).filter((problem) => fields.includes(fieldOf(problem)));
}

function onward(sent: Step, clause: string, shown: readonly string[]): Step {
  const moved = goTo(sent.model, nextAfter(sent.model, clause, shown));
  return { model: focusing(moved.model, "onward"), effects: [...sent.effects, ...moved.effects] };
}
