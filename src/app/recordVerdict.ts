import type { WorkbookPort } from "../workbook/port";
import type { ClausePatch, Done, OpenAudit } from "./audit";
import { recordVerdicts } from "./recordVerdicts";

/**
 * Writes what was decided about a clause into its row, as one undoable step, and answers the audit read again.
 * Nothing is written when the entry contradicts itself (BAD_ENTRY) or when the row changed since it was read.
 */
export const recordVerdict = (
  port: WorkbookPort,
  audit: OpenAudit,
  clause: string,
  patch: ClausePatch,
): Done<OpenAudit> => recordVerdicts(port, audit, new Map([[clause, patch]]));
