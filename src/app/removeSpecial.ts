import { fail } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";

/** Removes a special item by its position, if the row still is what was shown, and answers the audit read again. */
export async function removeSpecial(port: WorkbookPort, audit: OpenAudit, index: number): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const { name, headers, values } = source.specials;
  const shown = values[index];
  if (shown === undefined) return fail({ code: "ROW_MISSING", table: name, key: String(index + 1) });
  const expected = Object.fromEntries(headers.map((header, column) => [header, shown[column] ?? null]));
  const reading = await port.remove(name, { index, expected }, requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
