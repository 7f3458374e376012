import { type Token, parseStructRef } from "@borgar/fx";
import type { Area, EditSource, LiveTable, TableId } from "../liveBook";
import { EditRefused } from "../liveBook";
import { EMPTY } from "../graph/node";
import { eachCell } from "../sheets/address";
import { cellScope } from "../formula/scope";
import { structuredArea } from "../formula/structured";
import { sameName, withTable } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { headersIn, putHeaders, refuseOverlap } from "./headers";
import { type FormulaPlace, rewriteAll } from "./rewrite";
import { checkTableName, freeTableName } from "./tableNames";
import { BROKEN, rangeText, withTableRenamed } from "./tokens";

/** Moves the cells of an area one row down, to make room for headers. */
function makeHeaderRow(book: Workbook, area: Area): void {
  for (let row = area.row + area.rows - 1; row >= area.row; row -= 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      book.put(area.sheet, row + 1, column, book.content(area.sheet, row, column));
    }
  }
  eachCell({ ...area, rows: 1 }, (row, column) => book.put(area.sheet, row, column, EMPTY));
}

/** A table has at least one data row below its headers. */
const withDataRow = (area: Area): Area => (area.rows < 2 ? { ...area, rows: 2 } : area);

/** Makes a table of an area; answers its id. */
export function addTable(
  book: Workbook,
  area: Area,
  hasHeaders: boolean,
  name: string | null,
  source: EditSource,
): TableId {
  book.sheet(area.sheet);
  const whole = withDataRow(hasHeaders ? area : { ...area, rows: area.rows + 1 });
  refuseOverlap(book, whole, null);
  if (name !== null) checkTableName(book, name, null);
  const id = `table${book.freshNumber()}`;
  book.edit(source, () => {
    if (!hasHeaders) makeHeaderRow(book, area);
    const columns = headersIn(book, whole);
    putHeaders(book, whole, columns);
    const table: LiveTable = {
      id,
      name: name ?? freeTableName(book),
      area: whole,
      columns,
      totalsRow: false,
      style: "TableStyleMedium2",
      filterButtons: true,
    };
    book.restructure({ ...book.structure, tables: [...book.structure.tables, table] });
    book.announce({ kind: "tableAdded", table: id, source });
  });
  return id;
}

function renameTable(book: Workbook, table: LiveTable, name: string): void {
  checkTableName(book, name, table.id);
  const change = rewriteAll(book.structure, book.contents(), (token) => withTableRenamed(token, table.name, name));
  book.replace(
    withTable(change.structure, table.id, (old) => ({ ...old, name })),
    change.contents,
  );
}

function resizeTable(book: Workbook, table: LiveTable, area: Area): void {
  const movesHeaders = area.sheet !== table.area.sheet || area.row !== table.area.row;
  if (movesHeaders || area.rows < 2 || area.columns < 1) {
    throw new EditRefused("InvalidArgument", "a table keeps its header row and at least one row below it");
  }
  refuseOverlap(book, area, table.id);
  const columns = headersIn(book, area);
  putHeaders(book, area, columns);
  book.restructure(withTable(book.structure, table.id, (old) => ({ ...old, area, columns })));
}

type TableChange = Partial<Pick<LiveTable, "name" | "area" | "style" | "filterButtons">>;

/** Renames, resizes or restyles a table. */
export function changeTable(book: Workbook, id: TableId, change: TableChange, source: EditSource): void {
  const { name, area, ...look } = change;
  const table = book.table(id);
  book.edit(source, () => {
    if (name !== undefined && name !== table.name) renameTable(book, table, name);
    if (area !== undefined) resizeTable(book, book.table(id), area);
    if (Object.keys(look).length > 0) book.redraw(withTable(book.structure, id, (old) => ({ ...old, ...look })));
    book.announce({ kind: "tableChanged", table: id, source });
  });
}

/** The cells a reference to a table means, written as plain cells; null for other tokens. */
function asCells(book: Workbook, table: LiveTable, token: Token, place: FormulaPlace | null): string | null {
  if (token.type !== "structured" && token.type !== "range_named") return null;
  const parsed =
    token.type === "structured" ? parseStructRef(token.value) : { table: token.value, columns: [], sections: [] };
  if (parsed === undefined || (parsed.table !== "" && !sameName(parsed.table ?? "", table.name))) return null;
  const { sheet, row, column } = place ?? { sheet: "", row: 0, column: 0 };
  const scope = cellScope(book.calculation.around, sheet, row, column);
  if (parsed.table === "" && book.directory.tableAt(sheet, row, column)?.id !== table.id) return null;
  const area = structuredArea(parsed, scope);
  if ("error" in area) return BROKEN;
  const fixedRows = !(parsed.sections ?? []).includes("this row");
  const range = {
    top: area.row,
    bottom: area.row + area.rows - 1,
    left: area.column,
    right: area.column + area.columns - 1,
    $top: fixedRows,
    $bottom: fixedRows,
    $left: true,
    $right: true,
  };
  return rangeText({ context: sheet === area.sheet ? [] : [book.sheet(area.sheet).name], range });
}

/** Turns a table back into plain cells: they stay as they are, and formulas name the cells instead of the table. */
export function deleteTable(book: Workbook, id: TableId, source: EditSource): void {
  const table = book.table(id);
  book.edit(source, () => {
    const change = rewriteAll(book.structure, book.contents(), (token, place) => asCells(book, table, token, place));
    const tables = change.structure.tables.filter((other) => other.id !== id);
    book.replace({ ...change.structure, tables }, change.contents);
    book.announce({ kind: "tableDeleted", table: id, source });
  });
}
