import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Book, BookName, Sheet, Table } from "../../book/book";
import { contains, readArea, type Area, type Place } from "../model/area";
import { readFormula } from "../model/formula";
import { sheetNamed } from "../marks/sheetIndex";

/** Cells that a name stands for. */
export interface NamedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * What a name or a structured reference in a formula stands for: cells of this workbook, or the formula of a name that
 * stands for none; null when the workbook does not have it. `sheet`, `at`: where the formula stands.
 */
export function resolveName(book: Book, text: string, sheet: Sheet, at: Place): readonly NamedCells[] | string | null {
  if (text.includes("[")) return structured(book, text, sheet, at);
  const found = definedName(book, text, sheet);
  if (found !== undefined) return cellsOf(book, found, sheet);
  const table = tableNamed(book, text);
  return table === null ? null : [{ sheet: table.sheet, area: partOf(table.table, ["data"], at) }];
}

/** A name of the sheet comes before one of the workbook. */
function definedName({ names }: Book, text: string, sheet: Sheet): BookName | undefined {
  const parsed = parseA1Ref(text);
  const plain = parsed && "name" in parsed ? parsed.name : text;
  const scope = parsed?.context?.at(-1) ?? sheet.name;
  const same = names.filter(({ name }) => name.toLowerCase() === plain.toLowerCase());
  const own = same.find((name) => name.sheet?.toLowerCase() === scope.toLowerCase());
  return own ?? same.find((name) => name.sheet === undefined);
}

function cellsOf(book: Book, { formula }: BookName, home: Sheet): readonly NamedCells[] | string {
  const read = readFormula(formula, { row: 0, column: 0 });
  const cells = (read?.references ?? []).flatMap(({ book: other, sheet, area }): NamedCells[] => {
    const found = sheet === null ? home : sheetNamed(book, sheet);
    return other !== null || found === undefined ? [] : [{ sheet: found, area }];
  });
  return cells.length > 0 ? cells : formula;
}

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

function tableNamed({ sheets }: Book, name: string): FoundTable | null {
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return all.find(({ table }) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function tableAround(sheet: Sheet, { row, column }: Place): FoundTable | null {
  const table = sheet.tables.find(({ area }) => contains(areaOf(area), row, column));
  return table === undefined ? null : { sheet, table };
}

const areaOf = (text: string): Area => readArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 };

function structured(book: Book, text: string, sheet: Sheet, at: Place): readonly NamedCells[] | null {
  const parsed = parseStructRef(text);
  if (!parsed) return null;
  const { table: name = "", columns = [], sections = [] } = parsed;
  const found = name === "" ? tableAround(sheet, at) : tableNamed(book, name);
  if (found === null) return null;
  const places = columns.map((column) =>
    found.table.columns.findIndex((own) => own.toLowerCase() === column.toLowerCase()),
  );
  if (places.includes(-1)) return null;
  const { left, right } = areaOf(found.table.area);
  const [first = 0, last = first] = places;
  const across = places.length === 0 ? { left, right } : { left: left + first, right: left + last };
  return [{ sheet: found.sheet, area: { ...partOf(found.table, sections, at), ...across } }];
}

/** The rows of a table that a reference means: its data unless something else is said. */
function partOf({ area, totalsRow }: Table, sections: readonly string[], { row }: Place): Area {
  const whole = areaOf(area);
  const data = { top: whole.top + 1, bottom: whole.bottom - (totalsRow ? 1 : 0) };
  if (sections.includes("this row")) return { ...whole, top: row, bottom: row };
  const isAll = sections.includes("all");
  const hasData = sections.length === 0 || sections.includes("data");
  const hasHead = isAll || sections.includes("headers");
  const hasTotals = isAll || sections.includes("totals");
  const top = hasHead ? whole.top : hasData ? data.top : whole.bottom;
  const bottom = hasTotals ? whole.bottom : hasData ? data.bottom : whole.top;
  return { ...whole, top, bottom };
}
