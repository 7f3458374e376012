import { boundRules, type SchemeChoice } from "../../core/binding/boundScheme";
import { styleOf } from "../../core/binding/propose";
import type { Book } from "../../core/book/book";
import { fail } from "../../core/result";
import { boundPrefix, isBound } from "../../app/boundSuffix";
import type { KeptBinding } from "../../workbook/layout/keptBinding";
import { keptSheets, readKeptTables, specialsBeside } from "../../workbook/layout/keptReading";
import { everyVersion } from "../../schemes/versions";
import { allClausesName, sheetSchemeName } from "../../words/sheetScheme";
import { calculated, sourceOf, unknownScheme, type BindRequest } from "./boundSource";
import type { SourceRead } from "./source";

/** The binding that is asked for: by "bound:2" its number, by nothing the first; null for none. */
export function chosenBinding(kept: readonly KeptBinding[], suffix: string): KeptBinding | null {
  const number = isBound(suffix) ? suffix.slice(boundPrefix.length) : null;
  const found = number === null ? kept[0] : kept.find((one) => one.number === number);
  return found !== undefined && (suffix === "" || number !== null) ? found : null;
}

/** What was agreed is not guessed again; headings that are gone are named. What the command line says goes before it. */
export async function readKeptSource(file: Book, kept: KeptBinding, request: BindRequest): Promise<SourceRead> {
  const book = await calculated(file);
  const sheets = keptSheets(book, kept);
  const lost = kept.tables.find((_, table) => sheets[table] === null);
  if (lost !== undefined)
    return fail([{ code: "NO_SHEET", sheet: lost.sheet, found: book.sheets.map(({ name }) => name) }]);
  const there = sheets.flatMap((sheet) => sheet ?? []);
  const choices = request.scope.choices ?? {};
  const tables = readKeptTables(kept, there, { ...kept, ...choices, words: { ...kept.words, ...choices.words } });
  if (!tables.ok)
    return fail(tables.error.map(({ sheet, column }) => ({ code: "COLUMN_MISSING", table: sheet, column })));
  const clauses = tables.value.flatMap(({ reading }) => reading.clauses);
  const scheme = request.scheme === null ? kept.scheme : { id: request.scheme, version: null };
  const known = request.own === null ? everyVersion : [request.own, ...everyVersion];
  const rules = boundRules(clauses, known, scheme, { name: sheetSchemeName, all: allClausesName });
  if (rules === null) return fail([unknownScheme(nameOf(scheme))]);
  const used = tables.value.map((table) => ({ ...table, style: styleOf(table.binding.columns), confidence: 1 }));
  return { ok: true, value: sourceOf(used, [], rules, specialsBeside(book, kept)) };
}

const nameOf = (scheme: SchemeChoice | null): string => [scheme?.id, scheme?.version].filter(Boolean).join(" ");
