import { area } from "../layout/address";
import { fail, ok } from "../../core/result";
import type { Answer, Reading, ReadRequest, RowKey } from "../port";
import { undoableBatch } from "./batch";
import { loadReading, reading } from "./read";
import { findRow } from "./rows";
import { loadTable, tableReading } from "./tables";

/** Removes one row of a table. The last row is emptied instead: a table cannot be without one. */
export const remove = (name: string, key: RowKey, alsoRead?: ReadRequest): Promise<Answer<Reading>> =>
  undoableBatch(async (context, subject) => {
    const loaded = loadTable(context, name);
    await context.sync();
    const table = tableReading(loaded);
    if (table === null) return fail({ code: "TABLE_MISSING", table: name });
    const found = findRow(table, key);
    if (!found.ok) return found;
    const row = table.row + 1 + found.value;
    const address = area(row, table.column, row, table.column + table.headers.length - 1);
    subject.sheet = table.sheet;
    subject.cells = [address];
    if (table.values.length === 1) loaded.table.worksheet.getRange(address).clear(Excel.ClearApplyTo.contents);
    else loaded.table.rows.getItemAt(found.value).delete();
    const after = loadReading(context, { tables: [name, ...(alsoRead?.tables ?? [])], names: alsoRead?.names ?? [] });
    await context.sync();
    return ok(reading(after));
  });
