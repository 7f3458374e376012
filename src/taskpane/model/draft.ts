import type { AppProblem, AuditRow, ClausePatch } from "../../app/audit";
import type { RawValue } from "../../core/audit/audit";
import type { Scheme, VerdictKind } from "../../core/scheme/scheme";
import type { Draft, Model, TypedField } from "./model";

/** Nothing entered beyond what the sheet says. */
export const nothing: Draft = { patch: {}, seen: {}, sending: null, problem: null };

/** The draft of a clause; an empty one when nothing waits. */
export const draftOf = (model: Model, clause: string): Draft => model.drafts[clause] ?? nothing;

/** The verdict the pane shows for a row: the entered one before the one in the sheet. Null = the cell holds no verdict word. */
export const shownVerdict = (row: AuditRow, draft: Draft): VerdictKind | null => draft.patch.verdict ?? row.verdict;

/** The verdict a clause has: the one on its way to the sheet, else the one in it. One that waits for its numbers is none yet. */
export const settledVerdict = (row: AuditRow, draft: Draft): VerdictKind | null =>
  draft.sending?.verdict ?? row.verdict;

/** The text the pane shows in a field: the typed one before the one in the sheet. */
export function shownText(row: AuditRow, draft: Draft, field: TypedField): string {
  return draft.patch[field] ?? textInSheet(row, field);
}

/** A cell's content as the text somebody would type to get it. */
export function textInSheet(row: AuditRow, field: TypedField): string {
  return field === "reason" || field === "evidence" ? row[field] : typedFor(row.raw[field]);
}

/** The points of a row as they stand in the sheet, whether they can be read or not. */
export const pointsInSheet = (row: AuditRow): string => typedFor(row.raw.points);

function typedFor(value: RawValue): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

/**
 * The part of a draft that makes sense in the sheet by itself: a sampled verdict waits for both counts, a partial one
 * for its points, an exclusion for its reason where the scheme demands one. Texts never wait. Null = nothing to write.
 */
export function readyPart(scheme: Scheme, row: AuditRow, draft: Draft): ClausePatch | null {
  const { reason, evidence, ...judged } = withoutStrayNumbers(draft.patch, shownVerdict(row, draft));
  const texts = { ...(reason === undefined ? {} : { reason }), ...(evidence === undefined ? {} : { evidence }) };
  const part = isDecided(scheme, row, draft) ? { ...judged, ...texts } : texts;
  return Object.keys(part).length > 0 ? part : null;
}

/** The numbers each verdict goes with. */
const numbersFor: Readonly<Partial<Record<VerdictKind, readonly string[]>>> = {
  sampled: ["sampled", "failed"],
  partial: ["awarded"],
};

/** Numbers typed for one verdict say nothing under another. */
export function withoutStrayNumbers(patch: ClausePatch, verdict: VerdictKind | null): ClausePatch {
  const wanted = (verdict === null ? undefined : numbersFor[verdict]) ?? [];
  const { sampled, failed, awarded, ...others } = patch;
  const numbers = Object.entries({ sampled, failed, awarded });
  return {
    ...others,
    ...Object.fromEntries(numbers.filter(([key, value]) => value !== undefined && wanted.includes(key))),
  };
}

function isDecided(scheme: Scheme, row: AuditRow, draft: Draft): boolean {
  const has = (field: TypedField): boolean => shownText(row, draft, field).trim() !== "";
  const verdict = shownVerdict(row, draft);
  if (verdict === "sampled") return has("sampled") && has("failed");
  if (verdict === "partial") return has("awarded");
  if (verdict === "excluded" && scheme.exclusion.reason === "required") return has("reason");
  return true;
}

/** Keeps a draft, or forgets it when nothing is left in it. */
export function withDraft(model: Model, clause: string, draft: Draft): Model {
  const { [clause]: _old, ...others } = model.drafts;
  const empty = Object.keys(draft.patch).length === 0 && draft.sending === null;
  return { ...model, drafts: empty ? others : { ...others, [clause]: draft } };
}

/** Adds what was entered; an entry that equals the sheet again is no draft any more. */
export function entered(model: Model, row: AuditRow, patch: ClausePatch): Model {
  const draft = draftOf(model, row.id);
  const merged: ClausePatch = { ...draft.patch, ...patch };
  // What is on its way will stand in the sheet soon: only then can an entry be compared with it.
  const isOnItsWay = (key: string): boolean => draft.sending !== null && key in draft.sending;
  const differing = Object.fromEntries(
    Object.entries(merged).filter(([key, value]) => isOnItsWay(key) || value !== standing(row, key as Field)),
  );
  const seen = Object.fromEntries(Object.keys(differing).map((key) => [key, seenOr(draft, row, key as Field)]));
  return withDraft(model, row.id, { ...draft, patch: differing, seen, problem: null });
}

type Field = keyof ClausePatch;

/** What the sheet held when a field was entered first. */
function seenOr({ seen }: Draft, row: AuditRow, key: Field): string | null {
  const known = seen[key];
  return known === undefined ? standing(row, key) : known;
}

/** What the sheet holds in a field. */
export const standing = (row: AuditRow, key: Field): string | null =>
  key === "verdict" ? row.verdict : textInSheet(row, key);

/** Takes out what has been written, unless it has been typed over meanwhile. */
export function written(model: Model, clause: string, sent: ClausePatch): Model {
  const draft = draftOf(model, clause);
  const left = Object.entries(draft.patch).filter(([key, value]) => sent[key as Field] !== value);
  const seen = Object.fromEntries(left.map(([key]) => [key, sent[key as Field] ?? draft.seen[key as Field]]));
  return withDraft(model, clause, { patch: Object.fromEntries(left), seen, sending: null, problem: null });
}

/** Keeps what was entered together with the reason why the sheet did not take it. */
export function refusedDraft(model: Model, clause: string, problem: AppProblem): Model {
  return withDraft(model, clause, { ...draftOf(model, clause), sending: null, problem });
}
