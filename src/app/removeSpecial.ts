import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { rowAsRead } from "./tableCells";

/** Removes a special item by its position, if the row still is what was shown, and answers the audit read again. */
export async function removeSpecial(port: WorkbookPort, audit: OpenAudit, index: number): Done<OpenAudit> {
  const { suffix } = audit;
  const { specials } = itemTables(audit);
  if (specials === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).specials });
  const { name, values } = specials;
  if (values[index] === undefined) return fail({ code: "ROW_MISSING", table: name, key: String(index + 1) });
  const reading = await port.remove(name, rowAsRead(specials, index), itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}
