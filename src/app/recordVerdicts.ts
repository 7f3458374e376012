import { fail, ok } from "../core/result";
import type { Result } from "../core/result";
import type { CellEdit, WorkbookPort } from "../workbook/port";
import type { AppProblem, ClausePatch, Done, OpenAudit } from "./audit";
import { auditAfter } from "./auditFrom";
import { isBound } from "./boundSuffix";
import { editsFor, entriesOf, problemsOf } from "./entries";

/** What was decided about clauses, by their ids. */
export type Changes = ReadonlyMap<string, ClausePatch>;

/**
 * Writes what was decided about several clauses into their rows, as one undoable step, and answers the audit read again.
 * All or nothing: when one entry contradicts itself (BAD_ENTRY), one row is gone, or one cell changed since it was read
 * (CELL_CHANGED, with all of them), nothing is written.
 */
export async function recordVerdicts(port: WorkbookPort, audit: OpenAudit, changes: Changes): Done<OpenAudit> {
  if (isBound(audit.suffix))
    return (await import(/* webpackChunkName: "bound" */ "./recordBound")).recordBound(port, audit, changes);
  const edits = allEdits(audit, changes);
  if (!edits.ok) return edits;
  // Only the clauses are read back: the rest of an audit is far larger, and no verdict changes it.
  const reading = await port.write(edits.value);
  return reading.ok ? auditAfter(audit, reading.value) : reading;
}

function allEdits(audit: OpenAudit, changes: Changes): Result<readonly CellEdit[], AppProblem> {
  const { source, rows } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const missing = [...changes.keys()].find((id) => !byId.has(id));
  if (missing !== undefined) return fail({ code: "ROW_MISSING", table: source.clauses.name, key: missing });
  const judged = [...changes].flatMap(([id, patch]) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ row, entries: entriesOf(patch, audit.language) }];
  });
  const problems = judged.flatMap(({ row, entries }) => problemsOf(audit, row, entries));
  if (problems.length > 0) return fail({ code: "BAD_ENTRY", problems });
  return ok(judged.flatMap(({ row, entries }) => editsFor(source.clauses, row, entries)));
}
