import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { rowAsRead } from "./tableCells";

/** Removes a finding by its position, if the row still is what `audit` says, and answers the audit read again. */
export async function removeFinding(port: WorkbookPort, audit: OpenAudit, index: number): Done<OpenAudit> {
  const { suffix } = audit;
  const table = itemTables(audit).findings;
  if (table === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).findings });
  const reading = await port.remove(table.name, rowAsRead(table, index), itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}
