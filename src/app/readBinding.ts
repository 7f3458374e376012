import type { Sheet } from "../core/book/book";
import { fail, ok } from "../core/result";
import { bindingTable, tablesBeside } from "../workbook/layout/bindingNames";
import { readBindings } from "../workbook/layout/bindingSheet";
import type { KeptBinding } from "../workbook/layout/keptBinding";
import { readKeptTables, renamedSheet, type TableNow } from "../workbook/layout/keptReading";
import type { WorkbookPort } from "../workbook/port";
import { bindingSheetWords } from "../words/bindingSheet";
import type { Done, ItemTables } from "./audit";

/** A binding with everything it stands for, as the workbook holds it now. */
export interface BindingNow {
  readonly kept: KeptBinding;
  readonly tables: readonly TableNow[];
  /** Tables for special items and findings, where somebody asked for them. */
  readonly beside: ItemTables;
}

/** Reads the row of a binding, its tables and what stands beside them. AUDIT_DAMAGED names every heading that is gone. */
export async function readBinding(port: WorkbookPort, number: string): Done<BindingNow> {
  const names = tablesBeside(number);
  const read = await port.read({ tables: [bindingTable, names.specials, names.findings], names: [] });
  if (!read.ok) return read;
  const rows = read.value.tables[bindingTable] ?? null;
  if (rows === null) return fail({ code: "TABLE_MISSING", table: bindingTable });
  const kept = readBindings(rows, Object.values(bindingSheetWords)).find((one) => one.number === number);
  if (kept === undefined) return fail({ code: "ROW_MISSING", table: bindingTable, key: number });
  const sheets = await readSheets(port, kept);
  if (!sheets.ok) return sheets;
  const tables = readKeptTables(kept, sheets.value, kept);
  if (!tables.ok) return fail({ code: "AUDIT_DAMAGED", gaps: tables.error });
  const [specials, findings] = [read.value.tables[names.specials], read.value.tables[names.findings]];
  const beside = { ...(specials ? { specials } : {}), ...(findings ? { findings } : {}) };
  return ok({ kept, tables: tables.value, beside });
}

/** The sheets of a binding, one a table, by their names; a renamed one by the name that stands on its headings. */
async function readSheets(port: WorkbookPort, { tables, number }: KeptBinding): Done<readonly Sheet[]> {
  const wanted = tables.map(({ sheet }) => sheet);
  const direct = await port.snapshot({ sheets: [...new Set(wanted)], bare: true });
  if (!direct.ok) return direct;
  const isThere = (name: string): boolean => direct.value.sheets.some((sheet) => sheet.name === name);
  const names = wanted.map((name, table) => (isThere(name) ? name : renamedSheet(direct.value, number, table)));
  const lost = wanted.find((_, table) => names[table] === null);
  if (lost !== undefined) return fail({ code: "SHEET_MISSING", sheet: lost });
  const others = names.flatMap((name) => (name === null || isThere(name) ? [] : [name]));
  const again = others.length === 0 ? direct : await port.snapshot({ sheets: [...new Set(others)], bare: true });
  if (!again.ok) return again;
  const all = [...direct.value.sheets, ...again.value.sheets];
  const found = names.flatMap((name) => all.find((sheet) => sheet.name === name) ?? []);
  const gone = wanted.find((_, table) => !found.some(({ name }) => name === names[table]));
  return gone === undefined ? ok(found) : fail({ code: "SHEET_MISSING", sheet: gone });
}
