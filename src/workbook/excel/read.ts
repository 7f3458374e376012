import { ok } from "../../core/result";
import type { CellValue } from "../../core/book/book";
import type { Answer, Reading, ReadRequest } from "../port";
import { batch } from "./batch";
import { cellValue } from "./cells";
import { remember } from "./sheetNames";
import { loadTable, tableReading } from "./tables";
import type { LoadedTable } from "./tables";

/** Tables and named cells that were asked for in a batch. */
export interface LoadedReading {
  readonly tables: readonly LoadedTable[];
  readonly names: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** Asks for tables and names; each table once. */
export function loadReading(context: Excel.RequestContext, request: ReadRequest): LoadedReading {
  return {
    tables: [...new Set(request.tables)].map((name) => loadTable(context, name)),
    names: [...new Set(request.names)].map((name) => loadName(context, name)),
  };
}

function loadName(context: Excel.RequestContext, name: string): LoadedReading["names"][number] {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("values,valueTypes");
  return { name, range };
}

/** What was asked for, as plain data. Call after the sync. */
export function reading(loaded: LoadedReading): Reading {
  loaded.tables.forEach(({ table }) => {
    if (!table.isNullObject) remember(table.worksheet);
  });
  return {
    tables: Object.fromEntries(loaded.tables.map((table) => [table.name, tableReading(table)])),
    names: Object.fromEntries(loaded.names.map(({ name, range }) => [name, nameValue(range)])),
  };
}

function nameValue(range: Excel.Range): { readonly value: CellValue } | null {
  if (range.isNullObject) return null;
  return { value: cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0]) };
}

/** Reads tables and named cells in one request. */
export const read = (request: ReadRequest): Promise<Answer<Reading>> =>
  batch(async (context) => {
    const loaded = loadReading(context, request);
    await context.sync();
    return ok(reading(loaded));
  });
