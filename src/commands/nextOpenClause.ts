import type { AuditRow } from "../app/audit";
import { findAudits } from "../app/findAudits";
import { goToClause } from "../app/goToClause";
import { openAudit } from "../app/openAudit";
import { excelWorkbook } from "../workbook/excel";

/** Where the command went last, so that pressing it again goes on instead of staying at the same clause. */
const visited: { clause: string | null } = { clause: null };

/** Selects the next clause without a verdict in the first audit of the workbook; false when there is none. */
export async function nextOpenClause(): Promise<boolean> {
  const found = await findAudits(excelWorkbook);
  const first = found.ok ? found.value.find(({ copied }) => !copied) : undefined;
  if (first === undefined) return false;
  const audit = await openAudit(excelWorkbook, first.suffix);
  const next = audit.ok ? nextOpen(audit.value.rows, visited.clause) : null;
  if (!audit.ok || next === null) return false;
  visited.clause = next;
  return (await goToClause(excelWorkbook, audit.value, next)).ok;
}

/** The first open clause below `after`, from the top again when there is none below; null when none is open. */
export function nextOpen(rows: readonly AuditRow[], after: string | null): string | null {
  const start = rows.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...rows.slice(start), ...rows.slice(0, start)];
  return inTurn.find(({ id, verdict }) => id !== "" && verdict === "notAssessed")?.id ?? null;
}
