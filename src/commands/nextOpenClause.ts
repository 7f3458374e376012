import type { AuditRow, Done, OpenAudit } from "../app/audit";
import { findAudits } from "../app/findAudits";
import { openAudit } from "../app/openAudit";
import { fail } from "../core/result";
import { excelWorkbook } from "../workbook/excel";

/** Where the command went last, so that pressing it again goes on instead of staying at the same clause. */
const visited: { clause: string | null } = { clause: null };

/** Selects the next clause without a verdict in the workbook's first audit; false when there is none to go to. */
export async function nextOpenClause(): Promise<boolean> {
  const audit = await firstAudit();
  const next = audit.ok ? nextOpen(audit.value.rows, visited.clause) : null;
  if (next === null) return false;
  visited.clause = next.id;
  return (await excelWorkbook.select(next.place)).ok;
}

/** Almost always it bears the plain names; looking for another costs one more request. */
async function firstAudit(): Done<OpenAudit> {
  const audit = await openAudit(excelWorkbook, "");
  if (audit.ok || audit.error.code !== "NO_AUDIT") return audit;
  const found = await findAudits(excelWorkbook);
  const first = found.ok ? found.value.find(({ copied }) => !copied) : undefined;
  return first === undefined ? fail({ code: "NO_AUDIT" }) : openAudit(excelWorkbook, first.suffix);
}

/** The first open clause below `after`, from the top again when there is none below; null when none is open. */
export function nextOpen(rows: readonly AuditRow[], after: string | null): AuditRow | null {
  const start = rows.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...rows.slice(start), ...rows.slice(0, start)];
  return inTurn.find(({ id, verdict }) => id !== "" && verdict === "notAssessed") ?? null;
}
