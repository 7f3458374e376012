import { readArea } from "../model/area";
import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";
import { findSections } from "./findSections";
import { linkedBlocks } from "./linkedBlocks";
import { scoring, sumIn, sumSide } from "./sumRow";
import { plainLabel, roleOf, saysWorth, sumLabel, type ColumnRole } from "./headingWords";

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
  const headers = rows.filter((row) => !isData(row) && isHeader(sheet.row(row)));
  return headers.flatMap((header, index) => {
    const end = headers[index + 1] ?? (rows.at(-1) ?? 0) + 1;
    return blocksOf(sheet, header, end).flatMap((heads) => readTable(sheet, heads, end) ?? []);
  });
}

/**
 * Headings that stand apart, with nothing in the column between them as far as the table may reach, head tables of their
 * own, unless the rows of one are worked out from the same rows of the other: then the blank column is only a gap.
 */
function blocksOf(sheet: SheetModel, header: number, end: number): (readonly CellModel[])[] {
  const rows = { top: header, bottom: end - 1 };
  const isFilled = (column: number): boolean => sheet.firstIn(column, rows, 1).length > 0;
  const blocks: CellModel[][] = [];
  for (const cell of sheet.row(header)) {
    const before = blocks.at(-1)?.at(-1)?.column ?? cell.column;
    const gap = Array.from({ length: Math.max(0, cell.column - before - 1) }, (_, index) => before + 1 + index);
    const open = gap.every(isFilled) ? blocks.at(-1) : undefined;
    if (open) open.push(cell);
    else blocks.push([cell]);
  }
  const heading = linkedBlocks(blocks, sheet, rows).filter(isHeader);
  return heading.length > 0 ? heading : [sheet.row(header)];
}

function isHeader(cells: readonly CellModel[]): boolean {
  const texts = cells.filter(({ kind }) => kind === "text");
  const columns = new Set(texts.map(({ column }) => column));
  const isBroken = cells.some(
    ({ kind, column }) => kind !== "text" && (columns.has(column - 1) || columns.has(column + 1)),
  );
  if (texts.length < 2 || isBroken) return false;
  // Rents and wages have rates, too.
  const headings = texts.map(textAt).filter((text) => !/^rate$/i.test(text.trim()));
  const roles = new Set(headings.map(roleOf));
  const isScored = [...roles].some((role) => role !== null && scoring.has(role));
  return isScored && [...roles].filter((role) => role !== null && role !== "other").length >= 2;
}

function readTable(sheet: SheetModel, heads: readonly CellModel[], end: number): ScoreTable | null {
  const header = heads[0]?.row ?? 0;
  const headings = new Map(
    heads.filter(({ kind }) => kind === "text").map((cell) => [cell.column, textAt(cell)] as const),
  );
  const roles = new Map([...headings].map(([column, text]) => [column, roleOf(text) ?? "other"] as const));
  const columns = new Map([...roles].reverse().map(([column, role]) => [role, column] as const));
  const rows = readRows(sheet, header, end, columns, roles);
  const sections = findSections(rows, sheet, columns);
  if (sections.length === 0) return null;
  const total = rows.find(({ kind }) => kind === "total")?.row ?? null;
  return { sheet, header, last: rows.at(-1)?.row ?? header, columns, roles, headings, rows, sections, total };
}

type Columns = ScoreTable["columns"];

/** Rows down to the total, the second blank row in a row, or the next headings. */
function readRows(
  sheet: SheetModel,
  header: number,
  end: number,
  columns: Columns,
  roles: ScoreTable["roles"],
): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = header + 1; row < end; row++) {
    const read = readRow(sheet, row, columns, roles);
    const next = read.kind === "subtotal" && addsUpAll(read, rows, { sheet, end, roles }) ? asTotal(read) : read;
    if (next.kind === "blank" && rows.at(-1)?.kind === "blank") break;
    rows.push(next);
    if (next.kind === "total") break;
    if (rows.slice(-3).length === 3 && rows.slice(-3).every(isEmptyKind)) break;
  }
  while (rows.length > 0 && isEmptyKind(rows.at(-1))) rows.pop();
  return withPricedHeadings(rows, sheet, roles);
}

const asTotal = (row: TableRow): TableRow => ({ ...row, kind: "total" });

