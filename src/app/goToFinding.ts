import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { openAudit } from "./openAudit";

/** Selects a finding's row in the sheet, where it stands now. */
export async function goToFinding(port: WorkbookPort, audit: OpenAudit, index: number): Done<null> {
  const now = await openAudit(port, audit.suffix);
  if (!now.ok) return now;
  const item = now.value.findings?.find((finding) => finding.index === index);
  const table = now.value.source?.findings?.name ?? "";
  return item === undefined ? fail({ code: "ROW_MISSING", table, key: String(index + 1) }) : port.select(item.place);
}
