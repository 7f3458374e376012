import { parseA1Ref, parseStructRef, type Token } from "@borgar/fx";
import type { Book, Sheet, Table } from "../../../core/book/book";
import { fixed, firstCell, quoted } from "../address";

/** Cells of one sheet; zero-based, both ends included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Whether they are the data of a table, which may grow downwards. */
  readonly grows: boolean;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly book: Book;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;

/** One cell of an area by its position in it, with its sheet and dollars. */
export const cellOf = (area: Area, row: number, column: number): string =>
  `${quoted(area.sheet)}!${fixed(area.top + row, area.left + column)}`;

/** The whole area with its sheet and dollars. */
export const areaText = ({ sheet, top, left, bottom, right }: Area): string =>
  `${quoted(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`;

/** The cells that a reference in A1 form means; null when it names no cells of this workbook. */
export function areaOfReference(text: string, place: FormulaPlace): Area | null {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !("range" in parsed)) return null;
  const context = parsed.context ?? [];
  if (context.length > 1) return null;
  const sheet = sheetNamed(place.book, context[0] ?? place.sheet);
  if (sheet === null) return null;
  const used = usedRows(sheet);
  const { top, left, bottom, right } = parsed.range;
  if (left === undefined || left === null || right === undefined || right === null) return null;
  return { sheet: sheet.name, top: top ?? 0, left, bottom: bottom ?? used, right, grows: false };
}

const usedRows = (sheet: Sheet): number => sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);

const sheetNamed = ({ sheets }: Book, name: string): Sheet | null =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

/** The cells that a reference to a table's column means; null when there is no such table or column. */
export function areaOfTable(text: string, place: FormulaPlace): Area | null {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return null;
  const found = tableNamed(place, parsed.table);
  const corners = found === null ? [] : found.table.area.split(":").map(firstCell);
  const [first, last] = [corners[0], corners[1] ?? corners[0]];
  if (found === null || first === undefined || first === null || last === undefined || last === null) return null;
  const columns = (parsed.columns ?? []).map((name) => columnNamed(found.table, name));
  const [from, to] = [columns[0] ?? 0, columns.at(-1) ?? found.table.columns.length - 1];
  if (columns.includes(-1)) return null;
  const rows = rowsMeant(parsed.sections ?? [], first.row, last.row - (found.table.totalsRow ? 1 : 0), place.row);
  return rows && { sheet: found.sheet, ...rows, left: first.column + from, right: first.column + to };
}

const columnNamed = (table: Table, name: string): number =>
  table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());

function tableNamed({ book, sheet: own, row, column }: FormulaPlace, name: string | undefined) {
  for (const sheet of book.sheets)
    for (const table of sheet.tables) {
      const isNamed = name !== undefined && table.name.toLowerCase() === name.toLowerCase();
      const isAround = name === undefined && sheet.name === own && holds(table, row, column);
      if (isNamed || isAround) return { sheet: sheet.name, table };
    }
  return null;
}

function holds(table: Table, row: number, column: number): boolean {
  const [first, last] = table.area.split(":").map(firstCell);
  if (!first || !last) return false;
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

/** Data rows where nothing else is said. */
function rowsMeant(
  sections: readonly string[],
  header: number,
  last: number,
  own: number,
): Pick<Area, "top" | "bottom" | "grows"> | null {
  const said = sections.map((section) => section.toLowerCase());
  if (said.some((section) => section.includes("this row") || section === "@"))
    return { top: own, bottom: own, grows: false };
  if (said.some((section) => section.includes("totals"))) return null;
  const withHeader = said.some((section) => section.includes("all") || section.includes("headers"));
  const isHeaderOnly = withHeader && said.length === 1 && said[0]?.includes("headers") === true;
  return { top: withHeader ? header : header + 1, bottom: isHeaderOnly ? header : last, grows: !withHeader };
}

/** The cells that a token means; null for a token that means none, or none of this workbook. */
export function areaOf(token: Token, place: FormulaPlace): Area | null {
  if (token.type === "structured") return areaOfTable(token.value, place);
  return token.type === "range" || token.type === "range_beam" ? areaOfReference(token.value, place) : null;
}

/** The cells that an array formula in that one cell fills; the cell itself where it fills no more. */
export function spilledFrom(area: Area, book: Book): Area {
  const sheet = sheetNamed(book, area.sheet);
  const cell = sheet?.cells.find(({ row, column }) => row === area.top && column === area.left);
  const last = firstCell(cell?.spill?.split(":")[1] ?? "");
  return last === null ? area : { ...area, bottom: last.row, right: last.column };
}
