import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";
import { rowAsRead } from "./tableCells";

/** Removes a special item by its position, if the row still is what was shown, and answers the audit read again. */
export async function removeSpecial(port: WorkbookPort, audit: OpenAudit, index: number): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const { name, values } = source.specials;
  if (values[index] === undefined) return fail({ code: "ROW_MISSING", table: name, key: String(index + 1) });
  const reading = await port.remove(name, rowAsRead(source.specials, index), requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
