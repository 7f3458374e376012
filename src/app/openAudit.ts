import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";

/** Reads an audit from its cells and scores it. */
export async function openAudit(port: WorkbookPort, suffix: string): Done<OpenAudit> {
  const reading = await port.read(requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
