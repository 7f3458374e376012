import type { ColumnRole } from "../core/binding/binding";
import { fail, ok, type Result } from "../core/result";
import { bindingWords } from "../words/binding";
import type { WorkbookPort } from "../workbook/port";
import type { AppProblem, AuditRow, ClausePatch, Done, OpenAudit } from "./audit";
import { entriesOf, problemsOf, type Entries } from "./entries";
import { openBound, readBoundAudit, tableWith, type BoundAudit, type BoundReadings } from "./openBound";
import { plannedCells, type Planned } from "./plannedCells";
import type { Changes } from "./recordVerdicts";
import { boundDeed, headingOf, type BoundWriting } from "./boundDeed";

/**
 * Writes what was decided about clauses into somebody's own sheet, the way that sheet says it: verdict words, points,
 * deductions or marks, as one undoable step. Nothing is written when an entry contradicts itself, when a clause is gone,
 * when a cell changed since the audit was read (CELL_CHANGED), or when a formula stands where an entry would go.
 */
export async function recordBound(port: WorkbookPort, audit: OpenAudit, changes: Changes): Done<OpenAudit> {
  const now = await readBoundAudit(port, audit.suffix);
  if (!now.ok) return now;
  const cells = rewrites(now.value, audit, changes);
  if (!cells.ok) return cells;
  const written = await port.rewrite(cells.value.map(({ rewrite }) => rewrite));
  if (!written.ok) return written;
  const after = await openBound(port, audit.suffix);
  return after.ok ? ok({ ...after.value, wrote: boundDeed(audit.suffix, cells.value) }) : after;
}

function rewrites(now: BoundReadings, seen: OpenAudit, changes: Changes): Result<readonly BoundWriting[], AppProblem> {
  const all: BoundWriting[] = [];
  for (const [id, patch] of changes) {
    const row = now.audit.rows.find((one) => one.id === id);
    const before = seen.rows.find((one) => one.id === id);
    const here = tableWith(now, id);
    if (row === undefined || before === undefined || here === null || row.indicator !== before.indicator) {
      return fail({ code: "ROW_MISSING", table: before?.place.sheet ?? "", key: id });
    }
    const cells = clauseRewrites(here, row, before, patch);
    if (!cells.ok) return cells;
    all.push(...cells.value);
  }
  return ok(all);
}

function clauseRewrites(
  now: BoundAudit,
  row: AuditRow,
  before: AuditRow,
  patch: ClausePatch,
): Result<readonly BoundWriting[], AppProblem> {
  const entries = entriesOf(patch, now.audit.language);
  const problems = problemsOf(now.audit, row, entries);
  if (problems.length > 0) return fail({ code: "BAD_ENTRY", problems });
  const changed = changedSince(now, row, before, entries);
  if (changed !== null) return fail(changed);
  const planned = plannedCells(now, row, patch);
  return planned.ok ? toRewrites(now, row, planned.value) : planned;
}

/** The fields that were entered must still be what the person saw. */
function changedSince(now: BoundAudit, row: AuditRow, before: AuditRow, entries: Entries): AppProblem | null {
  const isSame =
    (entries.has("evidence") ? row.evidence === before.evidence : true) &&
    (entries.has("reason") ? row.reason === before.reason : true) &&
    (isAboutVerdict(entries) ? shown(row) === shown(before) : true);
  if (isSame) return null;
  const cells = Object.values(now.bound.cells.get(row.id) ?? {});
  const address = cells[0]?.address ?? row.place.address;
  return {
    code: "CELL_CHANGED",
    cells: [{ sheet: row.place.sheet, address, expected: shown(before), found: shown(row) }],
  };
}

const isAboutVerdict = (entries: Entries): boolean =>
  (["verdict", "sampled", "failed", "awarded"] as const).some((field) => entries.has(field));

/** What the sheet says a clause got, for comparing and for showing. */
function shown({ raw }: AuditRow): string {
  return [raw.verdict, raw.sampled, raw.failed, raw.awarded]
    .map((value) => (typeof value === "object" && value !== null ? value.error : (value ?? "")))
    .join(" ")
    .trim();
}

function toRewrites(
  now: BoundAudit,
  row: AuditRow,
  planned: readonly Planned[],
): Result<readonly BoundWriting[], AppProblem> {
  const { binding, cells } = now.bound;
  const own = cells.get(row.id) ?? {};
  const made: BoundWriting[] = [];
  for (const { role, value } of planned) {
    const cell = own[role];
    if (cell === undefined) return fail(missing(now, role));
    if ("formula" in cell.holds) return fail(formulaThere(binding.sheet, cell.address));
    if (cell.holds.value === value) continue;
    const rewrite = { sheet: binding.sheet, address: cell.address, input: { value }, expected: cell.holds };
    made.push({ clause: row.id, text: row.indicator, role, heading: headingOf(now.bound, role), rewrite });
  }
  return ok(made);
}

const missing = ({ audit, bound }: BoundAudit, role: ColumnRole): AppProblem => ({
  code: "COLUMN_MISSING",
  table: bound.binding.sheet,
  column: bindingWords[audit.language].roles[role],
});

/** A formula of the user's is never written over. */
const formulaThere = (sheet: string, address: string): AppProblem => ({ code: "FORMULA_THERE", sheet, address });
