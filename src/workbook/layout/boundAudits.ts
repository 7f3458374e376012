import { readText } from "../../core/audit/raw";
import type { Book } from "../../core/book/book";
import type { BoundAudit, FigureCell, FigureKind } from "../../core/review/recompute/boundAudit";
import type { Scheme } from "../../core/scheme/scheme";
import type { SheetWords } from "../../words/shape/sheets";
import type { TableReading } from "../port";
import { firstCell } from "./address";
import { findClauseColumns, findSchemeColumns, languageOf, sheetWords } from "./headers";
import { NAMES, suffixOf, tablesOf } from "./names";
import type { NamedCell } from "./names";
import { readClauseTable, readSchemeTable, readSpecialTable } from "./readAuditTables";
import { tablesOfBook } from "./tablesOfBook";

/** The audits of a workbook that can be worked out anew: those whose three tables are there and readable. */
export function boundAudits(book: Book): BoundAudit[] {
  const tables = tablesOfBook(book);
  const find = (name: string): TableReading | undefined =>
    tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return tables.flatMap(({ name }) => {
    const suffix = suffixOf(name);
    if (suffix === null) return [];
    const names = tablesOf(suffix);
    const [clauses, specials, schemeTable] = [find(names.clauses), find(names.specials), find(names.scheme)];
    const scheme = schemeTable === undefined ? null : readSchemeTable(schemeTable);
    if (clauses === undefined || specials === undefined || schemeTable === undefined || scheme?.ok !== true) return [];
    return [bind(book, suffix, clauses, specials, schemeTable, scheme.value.scheme)];
  });
}

function bind(
  book: Book,
  suffix: string,
  clauses: TableReading,
  specials: TableReading,
  schemeTable: TableReading,
  scheme: Scheme,
): BoundAudit {
  const words = sheetWords(languageOf(clauses.headers));
  const figures = [
    ...clauseFigures(clauses),
    ...announcedFigures(schemeTable),
    ...namedFigures(book, suffix),
    ...summaryFigures(book, suffix, scheme, words),
  ];
  return {
    table: clauses.name,
    scheme,
    clauses: readClauseTable(clauses).map(({ raw }) => raw),
    specials: readSpecialTable(specials).map(({ raw }) => raw),
    figures,
  };
}

function clauseFigures(table: TableReading): FigureCell[] {
  const columns = findClauseColumns(table.headers);
  const [points, earned] = [columns.get("points"), columns.get("earned")];
  const at = (what: FigureKind, of: string, row: number, column: number | undefined): FigureCell[] =>
    column === undefined ? [] : [{ what, of, sheet: table.sheet, row: row - 1, column: table.column + column }];
  return readClauseTable(table).flatMap(({ id, raw }) =>
    raw.place.in === "cell"
      ? [...at("clausePoints", id, raw.place.row, points), ...at("clauseEarned", id, raw.place.row, earned)]
      : [],
  );
}

/** Points of groups that the scheme sheet itself announces. */
function announcedFigures(table: TableReading): FigureCell[] {
  const columns = findSchemeColumns(table.headers);
  const [keys, value] = [columns.get("key"), columns.get("value")];
  if (keys === undefined || value === undefined) return [];
  return table.values.flatMap((row, index): FigureCell[] => {
    const id = /^group\.(.+)$/.exec(readText(row[keys]))?.[1];
    if (id === undefined || typeof row[value] !== "number") return [];
    const place = { row: table.row + 1 + index, column: table.column + value };
    return [{ what: "announcedPoints", of: id, sheet: table.sheet, ...place }];
  });
}

const named: readonly (readonly [NamedCell, FigureKind])[] = [
  ["points", "points"],
  ["applicable", "applicable"],
  ["earned", "earned"],
  ["deductions", "deductions"],
  ["bonus", "bonus"],
  ["score", "score"],
  ["grade", "grade"],
  ["stars", "stars"],
];

function namedFigures(book: Book, suffix: string): FigureCell[] {
  return named.flatMap(([key, what]) => {
    const place = placeOf(book, NAMES[key] + suffix);
    return place === null ? [] : [{ what, of: "", ...place }];
  });
}

function placeOf(book: Book, name: string): Pick<FigureCell, "sheet" | "row" | "column"> | null {
  const formula = book.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula;
  const sheet = formula === undefined ? undefined : /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const cell = formula === undefined ? null : firstCell(formula);
  const title = (sheet?.[1] ?? sheet?.[2])?.replaceAll("''", "'");
  return cell === null || title === undefined ? null : { sheet: title, ...cell };
}

/** Groups and gates of the summary, under their headings. */
function summaryFigures(book: Book, suffix: string, scheme: Scheme, words: SheetWords): FigureCell[] {
  const title = placeOf(book, NAMES.score + suffix)?.sheet;
  const cells = book.sheets.find(({ name }) => name === title)?.cells;
  if (title === undefined || cells === undefined) return [];
  const value = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const headed = (text: string, beside: string): { row: number; column: number } | undefined =>
    cells.find((cell) => cell.value === text && cells.some((one) => one.row === cell.row && one.value === beside));
  const { groups, gates } = words.summary;
  const groupFigures = (
    [
      ["groupPoints", groups.points],
      ["groupApplicable", groups.applicable],
      ["groupEarned", groups.earned],
    ] as const
  ).flatMap(([what, heading]) => {
    const head = headed(heading, groups.rate);
    return head === undefined ? [] : groupsBelow(what, head, title, value);
  });
  const outcome = headed(gates.outcome, gates.title);
  const outcomes =
    outcome === undefined
      ? []
      : scheme.gates.map(({ id }, index) => ({
          what: "gate" as const,
          of: id,
          sheet: title,
          row: outcome.row + 1 + index,
          column: outcome.column,
        }));
  return [...groupFigures, ...outcomes];
}

function groupsBelow(
  what: FigureKind,
  head: { readonly row: number; readonly column: number },
  sheet: string,
  value: ReadonlyMap<string, unknown>,
): FigureCell[] {
  const figures: FigureCell[] = [];
  for (let row = head.row + 1; ; row++) {
    const id = value.get(`${row},0`);
    if (typeof id !== "string" || id === "") return figures;
    figures.push({ what, of: id, sheet, row, column: head.column });
  }
}
