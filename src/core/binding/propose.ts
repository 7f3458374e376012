import type { Book, Sheet } from "../book/book";
import { overlaps, type Area } from "../review/model/area";
import { assignColumns } from "./assignColumns";
import {
  defaultChoices,
  type Binding,
  type BindingChoices,
  type BoundStyle,
  type ColumnRole,
  type RoleColumns,
} from "./binding";
import { gridOf, textOf, type Grid } from "./grid";
import { findHeaders, type HeaderRows } from "./headings";
import { profilesOf } from "./profile";
import { readBound, type BoundReading } from "./readBound";
import { confidenceOf } from "./confidence";
import { meaningsInCompany } from "./wordMeaning";

/** A table of clauses that was recognised, with what it would read. */
export interface Proposal {
  readonly binding: Binding;
  readonly style: BoundStyle;
  /** 0 to 1: how sure the headings and what stands below them are. */
  readonly confidence: number;
  /** Every heading of the table as it stands there. */
  readonly headings: readonly { readonly column: number; readonly text: string }[];
  /** Roles that no heading told, only the content. */
  readonly guessed: readonly ColumnRole[];
  readonly reading: BoundReading;
}

/** A proposal below this is not used unless somebody says so. */
export const enoughConfidence = 0.6;

/** Where to look and what is settled already. */
export interface ProposalScope {
  /** Within these cells only. */
  readonly area?: Area | null;
  /** Columns that the user decided; null takes a role away. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  readonly choices?: Partial<BindingChoices>;
}

/** All tables of clauses of the visible sheets of a book, the surest first; of equally sure ones, the larger first. */
export function proposeBindings(book: Book, scope: ProposalScope = {}): readonly Proposal[] {
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
  return visible.flatMap((sheet) => proposeOn(sheet, scope)).sort(bySureness);
}

const bySureness = (one: Proposal, other: Proposal): number =>
  round(other.confidence) - round(one.confidence) || other.reading.clauses.length - one.reading.clauses.length;

const round = (confidence: number): number => Math.round(confidence * 20);

/** All tables of clauses of one sheet, from the top. */
export function proposeOn(sheet: Sheet, scope: ProposalScope = {}): readonly Proposal[] {
  const grid = gridOf(sheet, scope.area ?? null);
  const headers = joined(findHeaders(grid));
  return headers.flatMap((header, index) => {
    const end = headers[index + 1]?.rows[0] ?? (grid.rows.at(-1) ?? 0) + 1;
    return proposal(grid, header, end, scope) ?? [];
  });
}

/** The table that the user points at: its headings inside the cells, above them, or simply their first row. */
export function proposeIn(sheet: Sheet, area: Area, scope: ProposalScope): readonly Proposal[] {
  const inside = proposeOn(sheet, { ...scope, area });
  if (inside.length > 0) return [...inside].sort(bySureness);
  const above = proposeOn(sheet, scope).filter(({ binding }) => overlaps(binding.area, area));
  const [table] = above;
  if (table === undefined) return proposeUnder(gridOf(sheet, area), scope);
  const [first, last] = table.binding.header;
  const isMeant = ({ row }: { row: number }): boolean =>
    (row >= first && row <= last) || (row >= area.top && row <= area.bottom);
  return proposeOn({ ...sheet, cells: sheet.cells.filter(isMeant) }, scope);
}

/** Without headings that we know, the first row is taken for them, and the user's columns decide. */
function proposeUnder(grid: Grid, scope: ProposalScope): readonly Proposal[] {
  const [first, last] = [grid.rows[0], grid.rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const headings = grid.cellsIn(first).map((cell) => ({ column: cell.column, text: textOf(cell), meaning: null }));
  const made = proposal(grid, { rows: [first, first], headings }, last + 1, scope);
  return made === null ? [] : [made];
}

/** Headings that are repeated, as on every printed page, are those of the same table. */
function joined(headers: readonly HeaderRows[]): HeaderRows[] {
  const texts = ({ headings }: HeaderRows): string => headings.map(({ column, text }) => `${column}:${text}`).join("|");
  return headers.filter((header, index) => {
    const before = headers[index - 1];
    return before === undefined || texts(before) !== texts(header);
  });
}

function proposal(grid: Grid, header: HeaderRows, end: number, scope: ProposalScope): Proposal | null {
  const rows = grid.rows.filter((row) => row > header.rows[1] && row < end);
  const profiles = profilesOf(grid, rows);
  const assigned = assignColumns(header.headings, profiles);
  const columns = corrected(assigned.columns, scope.columns ?? {});
  const area = areaOf(header, end, columns);
  const { binding, reading } = readWithWords(grid, {
    ...defaultChoices,
    ...scope.choices,
    sheet: grid.sheet,
    area,
    header: header.rows,
    columns,
  });
  const clauses = reading.clauses.length;
  if (clauses === 0) return null;
  const trimmed = { ...binding, area: { ...binding.area, bottom: lastRow(reading) } };
  const corrections = new Set(Object.keys(scope.columns ?? {}));
  const confidence = confidenceOf({ grid, binding, reading, header, sure: assigned.sure, corrections });
  const { guessed } = assigned;
  return { binding: trimmed, style: styleOf(columns), confidence, headings: header.headings, guessed, reading };
}

/** What words mean beyond doubt in the company of the others is taken for said, unless the user says otherwise. */
function readWithWords(grid: Grid, binding: Binding): { readonly binding: Binding; readonly reading: BoundReading } {
  const reading = readBound(grid, binding);
  const unknown = reading.words.filter(({ meaning }) => meaning === null).map(({ word }) => word);
  const meant = meaningsInCompany(
    unknown,
    reading.words.map(({ word }) => word),
  );
  if (Object.keys(meant).length === 0) return { binding, reading };
  const told = { ...binding, words: { ...meant, ...binding.words } };
  return { binding: told, reading: readBound(grid, told) };
}

/** The user's word about a column takes it from whatever it was before. */
function corrected(columns: RoleColumns, own: NonNullable<ProposalScope["columns"]>): RoleColumns {
  const taken = new Set(Object.values(own));
  const kept = Object.entries(columns).filter(([role, column]) => !(role in own) && !taken.has(column));
  const added = Object.entries(own).filter(([, column]) => column !== null);
  return Object.fromEntries([...kept, ...added]);
}

function areaOf(header: HeaderRows, end: number, columns: RoleColumns): Area {
  const all = [...header.headings.map(({ column }) => column), ...Object.values(columns)];
  return { top: header.rows[0], left: Math.min(...all), bottom: end - 1, right: Math.max(...all) };
}

function lastRow({ lines }: BoundReading): number {
  const last = lines.findLast(({ kind }) => kind === "clause" || kind === "subtotal" || kind === "total");
  return last === undefined ? 0 : Math.max(last.row, ...last.also);
}

/** How a sheet says what a clause got, by the columns it has. */
export function styleOf(columns: RoleColumns): BoundStyle {
  if (columns.conforms !== undefined) return "marks";
  if (columns.verdict !== undefined) return "verdict";
  return columns.awarded === undefined && columns.deducted !== undefined ? "deducted" : "awarded";
}
