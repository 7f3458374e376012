import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, NewFinding, OpenAudit } from "./audit";
import { findingEntries, findingTable } from "./findingCells";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { newRow } from "./tableCells";

/** Adds a finding as a row of its own, and answers the audit read again. */
export async function addFinding(port: WorkbookPort, audit: OpenAudit, finding: NewFinding): Done<OpenAudit> {
  const { suffix } = audit;
  const { findings } = itemTables(audit);
  if (findings === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).findings });
  const row = newRow(findingTable(findings, audit), findingEntries(audit, finding));
  if (!row.ok) return row;
  const reading = await port.append(findings.name, row.value, itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}
