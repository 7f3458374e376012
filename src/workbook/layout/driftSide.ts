import { readText } from "../../core/audit/raw";
import type { Book, Cell, Sheet, Validation } from "../../core/book/book";
import type { DriftClause, DriftSide, FormulaCell } from "../../core/drift/drift";
import type { Scheme } from "../../core/scheme/scheme";
import type { ClauseColumn } from "../../words/shape/sheets";
import type { TableReading } from "../port";
import { a1, firstCell } from "./address";
import { findClauseColumns } from "./headers";
import { NAMES, tablesOf } from "./names";
import { readClauseTable } from "./readAuditTables";
import { tablesOfBook } from "./tablesOfBook";

/** The columns of a clause table that hold formulas. */
const CALCULATED: readonly ClauseColumn[] = ["earned", "state"];

/** An audit of a workbook as far as it can drift from its scheme; null where its clauses cannot be found. */
export function driftSide(book: Book, suffix: string, scheme: Scheme): DriftSide | null {
  const names = tablesOf(suffix);
  const tables = tablesOfBook(book);
  const find = (name: string): TableReading | undefined =>
    tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const clauses = find(names.clauses);
  const sheet = book.sheets.find(({ name }) => name === clauses?.sheet);
  if (clauses === undefined || sheet === undefined) return null;
  const summary = summaryOf(book, suffix);
  const guarded = [sheet.name, summary?.sheet.name, find(names.scheme)?.sheet];
  return {
    scheme,
    sheet: sheet.name,
    clauses: clausesOf(clauses, sheet),
    summary: summary === null ? new Map() : formulasOf(summary.sheet, summary.row, summary.column),
    names: ownNames(book, suffix),
    guarded: guarded.flatMap((name) =>
      name === undefined ? [] : [{ sheet: name, isProtected: isProtected(book, name) }],
    ),
    isFromTemplate: sheet.cells.some(({ style }) => style?.locked === false),
    size: [names.clauses, names.specials, names.scheme]
      .map(find)
      .map((table) => (table === undefined ? "" : `${table.row}+${table.values.length}`))
      .join(" "),
  };
}

const isProtected = (book: Book, name: string): boolean =>
  book.sheets.some((sheet) => sheet.name === name && sheet.protection !== null);

function ownNames(book: Book, suffix: string): string[] {
  const known = new Set(Object.values(NAMES).map((name) => (name + suffix).toLowerCase()));
  return book.names.map(({ name }) => name).filter((name) => known.has(name.toLowerCase()));
}

function clausesOf(table: TableReading, sheet: Sheet): DriftClause[] {
  const columns = findClauseColumns(table.headers);
  const cells = new Map(sheet.cells.map((cell) => [a1(cell.row, cell.column), cell]));
  const at = (key: ClauseColumn, row: number): string => a1(row - 1, table.column + (columns.get(key) ?? 0));
  return readClauseTable(table).flatMap(({ id, raw }) => {
    if (raw.place.in !== "cell" || id === "") return [];
    const { row } = raw.place;
    const own = CALCULATED.filter((key) => columns.has(key));
    return [
      {
        id,
        points: readText(raw.points),
        pointsCell: at("points", row),
        formulas: Object.fromEntries(own.map((key) => [key, formulaCell(sheet.name, at(key, row), cells)])),
        verdictCell: at("verdict", row),
        list: listAt(sheet.validations, row - 1, table.column + (columns.get("verdict") ?? 0)),
      },
    ];
  });
}

function formulaCell(sheet: string, cell: string, cells: ReadonlyMap<string, Cell>): FormulaCell {
  const found = cells.get(cell);
  return {
    sheet,
    cell,
    row: (firstCell(cell)?.row ?? 0) + 1,
    formula: found?.formula ?? null,
    shown: readText(found?.value),
  };
}

function listAt(validations: readonly Validation[], row: number, column: number): string | null {
  const rule = validations.find(({ area }) => area.split(/[ ,]/).some((part) => covers(part, row, column)))?.rule;
  if (rule?.kind !== "list") return null;
  return typeof rule.source === "string" ? rule.source.replaceAll("$", "") : rule.source.join(",");
}

function covers(area: string, row: number, column: number): boolean {
  const [from = "", to = from] = area.split(":");
  const [first, last] = [firstCell(from), firstCell(to)];
  if (first === null || last === null) return false;
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

/** The sheet of the score and where the score stands on it: everything else is found from there. */
function summaryOf(book: Book, suffix: string): { sheet: Sheet; row: number; column: number } | null {
  const wanted = (NAMES.score + suffix).toLowerCase();
  const target = book.names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? "";
  const bang = target.lastIndexOf("!");
  const name = target.slice(1, Math.max(1, bang)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = book.sheets.find((one) => one.name === name);
  const cell = firstCell(target.slice(bang + 1));
  return sheet === undefined || cell === null ? null : { sheet, ...cell };
}

function formulasOf(sheet: Sheet, row: number, column: number): Map<string, FormulaCell> {
  const cells = new Map(sheet.cells.map((cell) => [a1(cell.row, cell.column), cell]));
  return new Map(
    sheet.cells.map((cell) => [
      `${cell.row - row},${cell.column - column}`,
      formulaCell(sheet.name, a1(cell.row, cell.column), cells),
    ]),
  );
}
