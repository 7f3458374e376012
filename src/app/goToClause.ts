import { fail } from "../core/result";
import { readClauseTable } from "../workbook/layout/readAuditTables";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { isBound } from "./boundSuffix";
import { openAudit } from "./openAudit";
import { placesOf } from "./places";

/** Selects a clause's row in the sheet. It is looked up anew: rows may have been sorted since the audit was read. */
export async function goToClause(port: WorkbookPort, audit: OpenAudit, clauseId: string): Done<null> {
  if (isBound(audit.suffix)) return goToBound(port, audit, clauseId);
  const { clauses } = placesOf(audit.suffix);
  const now = await port.read({ tables: [clauses], names: [] });
  if (!now.ok) return now;
  const table = now.value.tables[clauses] ?? null;
  if (table === null) return fail({ code: "NO_AUDIT" });
  const row = readClauseTable(table).find(({ id }) => id === clauseId);
  if (row === undefined) return fail({ code: "ROW_MISSING", table: table.name, key: clauseId });
  return port.select({ sheet: table.sheet, address: row.address });
}

async function goToBound(port: WorkbookPort, audit: OpenAudit, clauseId: string): Done<null> {
  const now = await openAudit(port, audit.suffix);
  if (!now.ok) return now;
  const row = now.value.rows.find(({ id }) => id === clauseId);
  return row === undefined ? fail({ code: "ROW_MISSING", table: "", key: clauseId }) : port.select(row.place);
}
