import type { Area } from "../../../../calc/liveBook";
import { mapCells } from "../../cells/area";
import type { ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { itemNotFound } from "../../protocol/refusal";
import { assertAllowed } from "../../state/guard";
import { numberArgument } from "../arguments";
import { deleteRows } from "../range/editing";
import { wireValue } from "../range/reading";
import type { TableRef } from "./tableRef";

interface RowRef {
  readonly table: TableRef;
  readonly index: number;
}

const rowTable: ClassTable<RowRef> = {
  name: "TableRow",
  properties: {
    Index: { get: (ref) => ref.index },
    Values: {
      get: (ref) => {
        const area = strip(ref);
        const { book } = ref.table.session;
        return mapCells(area, (row, column) => wireValue(book.cell(area.sheet, row, column).value));
      },
    },
  },
  methods: {
    GetRange: (ref) => ref.table.session.objects.range(strip(ref)),
    Delete: (ref) => {
      const area = strip(ref);
      assertAllowed(ref.table.session, area.sheet, "deleteRows");
      deleteRows(ref.table.session, area);
    },
  },
};

const rowsTable: ClassTable<TableRef> = {
  name: "TableRowCollection",
  properties: { Count: { get: (table) => table.body.rows } },
  items: (table) => Array.from({ length: table.body.rows }, (_, index) => expose(rowTable, { table, index })),
  methods: {
    GetItemAt: (table, index) => {
      const place = numberArgument(index);
      if (place < 0 || place >= table.body.rows) throw itemNotFound();
      return expose(rowTable, { table, index: place });
    },
    GetCount: (table) => table.body.rows,
  },
};

/** Data rows of a table. */
export const tableRows = (table: TableRef): Handle => expose(rowsTable, table);

function strip(ref: RowRef): Area {
  const body = ref.table.body;
  if (ref.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + ref.index, rows: 1 };
}
