import { fail } from "../core/result";
import { findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, WorkbookPort } from "../workbook/port";
import type { SpecialColumn } from "../words/shape/sheets";
import type { Done, NewSpecial, OpenAudit } from "./audit";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { specialEntries, specialTable } from "./specialCells";
import { newRow } from "./tableCells";

/**
 * Adds a special deduction or bonus as a row of its own, and answers the audit read again. A deduction opens its
 * corrective action, where the sheet has a column for that.
 */
export async function addSpecial(port: WorkbookPort, audit: OpenAudit, item: NewSpecial): Done<OpenAudit> {
  const { suffix } = audit;
  const { specials } = itemTables(audit);
  if (specials === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).specials });
  const entries = [...specialEntries(audit, item), ...openCorrection(audit, item)];
  const row = newRow(specialTable(specials, audit), entries);
  if (!row.ok) return row;
  const reading = await port.append(specials.name, row.value, itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}

function openCorrection(audit: OpenAudit, { type }: NewSpecial): (readonly [SpecialColumn, CellInput])[] {
  const headers = itemTables(audit).specials?.headers ?? [];
  const hasColumn = findSpecialColumns(headers).has("status");
  return type === "deduction" && hasColumn ? [["status", { value: sheetWords(audit.language).statuses.open }]] : [];
}
