import { readArea } from "../model/area";
import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";
import { findSections } from "./findSections";
import { linkedBlocks } from "./linkedBlocks";
import { scoring } from "./sumRow";
import { readRows } from "./tableRows";
import { columnRoles, isWord } from "./columnRoles";
import { figureOf, plainLabel, roleOf, type ColumnRole } from "./headingWords";

/** A table of clauses (or of sections) on a sheet: one row each, with points, verdicts or scores. */
export interface ScoreTable {
  readonly sheet: SheetModel;
  /** Zero-based row of the headings. */
  readonly header: number;
  readonly last: number;
  /** First column of each role. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** What every headed column holds. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly headings: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow[];
  readonly sections: readonly Section[];
  readonly total: number | null;
}

export interface TableRow {
  readonly row: number;
  readonly kind: "clause" | "heading" | "subtotal" | "total" | "blank";
  readonly label: string;
  /** It adds up the rows that follow. */
  readonly isAbove: boolean;
}

/** Clauses that belong together: between headings or subtotals, or with one word in the column of sections. */
export interface Section {
  readonly name: string;
  readonly heading: number | null;
  /** Rows of its clauses; never empty. */
  readonly rows: readonly number[];
  readonly subtotal: number | null;
}

/** All tables of clauses on a sheet, from the top. */
export function findTables(sheet: SheetModel): ScoreTable[] {
  const rows = [...new Set(sheet.cells.map(({ row }) => row))];
  const inside = sheet.sheet.tables.flatMap(({ area }) => readArea(area) ?? []);
  const isData = (row: number): boolean => inside.some(({ top, bottom }) => row > top && row <= bottom);
  const headers = rows.filter((row) => !isData(row)).flatMap((row) => headingRow(sheet, row) ?? []);
  return headers.flatMap((heads, index) => {
    const end = headers[index + 1]?.row ?? (rows.at(-1) ?? 0) + 1;
    return blocksOf(sheet, heads, end).flatMap((block) => readTables(sheet, { row: heads.row, cells: block }, end));
  });
}

/** Headings of a table and the (last) row in which they stand. */
interface Heads {
  readonly row: number;
  readonly cells: readonly CellModel[];
}

/** The headings in a row, with those of the row above where two rows of headings belong together; null when it has none. */
function headingRow(sheet: SheetModel, row: number): Heads | null {
  const [above, cells, below] = [sheet.row(row - 1), sheet.row(row), sheet.row(row + 1)];
  if (refines(below, cells)) return null;
  if (!refines(cells, above)) return isHeader(cells) ? { row, cells } : null;
  const own = new Set(cells.map(({ column }) => column));
  const both = [...cells, ...above.filter(({ column }) => !own.has(column))].sort(
    (one, two) => one.column - two.column,
  );
  return isHeader(both) ? { row, cells: both } : null;
}

/** Texts under texts, some of them in columns that the row above leaves to the heading beside: a second row of headings. */
function refines(below: readonly CellModel[], above: readonly CellModel[]): boolean {
  const known = new Set(above.map(({ column }) => column));
  const isText = [...below, ...above].every(({ kind }) => kind === "text");
  const fresh = below.filter(({ column }) => !known.has(column));
  const isUnder = below.length - fresh.length >= 2 && fresh.some(({ column }) => known.has(column - 1));
  return isText && above.length >= 3 && isUnder && below.some((cell) => scoring.has(roleOf(textAt(cell)) ?? "other"));
}

/** The table under its headings, and those further down that go on in the same columns after its total. */
function readTables(sheet: SheetModel, heads: Heads, end: number): ScoreTable[] {
  const tables: ScoreTable[] = [];
  for (let from = heads.row + 1; from < end;) {
    const table = readTable(sheet, heads, { from, end });
    if (table === null || (tables[0] !== undefined && !goesOn(table, tables[0]))) break;
    tables.push(table);
    from = table.last + 1;
    if (table.total === null) break;
  }
  return tables;
}

