import { fail } from "../core/result";
import { findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, WorkbookPort } from "../workbook/port";
import type { SpecialColumn } from "../words/shape/sheets";
import type { Done, NewSpecial, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";
import { specialEntries, specialTable } from "./specialCells";
import { newRow } from "./tableCells";

/**
 * Adds a special deduction or bonus as a row of its own, and answers the audit read again. A deduction opens its
 * corrective action, where the sheet has a column for that.
 */
export async function addSpecial(port: WorkbookPort, audit: OpenAudit, item: NewSpecial): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const entries = [...specialEntries(audit, item), ...openCorrection(audit, item)];
  const row = newRow(specialTable(source.specials, audit), entries);
  if (!row.ok) return row;
  const reading = await port.append(source.specials.name, row.value, requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}

function openCorrection(
  { source, language }: OpenAudit,
  { type }: NewSpecial,
): (readonly [SpecialColumn, CellInput])[] {
  const hasColumn = source !== undefined && findSpecialColumns(source.specials.headers).has("status");
  return type === "deduction" && hasColumn ? [["status", { value: sheetWords(language).statuses.open }]] : [];
}
