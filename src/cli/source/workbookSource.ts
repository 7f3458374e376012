import { fail, ok, type Result } from "../../core/result";
import {
  findClauseColumns,
  findSchemeColumns,
  findSpecialColumns,
  languageOf,
  sheetWords,
} from "../../workbook/layout/headers";
import { isBeside } from "../../workbook/layout/bindingNames";
import { keptBindings } from "../../workbook/layout/keptReading";
import { suffixOf, TABLES, tablesOf } from "../../workbook/layout/names";
import { readClauseTable, readSchemeTable, readSpecialTable } from "../../workbook/layout/readAuditTables";
import type { TableReading } from "../../workbook/port";
import { readXlsx } from "../../xlsx";
import { readBoundSource, type BindRequest } from "./boundSource";
import { chosenBinding, readKeptSource } from "./keptSource";
import type { Scheme } from "../../core/scheme/scheme";
import type { BindingGap, SourceRead, WorkbookGap } from "./source";
import { tablesOfBook } from "../../workbook/layout/tablesOfBook";

/**
 * An audit made in Excel: its own rows and its own scheme sheet are the truth, the values saved with it are enough.
 * A workbook without one may hold a score sheet that somebody made; `bind` says how it is to be read.
 */
export async function readWorkbookSource(bytes: Uint8Array, suffix: string, bind: BindRequest): Promise<SourceRead> {
  const file = await readXlsx(bytes);
  if (!file.ok) return fail([file.error]);
  const { book } = file.value;
  const hasAudit = tablesOfBook(book).some(({ name }) => isOurs(name));
  const kept = bind.places.length === 0 && isAsAgreed(bind) && !(suffix === "" && hasAudit) ? keptBindings(book) : [];
  const agreed = chosenBinding(kept, suffix);
  if (agreed !== null) return readKeptSource(book, agreed, bind);
  if (bind.places.length > 0 || (suffix === "" && !hasAudit)) return readBoundSource(book, bind);
  const readings = tablesOfBook(book);
  const suffixes = readings.flatMap(({ name }) => suffixOf(name) ?? []);
  const tables = findTables(readings, suffix, suffixes);
  if (!tables.ok) return tables;
  const scheme = readSchemeTable(tables.value.scheme);
  if (!scheme.ok) return scheme;
  const other = otherScheme(scheme.value.scheme, bind);
  if (other !== null) return fail([other]);
  return ok({
    scheme: scheme.value.scheme,
    ignored: scheme.value.ignored,
    clauses: readClauseTable(tables.value.clauses).map((line) => line.raw),
    specials: readSpecialTable(tables.value.specials).map((line) => line.raw),
    reading: {},
    others: suffixes.filter((other) => other.toLowerCase() !== suffix.toLowerCase()),
  });
}

/** Columns that are named on the command line take the place of those that were agreed. */
const isAsAgreed = ({ scope }: BindRequest): boolean => Object.keys(scope.columns ?? {}).length === 0;

/** An audit is scored by the scheme that it was started with, and by no other. */
function otherScheme({ id, version }: Scheme, { scheme, own }: BindRequest): BindingGap | null {
  if (scheme === null || (scheme === id && (own === null || own.version === version))) return null;
  const asked = own === null ? scheme : `${own.id} ${own.version}`;
  return { code: "OTHER_SCHEME", asked, found: `${id} ${version}` };
}

/** Where only part of our own audit is left, nobody's sheet is taken for it. */
const isOurs = (table: string): boolean =>
  !isBeside(table) && Object.values(TABLES).some((name) => table.toLowerCase().startsWith(name.toLowerCase()));

interface AuditReadings {
  readonly clauses: TableReading;
  readonly specials: TableReading;
  readonly scheme: TableReading;
}

/** A missing table or column is an error: without the special items, say, a score would be too good without a word. */
function findTables(
  readings: readonly TableReading[],
  suffix: string,
  suffixes: readonly string[],
): Result<AuditReadings, readonly WorkbookGap[]> {
  const names = tablesOf(suffix);
  const find = (name: string): TableReading | undefined =>
    readings.find((reading) => reading.name.toLowerCase() === name.toLowerCase());
  const [clauses, specials, scheme] = [find(names.clauses), find(names.specials), find(names.scheme)];
  if (!clauses) return fail([{ code: "NO_AUDIT", suffix, found: suffixes }]);
  const missing = [...(specials ? [] : [names.specials]), ...(scheme ? [] : [names.scheme])];
  const words = sheetWords(languageOf(clauses.headers));
  const gaps: WorkbookGap[] = [
    ...missing.map((table) => ({ code: "TABLE_MISSING", table }) as const),
    ...columnGaps(clauses, neededColumns, findClauseColumns(clauses.headers), words.clause),
    ...(specials ? columnGaps(specials, ["type"], findSpecialColumns(specials.headers), words.special) : []),
    ...(scheme ? columnGaps(scheme, ["key", "value"], findSchemeColumns(scheme.headers), words.scheme) : []),
  ];
  return specials && scheme && gaps.length === 0 ? ok({ clauses, specials, scheme }) : fail(gaps);
}

const neededColumns = ["clause", "points", "verdict", "sampled", "failed", "awarded"] as const;

/** Columns that a table lacks, under the headers that its language gives them. */
function columnGaps<Key extends string>(
  table: TableReading,
  needed: readonly Key[],
  found: ReadonlyMap<Key, number>,
  headers: Readonly<Record<Key, string>>,
): WorkbookGap[] {
  return needed
    .filter((key) => !found.has(key))
    .map((key) => ({ code: "COLUMN_MISSING", table: table.name, column: headers[key] }));
}
