import type { Area } from "../../../../calc/liveBook";
import { mapCells } from "../../cells/area";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { invalidArgument, itemNotFound } from "../../protocol/refusal";
import { assertAllowed } from "../../state/guard";
import { numberArgument } from "../arguments";
import { deleteRows, insertRows } from "../range/editing";
import { wireValue } from "../range/reading";
import { writeCells } from "../range/writing";
import type { TableRef } from "./tableRef";

interface RowRef {
  readonly table: TableRef;
  readonly index: number;
}

export const rowTable: ClassTable<RowRef> = {
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

export const rowsTable: ClassTable<TableRef> = {
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
    Add: (table, index, values) => add(table, index, values),
  },
};

/** Data rows of a table. */
export const tableRows = (table: TableRef): Handle => expose(rowsTable, table);

function strip(ref: RowRef): Area {
  const body = ref.table.body;
  if (ref.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + ref.index, rows: 1 };
}

/** Adds rows at the end (no index) or before a row; what stands below moves down. */
function add(table: TableRef, index: Argument | undefined, values: Argument | undefined): Handle {
  const { session } = table;
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const place = index === undefined || index === null ? table.body.rows : numberArgument(index);
  if (place < 0 || place > table.body.rows) throw invalidArgument();
  assertAllowed(session, table.live.area.sheet, "insertRows");
  const added = { ...table.body, row: table.body.row + place, rows: count };
  makeRoom(table, added);
  if (values !== undefined && values !== null) writeCells(session.ranges.make(added), matrixOf(values));
  return expose(rowTable, { table, index: place });
}

/** Inside the table its area follows the inserted rows; behind its last row it has to be told. */
function makeRoom(table: TableRef, added: Area): void {
  const { session } = table;
  const { area, id } = table.live;
  insertRows(session, added);
  const end = area.row + area.rows;
  if (added.row === end) session.book.changeTable(id, { area: { ...area, rows: area.rows + added.rows } }, "addin");
}

/** A single row may come as a plain array. */
function matrixOf(values: Argument): Argument {
  return Array.isArray(values) && !Array.isArray(values[0]) ? [values as readonly Argument[]] : values;
}
