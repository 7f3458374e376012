import type { AuditFound, AuditRow, Language, OpenAudit } from "../../app/audit";
import type { CellPlace } from "../../workbook/port";
import { draftOf, settledVerdict, shownText, shownVerdict } from "./draft";
import { auditOf, type ClauseFilter, type Model } from "./model";
import { groupsAround, nameOf, requirementOf } from "./texts";

/** The row of a clause; null when the sheet has none (any more). */
export function rowOf(audit: OpenAudit, clause: string | null): AuditRow | null {
  return audit.rows.find((row) => row.id === clause) ?? null;
}

/** A clause without a verdict in the sheet or on its way there. */
export function isOpen(model: Model, row: AuditRow): boolean {
  const verdict = settledVerdict(row, draftOf(model, row.id));
  return verdict === null || verdict === "notAssessed";
}

/** How many of these clauses have a verdict. */
export const countAssessed = (model: Model, rows: readonly AuditRow[]): number =>
  rows.filter((row) => !isOpen(model, row)).length;

/** The other audit whose scoring sheet is in front; null while it is the open one's, or no audit's. */
export function auditInFront(model: Model): AuditFound | null {
  const audit = auditOf(model);
  if (audit === null || audit.rows[0]?.place.sheet === model.sheet) return null;
  return model.found.find((one) => one.sheet === model.sheet && one.suffix !== audit.suffix) ?? null;
}

/** The rows the list shows, in the order of the sheet: what the search and the filter let through. */
export function visibleRows(model: Model): readonly AuditRow[] {
  const audit = auditOf(model);
  if (audit === null) return [];
  const words = fold(model.search).split(/\s+/).filter(Boolean);
  if (words.length === 0 && model.filter === "all") return audit.rows;
  const noted = new Set(model.filter === "withFindings" ? audit.findings?.map(({ clause }) => clause) : []);
  const passes = passing(model, noted);
  return audit.rows.filter((row) => passes(row) && holds(audit, row, model.language, words));
}

function holds(audit: OpenAudit, row: AuditRow, language: Language, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchable(audit, row, language);
  return words.every((word) => (isNumber(word) ? row.id.startsWith(word) : text.includes(word)));
}

/** "5.2" and "5.2.": a clause number as far as it has been typed. */
const isNumber = (word: string): boolean => /^\d+(\.\d+)*\.\d*$/.test(word);

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/** What the pane shows of a clause and what the sheet holds: the two may be in different languages. */
function searchable(audit: OpenAudit, row: AuditRow, language: Language): string {
  const shown = [nameOf(audit, row, language), requirementOf(audit, row, language)];
  const inSheet = [row.indicator, row.requirement, row.reason, row.evidence];
  return fold([row.id, ...shown, ...groupsAround(audit, row.id, language), ...inSheet].join(" "));
}

/** The current clause stays among the open ones until another is chosen: it must not vanish under somebody's hands. */
function passing(model: Model, noted: ReadonlySet<string>): (row: AuditRow) => boolean {
  const verdictOf = (row: AuditRow) => shownVerdict(row, draftOf(model, row.id));
  const judged: Readonly<Record<ClauseFilter, (row: AuditRow) => boolean>> = {
    all: () => true,
    open: (row) => isOpen(model, row) || row.id === model.current,
    failed: (row) => verdictOf(row) === "fails" || verdictOf(row) === "partial" || losesSamples(row),
    sampled: (row) => verdictOf(row) === "sampled",
    excluded: (row) => verdictOf(row) === "excluded",
    withFindings: (row) => noted.has(row.id),
    withoutEvidence: (row) =>
      (!isOpen(model, row) && verdictOf(row) !== "excluded" && lacksEvidence(model, row)) || row.id === model.current,
  };
  return judged[model.filter];
}

const lacksEvidence = (model: Model, row: AuditRow): boolean =>
  shownText(row, draftOf(model, row.id), "evidence").trim() === "";

const losesSamples = (row: AuditRow): boolean => row.verdict === "sampled" && Number(row.raw.failed) > 0;

/** The next clause without a verdict after this one, from the top again at the end; null when none is left. */
export function nextOpen(model: Model, after: string | null): string | null {
  const rows = auditOf(model)?.rows ?? [];
  const start = rows.findIndex((row) => row.id === after) + 1;
  const ahead = [...rows.slice(start), ...rows.slice(0, start)];
  return ahead.find((row) => row.id !== after && isOpen(model, row))?.id ?? null;
}

/** The clauses of the list as they are shown, without those that are folded away. */
export const listedClauses = (model: Model): readonly string[] =>
  visibleRows(model).flatMap(({ id }) => (isFolded(model, id) ? [] : [id]));

/** The clause `by` places away in the list as it is shown; stays at its ends. */
export function neighbour(model: Model, by: 1 | -1): string | null {
  const listed = listedClauses(model);
  const at = listed.findIndex((id) => id === model.current);
  if (at < 0) return listed[0] ?? model.current;
  return listed[at + by] ?? model.current;
}

/** What takes the place of a clause that has left a list: the next one that is still there, else the one before; null = none. */
export function successorOf(
  listed: readonly string[],
  clause: string,
  isThere: (id: string) => boolean,
): string | null {
  const at = listed.indexOf(clause);
  return listed.slice(at + 1).find(isThere) ?? listed.slice(0, Math.max(0, at)).findLast(isThere) ?? null;
}

/**
 * Where a verdict leads: to the next clause without one; in a list narrowed by search or filter to the next of its own,
 * first those without a verdict. null = nowhere. `shown`: the list as it was when the verdict was given.
 */
export function nextAfter(model: Model, clause: string, shown: readonly string[]): string | null {
  const isNarrowed = model.search.trim() !== "" || (model.filter !== "all" && model.filter !== "open");
  if (!isNarrowed || !shown.includes(clause)) return nextOpen(model, clause);
  const at = shown.indexOf(clause);
  const open = new Set(auditOf(model)?.rows.flatMap((row) => (isOpen(model, row) ? [row.id] : [])));
  const ahead = [...shown.slice(at + 1), ...shown.slice(0, at)];
  return ahead.find((id) => open.has(id)) ?? shown[at + 1] ?? null;
}

/** The first-level group of a clause id ("5.1" of "5.1.2.2"). */
export const groupOf = (id: string): string => {
  const parts = id.split(".");
  return parts.slice(0, Math.min(2, parts.length - 1)).join(".");
};

const isFolded = (model: Model, id: string): boolean => model.folded.has(groupOf(id));

/** The clause whose row a selection in the sheet touches; null when it touches none. */
export function clauseAt(audit: OpenAudit, place: CellPlace): string | null {
  const selected = rowNumbers(place.address);
  if (selected === null) return null;
  const hit = audit.rows.find((row) => {
    const own = rowNumbers(row.place.address);
    return row.place.sheet === place.sheet && own !== null && own.first <= selected.first && selected.first <= own.last;
  });
  return hit?.id ?? null;
}

/** First and last row, counted from 1, of an A1 address; null for whole columns. */
export function rowNumbers(address: string): { readonly first: number; readonly last: number } | null {
  const area = address.split(",")[0]?.split("!").pop() ?? "";
  const numbers = area.match(/\d+/g)?.map(Number) ?? [];
  const first = numbers[0];
  return first === undefined ? null : { first, last: numbers[1] ?? first };
}