/** A row without a name for it that adds up the whole table: its subtotals, or all clauses, with a blank row behind it and no other sum. */
function addsUpAll(
  { row, isAbove }: TableRow,
  rows: readonly TableRow[],
  { sheet, end, roles }: { readonly sheet: SheetModel; readonly end: number; readonly roles: ScoreTable["roles"] },
): boolean {
  const added = isAbove ? null : sumIn(sheet.row(row), roles);
  const sums = rows.filter(({ kind }) => kind === "subtotal").map((one) => one.row);
  if (added === null) return false;
  if (sums.length >= 2) return added.rows.length > 1 && added.rows.every((one) => sums.includes(one));
  const clauses = rows.filter(({ kind }) => kind === "clause").map((one) => one.row);
  const [first, last] = [clauses[0] ?? -1, clauses.at(-1) ?? -1];
  const isWhole = sums.length === 0 && clauses.length >= 2 && added.from <= first + 1 && added.to >= last - 1;
  if (!isWhole || sheet.row(row + 1).some(({ column }) => roles.has(column))) return false;
  for (let later = row + 1; later < end; later++) if (sumIn(sheet.row(later), roles) !== null) return false;
  return true;
}

/** A row with points but nothing of a score, where nearly all others have one, is a heading that names its points. */
function withPricedHeadings(rows: readonly TableRow[], sheet: SheetModel, roles: ScoreTable["roles"]): TableRow[] {
  const isWorth = (column: number): boolean => ["points", "weight", "id"].includes(roles.get(column) ?? "other");
  const hasEntry = ({ row }: TableRow): boolean =>
    sheet
      .row(row)
      .some(({ column, kind }) => entered.has(roles.get(column) ?? "other") || (kind === "number" && !isWorth(column)));
  const clauses = rows.filter(({ kind }) => kind === "clause");
  const isFilled = clauses.length >= 4 && clauses.filter(hasEntry).length * 3 >= clauses.length * 2;
  return rows.map((row) => (isFilled && row.kind === "clause" && !hasEntry(row) ? { ...row, kind: "heading" } : row));
}

/** Neither a clause nor a sum: three of them in a row are no longer the table. */
const isEmptyKind = (row: TableRow | undefined): boolean => row?.kind === "blank" || row?.kind === "heading";

function readRow(sheet: SheetModel, row: number, columns: Columns, roles: ScoreTable["roles"]): TableRow {
  const cells = sheet.row(row).filter(({ column }) => roles.has(column));
  const texts = cells.filter(({ kind }) => kind === "text").map(textAt);
  const label = texts.slice(0, 2).find((text) => !isNumbering(text)) ?? texts[0] ?? "";
  if (cells.length === 0) return { row, kind: "blank", label: "", isAbove: false };
  const sum = texts.map(sumLabel).find((kind) => kind !== null) ?? null;
  if (sum !== null) return { row, kind: sum, label, isAbove: false };
  const side = sumSide(cells, roles);
  if (side !== null) return { row, kind: "subtotal", label, isAbove: side === "below" };
  const isOwn = !saysWorth(label) && isClause(cells, roles, columns);
  return { row, kind: isOwn ? "clause" : "heading", label, isAbove: false };
}

/** 3.1, 三, （二）, IV., B: a number of a row and not yet its name. */
const isNumbering = (text: string): boolean =>
  /^[(（]?([\d.]+|[一二三四五六七八九十]+|[ivx]+|[a-z])[)）、.．]?$/i.test(text);

const entered: ReadonlySet<ColumnRole> = new Set(["verdict", "score", "excluded", "weighted", "rate", "deducted"]);

/** A clause has something of a score in its row: a verdict, a formula, or points beside a table without scores. */
function isClause(cells: readonly CellModel[], roles: ScoreTable["roles"], columns: Columns): boolean {
  const role = (cell: CellModel): ColumnRole => roles.get(cell.column) ?? "other";
  if (cells.some((cell) => entered.has(role(cell)))) return true;
  const hasScore = [...columns.keys()].some((one) => entered.has(one));
  const isPriced = cells.some((cell) => (role(cell) === "points" || role(cell) === "weight") && cell.kind !== "text");
  return isPriced && (!hasScore || cells.filter(({ kind }) => kind === "text").length > 1);
}

/** All rows of clauses. */
export const clauseRows = (table: ScoreTable): number[] => table.sections.flatMap(({ rows }) => rows);

/** The section that a name means; null when none or several do. */
export function sectionNamed(table: ScoreTable, name: string): Section | null {
  const wanted = plainLabel(name);
  if (wanted === "") return null;
  const found = table.sections.filter((section) => plainLabel(section.name) === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}
