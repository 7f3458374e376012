import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import { openAudit } from "./openAudit";
import type { Done, OpenAudit } from "./audit";

/** Selects a clause's row in the sheet. It is looked up anew: rows may have been sorted since the audit was read. */
export async function goToClause(port: WorkbookPort, audit: OpenAudit, clauseId: string): Done<null> {
  const now = await openAudit(port, audit.suffix);
  if (!now.ok) return now;
  const row = now.value.rows.find(({ id }) => id === clauseId);
  const table = now.value.source?.clauses.name ?? "";
  return row === undefined ? fail({ code: "ROW_MISSING", table, key: clauseId }) : port.select(row.place);
}
