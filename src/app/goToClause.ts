import { fail, ok } from "../core/result";
import { readClauseTable } from "../workbook/layout/readAuditTables";
import type { CellPlace, WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { isBound } from "./boundSuffix";
import { openAudit } from "./openAudit";
import { placesOf } from "./places";

/**
 * Selects a clause's row in the sheet. It is looked up anew: rows may have been sorted since the audit was read.
 * `before` hears which cells are about to be selected.
 */
export async function goToClause(
  port: WorkbookPort,
  audit: OpenAudit,
  clauseId: string,
  before: (place: CellPlace) => void = () => undefined,
): Done<null> {
  const found = await placeNow(port, audit, clauseId);
  if (!found.ok) return found;
  before(found.value);
  return port.select(found.value);
}

async function placeNow(port: WorkbookPort, audit: OpenAudit, clauseId: string): Done<CellPlace> {
  if (isBound(audit.suffix)) return placeInBound(port, audit, clauseId);
  const { clauses } = placesOf(audit.suffix);
  const now = await port.read({ tables: [clauses], names: [] });
  if (!now.ok) return now;
  const table = now.value.tables[clauses] ?? null;
  if (table === null) return fail({ code: "NO_AUDIT" });
  const row = readClauseTable(table).find(({ id }) => id === clauseId);
  if (row === undefined) return fail({ code: "ROW_MISSING", table: table.name, key: clauseId });
  return ok({ sheet: table.sheet, address: row.address });
}

async function placeInBound(port: WorkbookPort, audit: OpenAudit, clauseId: string): Done<CellPlace> {
  const now = await openAudit(port, audit.suffix);
  if (!now.ok) return now;
  const row = now.value.rows.find(({ id }) => id === clauseId);
  return row === undefined ? fail({ code: "ROW_MISSING", table: "", key: clauseId }) : ok(row.place);
}
