import { ok } from "../core/result";
import { bindingTable } from "../workbook/layout/bindingNames";
import { readBindings } from "../workbook/layout/bindingSheet";
import { bindingSheetWords } from "../words/bindingSheet";
import type { WorkbookPort } from "../workbook/port";
import type { AuditFound, Done } from "./audit";
import { boundPrefix } from "./boundSuffix";

/** The audits on sheets that were bound, in the order of their rows. */
export async function findBound(port: WorkbookPort): Done<readonly AuditFound[]> {
  const read = await port.read({ tables: [bindingTable], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[bindingTable] ?? null;
  const kept = table === null ? [] : readBindings(table, Object.values(bindingSheetWords));
  return ok(
    kept.map(({ number, tables }) => ({ suffix: boundPrefix + number, sheet: tables[0]?.sheet ?? "", copied: false })),
  );
}