/** At least two of the first table's calculations, copied in the same columns. */
function goesOn(later: ScoreTable, first: ScoreTable): boolean {
  const keysOf = (table: ScoreTable): string[] =>
    clauseRows(table).flatMap((row) =>
      table.sheet.row(row).flatMap(({ column, formula }) => (formula === null ? [] : [`${column}|${formula.key}`])),
    );
  const known = new Set(keysOf(first));
  return keysOf(later).filter((key) => known.has(key)).length >= 2;
}

/**
 * Headings that stand apart, with nothing in the column between them as far as the table may reach, head tables of their
 * own, unless the rows of one are worked out from the same rows of the other: then the blank column is only a gap.
 */
function blocksOf(sheet: SheetModel, { row: header, cells }: Heads, end: number): (readonly CellModel[])[] {
  const rows = { top: header, bottom: end - 1 };
  const isFilled = (column: number): boolean => sheet.firstIn(column, rows, 1).length > 0;
  const blocks: CellModel[][] = [];
  for (const cell of cells) {
    const before = blocks.at(-1)?.at(-1)?.column ?? cell.column;
    const gap = Array.from({ length: Math.max(0, cell.column - before - 1) }, (_, index) => before + 1 + index);
    const open = gap.every(isFilled) ? blocks.at(-1) : undefined;
    if (open) open.push(cell);
    else blocks.push([cell]);
  }
  const heading = linkedBlocks(blocks, sheet, rows).filter(isHeader);
  return heading.length > 0 ? heading : [cells];
}

/** Headings without the levels behind them: 5, 4, 3, 2 over what earns so many points. */
function withoutLevels(cells: readonly CellModel[]): readonly CellModel[] {
  const last = cells.findLastIndex((cell) => cell.kind !== "number");
  const levels = cells.slice(last + 1).map(({ cell }) => Number(cell.value));
  const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
  const isScale =
    levels.length >= 3 && last >= 2 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
  return isScale ? cells.slice(0, last + 1) : cells;
}

function isHeader(all: readonly CellModel[]): boolean {
  const cells = withoutLevels(all);
  const texts = cells.filter(({ kind }) => kind === "text");
  const columns = new Set(texts.map(({ column }) => column));
  const isBroken = cells.some(
    (cell) => !isWord(cell) && (columns.has(cell.column - 1) || columns.has(cell.column + 1)),
  );
  if (texts.length < 2 || isBroken) return false;
  // Rents and wages have rates, too.
  const headings = texts.map(textAt).filter((text) => !/^rate$/i.test(text.trim()));
  const roles = new Set(headings.map(roleOf));
  const isScored = [...roles].some((role) => role !== null && scoring.has(role));
  return isScored && [...roles].filter((role) => role !== null && role !== "other").length >= 2;
}

function readTable(
  sheet: SheetModel,
  { row: header, cells }: Heads,
  rest: { readonly from: number; readonly end: number },
): ScoreTable | null {
  const headings = new Map(cells.filter(isWord).map((cell) => [cell.column, textAt(cell)] as const));
  const roles = columnRoles(sheet, header, headings, rest);
  const columns = new Map([...roles].reverse().map(([column, role]) => [role, column] as const));
  const rows = readRows(sheet, rest, columns, roles);
  const sections = findSections(rows, sheet, columns);
  if (sections.length === 0) return null;
  const total = rows.find(({ kind }) => kind === "total")?.row ?? null;
  return { sheet, header, last: rows.at(-1)?.row ?? header, columns, roles, headings, rows, sections, total };
}

/** All rows of clauses. */
export const clauseRows = (table: ScoreTable): number[] => table.sections.flatMap(({ rows }) => rows);

/** The section that a name means; null when none or several do. */
export function sectionNamed(table: ScoreTable, name: string): Section | null {
  const wanted = [plainLabel(name), figureOf(name)].filter((one) => one !== "");
  const found = table.sections.filter((section) => wanted.includes(plainLabel(section.name)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
