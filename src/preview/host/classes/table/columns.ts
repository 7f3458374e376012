import type { Area } from "../../../../calc/liveBook";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { itemNotFound } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import { numberArgument, textArgument } from "../arguments";
import { wireValue } from "../range/reading";
import type { TableRef } from "./tableRef";

/** A column by its place in the table; ids are 1-based, as in a new table of Excel. */
interface ColumnRef {
  readonly table: TableRef;
  readonly index: number;
}

export const columnTable: ClassTable<ColumnRef> = {
  name: "TableColumn",
  identity: (ref) => ({ Id: ref.index + 1 }),
  properties: {
    Id: { get: (ref) => ref.index + 1 },
    Index: { get: (ref) => ref.index },
    Name: {
      get: (ref) => ref.table.live.columns[ref.index] ?? "",
      set: (ref, value) => {
        const input = { value: textArgument(value) };
        ref.table.session.book.write(strip(ref, ref.table.header), [[input]], "addin");
      },
    },
    Values: { get: (ref) => valuesOf(ref) },
  },
  methods: {
    GetRange: (ref) => ref.table.session.objects.range(strip(ref, ref.table.live.area)),
    GetHeaderRowRange: (ref) => ref.table.session.objects.range(strip(ref, ref.table.header)),
    GetDataBodyRange: (ref) => ref.table.session.objects.range(strip(ref, ref.table.body)),
  },
};

export const columnsTable: ClassTable<TableRef> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (table) => table.live.columns.length } },
  items: (table) => table.live.columns.map((_name, index) => expose(columnTable, { table, index })),
  index: (table, key) => orRefuse(find(table, key)),
  methods: {
    GetItemOrNullObject: (table, key) => find(table, key) ?? nothing,
    GetItemAt: (table, index) => orRefuse(at(table, numberArgument(index))),
    GetCount: (table) => table.live.columns.length,
  },
};

/** Columns of a table. */
export const tableColumns = (table: TableRef): Handle => expose(columnsTable, table);

function find(table: TableRef, key: Argument | undefined): Handle | null {
  if (typeof key === "number") return at(table, key - 1);
  const name = textArgument(key).toLowerCase();
  const index = table.live.columns.findIndex((column) => column.toLowerCase() === name);
  return at(table, index);
}

function at(table: TableRef, index: number): Handle | null {
  return table.live.columns[index] === undefined ? null : expose(columnTable, { table, index });
}

function orRefuse(handle: Handle | null): Handle {
  if (handle === null) throw itemNotFound();
  return handle;
}

function strip(ref: ColumnRef, area: Area): Area {
  return { ...area, column: area.column + ref.index, columns: 1 };
}

function valuesOf(ref: ColumnRef): Wire {
  const area = strip(ref, ref.table.live.area);
  const { book } = ref.table.session;
  return Array.from({ length: area.rows }, (_, row) => [
    wireValue(book.cell(area.sheet, area.row + row, area.column).value),
  ]);
}
