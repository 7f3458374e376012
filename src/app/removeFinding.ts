import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import { tablesOf } from "../workbook/layout/names";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";
import { rowAsRead } from "./tableCells";

/** Removes a finding by its position, if the row still is what `audit` says, and answers the audit read again. */
export async function removeFinding(port: WorkbookPort, audit: OpenAudit, index: number): Done<OpenAudit> {
  const { source, suffix } = audit;
  const table = source?.findings;
  if (table === undefined) return fail({ code: "TABLE_MISSING", table: tablesOf(suffix).findings });
  const reading = await port.remove(table.name, rowAsRead(table, index), requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
