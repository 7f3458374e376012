import type { Book, Cell, ColumnLook, RowLook, Sheet, Table } from "../../core/book/book";
import type { Cells } from "../graph/cells";
import { type Slot, isEmpty } from "../graph/node";
import type { LiveTable } from "../liveBook";
import { boxAddress } from "./address";
import type { SheetState, Structure } from "./structure";

function spillOf(slot: Slot): string | null {
  if (slot.node?.fill) return boxAddress(slot.node.area);
  return null;
}

function plainCell(slot: Slot, row: number, column: number): Cell {
  const { formula, style, note } = slot.content;
  const spill = spillOf(slot);
  return {
    row,
    column,
    value: slot.value,
    ...(formula === null ? {} : { formula }),
    ...(spill === null ? {} : { spill }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(note === null ? {} : { note }),
  };
}

function plainCells(cells: Cells, sheet: SheetState): Cell[] {
  const found: Cell[] = [];
  cells.each(sheet.id, (slot, row, column) => {
    if (slot.value !== null || !isEmpty(slot.content)) found.push(plainCell(slot, row, column));
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function plainTable(table: LiveTable): Table {
  const { name, area, columns, totalsRow, style, filterButtons } = table;
  return { name, area: boxAddress(area), columns, totalsRow, style, filterButtons };
}

function plainSheet(state: SheetState, tables: readonly LiveTable[], cells: Cells): Sheet {
  const { name, visibility, protection, frozen, page, showGridlines, tabColor } = state;
  return {
    name,
    visibility,
    cells: plainCells(cells, state),
    columns: [...state.columnLooks].map(([column, look]): ColumnLook => ({ column, ...look })),
    rows: [...state.rowLooks].map(([row, look]): RowLook => ({ row, ...look })),
    merges: state.merges.map(boxAddress),
    tables: tables.filter((table) => table.area.sheet === state.id).map(plainTable),
    validations: state.validations.map((entry) => ({ ...entry, area: boxAddress(entry.area) })),
    conditionalFormats: state.conditionalFormats.map((entry) => ({ ...entry, area: boxAddress(entry.area) })),
    protection,
    frozen,
    page,
    showGridlines,
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

/** The workbook as plain data, with the values it shows now. */
export function saveBook(structure: Structure, cells: Cells): Book {
  const front = structure.sheets.find(({ id }) => id === structure.activeSheet);
  return {
    sheets: structure.sheets.map((sheet) => plainSheet(sheet, structure.tables, cells)),
    names: structure.names,
    ...(front === undefined ? {} : { activeSheet: front.name }),
    ...(structure.calculation === undefined ? {} : { calculation: structure.calculation }),
  };
}
