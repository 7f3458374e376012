import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import { tablesOf } from "../workbook/layout/names";
import type { Done, NewFinding, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { findingEntries, findingTable } from "./findingCells";
import { requestFor } from "./places";
import { newRow } from "./tableCells";

/** Adds a finding as a row of its own, and answers the audit read again. */
export async function addFinding(port: WorkbookPort, audit: OpenAudit, finding: NewFinding): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source?.findings === undefined) return fail({ code: "TABLE_MISSING", table: tablesOf(suffix).findings });
  const row = newRow(findingTable(source.findings, audit), findingEntries(audit, finding));
  if (!row.ok) return row;
  const reading = await port.append(source.findings.name, row.value, requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
