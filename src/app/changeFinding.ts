import { fail, ok } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, NewFinding, OpenAudit } from "./audit";
import { findingEntries, findingTable } from "./findingCells";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { rowEdits } from "./tableCells";

/**
 * Writes what is different in a finding as one undoable step, if its row still is what `audit` says, and answers the
 * audit read again.
 */
export async function changeFinding(
  port: WorkbookPort,
  audit: OpenAudit,
  index: number,
  patch: Partial<NewFinding>,
): Done<OpenAudit> {
  const { suffix } = audit;
  const { findings } = itemTables(audit);
  if (findings === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).findings });
  const shown = audit.findings?.find((finding) => finding.index === index);
  if (shown === undefined) return fail({ code: "ROW_MISSING", table: findings.name, key: String(index + 1) });
  const changed = Object.entries(patch).filter(([key, value]) => shown[key as keyof NewFinding] !== value);
  if (changed.length === 0) return ok(audit);
  const entries = findingEntries(audit, Object.fromEntries(changed));
  const edits = rowEdits(findingTable(findings, audit), index, entries);
  if (!edits.ok) return edits;
  const reading = await port.write(edits.value, itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}
