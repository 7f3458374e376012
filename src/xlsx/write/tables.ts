import type { Cell, Sheet, Table } from "../../core/book/book";
import { areaAddress, readArea, type Rectangle } from "../address";
import { movable } from "../formula/shift";
import { toFile } from "../formula/toFile";
import { encodeOffice } from "../xml/text";
import { documentOf, element, textElement } from "../xml/write";

/** The cells of a sheet by place. */
export type CellAt = (row: number, column: number) => Cell | undefined;

/** The part of one table. `id` is unique in the workbook. */
export function writeTable(table: Table, id: number, at: CellAt): string {
  const area = readArea(table.area);
  if (!area) throw new Error(`The table ${table.name} has no area`);
  const last = table.totalsRow ? area.bottom - 1 : area.bottom;
  const columns = table.columns.map((name, index) => writeColumn(table, name, index, { ...area, bottom: last }, at));
  const style = {
    name: table.style ?? undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  };
  return documentOf(
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref: table.area,
        totalsRowCount: table.totalsRow ? 1 : undefined,
        totalsRowShown: table.totalsRow ? undefined : 0,
      },
      [
        table.filterButtons ? element("autoFilter", { ref: areaAddress({ ...area, bottom: last }) }) : "",
        element("tableColumns", { count: columns.length }, columns),
        table.style === null ? "" : element("tableStyleInfo", style),
      ],
    ),
  );
}

/** `data` spans headers and data, without the totals row. */
function writeColumn(table: Table, name: string, index: number, data: Rectangle, at: CellAt): string {
  const column = data.left + index;
  const total = table.totalsRow ? at(data.bottom + 1, column) : undefined;
  const label = total?.formula === undefined && typeof total?.value === "string" ? total.value : undefined;
  const filled = columnFormula(table, column, data, at);
  return element(
    "tableColumn",
    {
      id: index + 1,
      name: encodeLines(name),
      totalsRowLabel: label === undefined ? undefined : encodeLines(label),
      totalsRowFunction: total?.formula === undefined ? undefined : "custom",
    },
    [
      filled === null ? "" : textElement("calculatedColumnFormula", filled),
      total?.formula === undefined ? "" : textElement("totalsRowFormula", toFile(total.formula.slice(1))),
    ],
  );
}

/**
 * The formula that Excel fills into new rows: that of the first data row, when every row has the same one moved along.
 */
function columnFormula(table: Table, column: number, data: Rectangle, at: CellAt): string | null {
  const first = at(data.top + 1, column)?.formula;
  if (first === undefined) return null;
  const move = movable(first);
  for (let row = data.top + 2; row <= data.bottom; row++) {
    if (at(row, column)?.formula !== move(row - data.top - 1, 0)) return null;
  }
  return toFile(first.slice(1), { table: table.name, array: false });
}

/** Line breaks in names of columns are written in Office's own escape. */
function encodeLines(text: string): string {
  return encodeOffice(text).replaceAll("\n", "_x000a_");
}

/** Excel repairs a file in which a header cell does not say exactly what its table says, so the table's word holds. */
export function withHeaders(sheet: Sheet): readonly Cell[] {
  const wanted = new Map<string, { row: number; column: number; name: string }>();
  for (const table of sheet.tables) {
    const area = readArea(table.area);
    table.columns.forEach((name, index) => {
      const column = (area?.left ?? 0) + index;
      if (area) wanted.set(`${area.top},${column}`, { row: area.top, column, name });
    });
  }
  const cells = sheet.cells.map((cell) => withHeader(cell, wanted));
  const missing = [...wanted.values()].map(({ row, column, name }) => ({ row, column, value: name }));
  if (missing.length === 0) return cells;
  return [...cells, ...missing].sort((a, b) => a.row - b.row || a.column - b.column);
}

function withHeader(cell: Cell, wanted: Map<string, { name: string }>): Cell {
  if (wanted.size === 0) return cell;
  const key = `${cell.row},${cell.column}`;
  const header = wanted.get(key);
  wanted.delete(key);
  if (!header || (cell.value === header.name && cell.formula === undefined)) return cell;
  const { formula: _, spill: __, ...rest } = cell;
  return { ...rest, value: header.name };
}
