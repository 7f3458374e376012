import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { isBound } from "./boundSuffix";
import { requestFor } from "./places";

/** Reads an audit from its cells and scores it. */
export async function openAudit(port: WorkbookPort, suffix: string): Done<OpenAudit> {
  if (isBound(suffix)) return (await import(/* webpackChunkName: "bound" */ "./openBound")).openBound(port, suffix);
  const reading = await port.read(requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}
