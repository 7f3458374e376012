import type { AuditRow, ClausePatch, OpenAudit } from "../../app/audit";
import { draftOf, standing, withDraft } from "./draft";
import { auditOf, type Draft, type Model } from "./model";

type Field = keyof ClausePatch;

/** A field in which somebody else has written since something was entered for it here: both are shown, and a person decides. */
export interface Conflict {
  readonly clause: string;
  readonly field: Field;
  /** What the sheet holds now; null = no verdict word. */
  readonly sheet: string | null;
  readonly mine: string;
}

/** The fields of a draft that hold something else in the sheet than when they were entered. */
export function conflictsOf(row: AuditRow, draft: Draft): readonly Conflict[] {
  const { patch, seen, sending } = draft;
  return (Object.keys(patch) as Field[]).flatMap((field) => {
    const [mine, sheet, before] = [patch[field], standing(row, field), seen[field]];
    const isSame = before === undefined || sheet === before || sheet === mine || sending?.[field] !== undefined;
    return mine === undefined || isSame ? [] : [{ clause: row.id, field, sheet, mine }];
  });
}

/** All of them, in the order of the sheet. */
export function allConflicts(model: Model): readonly Conflict[] {
  const clauses = Object.keys(model.drafts);
  if (clauses.length === 0) return [];
  const rows = auditOf(model)?.rows.filter(({ id }) => clauses.includes(id)) ?? [];
  return rows.flatMap((row) => conflictsOf(row, draftOf(model, row.id)));
}

/** Entries that the sheet holds by now, whoever wrote them, wait for nothing any more. */
export function withoutEntered(model: Model, audit: OpenAudit): Model {
  return audit.rows.reduce((so, row) => {
    const draft = so.drafts[row.id];
    if (draft === undefined || draft.sending !== null) return so;
    const left = (Object.keys(draft.patch) as Field[]).filter((field) => draft.patch[field] !== standing(row, field));
    if (left.length === Object.keys(draft.patch).length) return so;
    return withDraft(so, row.id, { ...draft, ...only(draft, left), problem: null });
  }, model);
}

/** Decides every conflict the same way: what was entered here is to be written over the sheet's, or forgotten. */
export function settled(model: Model, keep: "mine" | "sheet"): Model {
  const audit = auditOf(model);
  const fields = allConflicts(model);
  const clauses = audit?.rows.filter(({ id }) => fields.some(({ clause }) => clause === id)) ?? [];
  return clauses.reduce((so, row) => {
    const draft = draftOf(so, row.id);
    const decided = fields.filter(({ clause }) => clause === row.id);
    const others = (Object.keys(draft.patch) as Field[]).filter((field) => !decided.some((one) => one.field === field));
    const now = Object.fromEntries(decided.map(({ field, sheet }) => [field, sheet]));
    const kept = keep === "mine" ? { seen: { ...draft.seen, ...now } } : only(draft, others);
    return withDraft(so, row.id, { ...draft, ...kept, problem: null });
  }, model);
}

function only({ patch, seen }: Draft, fields: readonly Field[]): Pick<Draft, "patch" | "seen"> {
  const keep = ([key]: readonly [string, unknown]): boolean => fields.some((field) => field === key);
  return {
    patch: Object.fromEntries(Object.entries(patch).filter(keep)),
    seen: Object.fromEntries(Object.entries(seen).filter(keep)),
  };
}
