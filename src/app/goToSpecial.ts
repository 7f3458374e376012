import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import { openAudit } from "./openAudit";
import type { Done, OpenAudit } from "./audit";

/** Selects a special item's row in the sheet, where it stands now. */
export async function goToSpecial(port: WorkbookPort, audit: OpenAudit, index: number): Done<null> {
  const now = await openAudit(port, audit.suffix);
  if (!now.ok) return now;
  const item = now.value.specials.find((special) => special.index === index);
  const table = now.value.source?.specials.name ?? "";
  return item === undefined ? fail({ code: "ROW_MISSING", table, key: String(index + 1) }) : port.select(item.place);
}
