import type { Book, Cell, Sheet } from "../../core/book/book";
import { type Content, EMPTY, type Size } from "../graph/node";
import type { Area, LiveTable, SheetId } from "../liveBook";
import { type Box, MAX_COLUMNS, MAX_ROWS, cellKey, eachCell, parseBox } from "./address";
import type { SheetState, Structure } from "./structure";

const WHOLE: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A sheet of plain data with the identity it has from now on. */
export interface Loaded {
  readonly structure: Structure;
  readonly contents: ReadonlyMap<SheetId, ReadonlyMap<number, Content>>;
}

const areaOn = (sheet: SheetId, text: string): Area => ({ sheet, ...(parseBox(text) ?? WHOLE) });

function sheetState(sheet: Sheet, id: SheetId): SheetState {
  return {
    id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection,
    frozen: sheet.frozen,
    merges: sheet.merges.map((text) => areaOn(id, text)),
    validations: sheet.validations.map((entry) => ({ ...entry, area: areaOn(id, entry.area) })),
    conditionalFormats: sheet.conditionalFormats.map((entry) => ({ ...entry, area: areaOn(id, entry.area) })),
    page: sheet.page,
    showGridlines: sheet.showGridlines,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    columnLooks: new Map(sheet.columns.map(({ column, ...look }) => [column, look])),
    rowLooks: new Map(sheet.rows.map(({ row, ...look }) => [row, look])),
  };
}

function spillSize(cell: Cell): Size | null {
  const box = cell.spill === undefined ? null : parseBox(cell.spill);
  return box === null ? null : { rows: box.rows, columns: box.columns };
}

/** The add-in's functions are of today: where they gave one value, or an error, they may fill several cells next time. */
const OWN_FUNCTION = /(?<![\p{L}\p{N}_.])AUDIT\./iu;

/** A formula of a file without an area keeps one value if it had one; it would have an area if it could spill. */
function entryOf(cell: Cell, fill: Size | null): Content["entry"] {
  if (fill !== null) return "loaded";
  if (OWN_FUNCTION.test(cell.formula ?? "")) return "dynamic";
  return cell.formula !== undefined && cell.value !== null ? "single" : "dynamic";
}

function contentOf(cell: Cell): Content {
  const fill = spillSize(cell);
  return {
    value: cell.value,
    formula: cell.formula ?? null,
    style: cell.style ?? EMPTY.style,
    note: cell.note ?? null,
    entry: entryOf(cell, fill),
    fill,
  };
}

/** The contents of a sheet. Values inside the area of an array formula are results of it and not kept. */
function contentsOf(sheet: Sheet): Map<number, Content> {
  const spilled = new Set<number>();
  for (const cell of sheet.cells) {
    const size = spillSize(cell);
    if (size === null) continue;
    eachCell({ row: cell.row, column: cell.column, ...size }, (row, column) => spilled.add(cellKey(row, column)));
  }
  const contents = new Map<number, Content>();
  for (const cell of sheet.cells) {
    const key = cellKey(cell.row, cell.column);
    const content = contentOf(cell);
    const result = content.formula === null && spilled.has(key);
    contents.set(key, result ? { ...content, value: null } : content);
  }
  return contents;
}

function tablesOf(sheet: Sheet, id: SheetId, first: number): LiveTable[] {
  return sheet.tables.map((table, at) => ({
    id: `table${first + at}`,
    name: table.name,
    area: areaOn(id, table.area),
    columns: table.columns,
    totalsRow: table.totalsRow,
    style: table.style,
    filterButtons: table.filterButtons,
  }));
}

/** A plain workbook taken apart into structure and cells. */
export function loadBook(book: Book): Loaded {
  const sheets: SheetState[] = [];
  const tables: LiveTable[] = [];
  const contents = new Map<SheetId, ReadonlyMap<number, Content>>();
  book.sheets.forEach((sheet, at) => {
    const id = `sheet${at + 1}`;
    sheets.push(sheetState(sheet, id));
    tables.push(...tablesOf(sheet, id, tables.length + 1));
    contents.set(id, contentsOf(sheet));
  });
  const front = sheets.find(({ name }) => name === book.activeSheet);
  const structure = {
    sheets,
    tables,
    names: book.names,
    calculation: book.calculation,
    ...(front === undefined ? {} : { activeSheet: front.id }),
  };
  return { structure, contents };
}
