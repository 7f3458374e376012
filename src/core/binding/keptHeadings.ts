import type { Sheet } from "../book/book";
import {
  defaultChoices,
  type Binding,
  type BindingChoices,
  type ColumnRole,
  type Heading,
  type RoleColumns,
} from "./binding";
import { gridOf, shownAt, textOf, type Grid } from "./grid";
import { findHeaders, type HeaderRows } from "./headings";

/** Headings by role, as a binding keeps them. */
export type KeptHeadings = Readonly<Partial<Record<ColumnRole, string>>>;

/** What has become of the headings of a binding on a sheet. */
export type FoundAgain =
  | { readonly ok: true; readonly binding: Binding }
  /** Texts of the headings that are gone; all of them where none is left. */
  | { readonly ok: false; readonly gone: readonly string[] };

/** The headings of columns as they are kept: one line, and numbered where a text stands twice. */
export function keptHeadings(columns: RoleColumns, headings: readonly Heading[]): KeptHeadings {
  const names = namesOf(headings);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([role, column]) => {
      const name = names.get(column);
      return name === undefined ? [] : [[role, name]];
    }),
  );
}

/** Every heading's text by its column; a text that stands twice is numbered from the left. */
function namesOf(headings: readonly Heading[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    headings.map(({ column, text }) => {
      const plain = text.replace(/\s*\n\s*/g, " / ").trim();
      const count = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, count);
      return [column, count === 1 ? plain : `${plain} #${count}`] as const;
    }),
  );
}

/**
 * Finds the headings of a binding on a sheet, wherever they stand now. `taken`: other tables of the same audit on
 * the same sheet, so that each of several tables with the same headings is found once.
 */
export function findAgain(
  sheet: Sheet,
  kept: KeptHeadings,
  choices: BindingChoices = defaultChoices,
  taken: readonly Binding[] = [],
): FoundAgain {
  const grid = gridOf(sheet, null);
  const wanted = Object.entries(kept);
  const headers = findHeaders(grid).filter((header) => !taken.some((other) => isUnder(header, other)));
  const tried = [...headers, ...rowsWith(grid, wanted[0]?.[1] ?? "")].map((header) => ({
    header,
    columns: columnsIn(header, kept),
  }));
  const best = tried.sort((one, other) => count(other.columns) - count(one.columns))[0];
  const gone = wanted.filter(([role]) => !best || !(role in best.columns)).map(([, text]) => text);
  if (best === undefined || gone.length > 0) return { ok: false, gone };
  return { ok: true, binding: bindingUnder(grid, best.header, best.columns, headers, choices) };
}

const isUnder = ({ rows }: HeaderRows, { header }: Binding): boolean => rows[0] === header[0] && rows[1] === header[1];

const count = (columns: RoleColumns): number => Object.keys(columns).length;

function columnsIn({ headings }: HeaderRows, kept: KeptHeadings): RoleColumns {
  const byName = new Map([...namesOf(headings)].map(([column, name]) => [name, column]));
  return Object.fromEntries(
    Object.entries(kept).flatMap(([role, name]) => {
      const column = byName.get(name);
      return column === undefined ? [] : [[role, column]];
    }),
  );
}

/** Headings that no rule knows, as when the user named every column himself. */
function rowsWith(grid: Grid, text: string): HeaderRows[] {
  if (text === "") return [];
  return grid.rows.slice(0, 500).flatMap((row) => {
    const cells = grid.cellsIn(row);
    if (!cells.some((cell) => textOf(cell) === text)) return [];
    const headings = cells.map(({ column }) => ({ column, text: textOf(shownAt(grid, row, column)), meaning: null }));
    return [{ rows: [row, row] as const, headings }];
  });
}

/** Down to the headings of the next table that has others. */
function bindingUnder(
  grid: Grid,
  header: HeaderRows,
  columns: RoleColumns,
  headers: readonly HeaderRows[],
  choices: BindingChoices,
): Binding {
  const texts = (one: HeaderRows): string => one.headings.map(({ column, text }) => `${column}:${text}`).join("|");
  const later = headers.filter((one) => one.rows[0] > header.rows[1] && texts(one) !== texts(header));
  const end = Math.min(...later.map(({ rows }) => rows[0]), (grid.rows.at(-1) ?? 0) + 1);
  const all = [...header.headings.map(({ column }) => column), ...Object.values(columns)];
  return {
    ...choices,
    sheet: grid.sheet,
    header: header.rows,
    columns,
    area: { top: header.rows[0], left: Math.min(...all), bottom: end - 1, right: Math.max(...all) },
  };
}
