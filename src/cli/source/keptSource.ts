import { boundRules } from "../../core/binding/boundScheme";
import { gridOf } from "../../core/binding/grid";
import { findAgain } from "../../core/binding/keptHeadings";
import { styleOf } from "../../core/binding/propose";
import { readBound } from "../../core/binding/readBound";
import type { Book, Sheet } from "../../core/book/book";
import { fail } from "../../core/result";
import { boundPrefix, isBound } from "../../app/boundSuffix";
import { anchorName, bindingTable } from "../../workbook/layout/bindingNames";
import { readBindings, type KeptBinding } from "../../workbook/layout/bindingSheet";
import { tablesOfBook } from "../../workbook/layout/tablesOfBook";
import { bindingSheetWords } from "../../words/bindingSheet";
import { allClausesName, sheetSchemeName } from "../../words/sheetScheme";
import { calculated, knownTo, sourceOf, unknownScheme, type BindRequest } from "./boundSource";
import type { SourceRead } from "./source";

/** The bindings that somebody agreed to in this workbook, in the order of their rows. */
export function keptBindings(book: Book): readonly KeptBinding[] {
  const table = tablesOfBook(book).find(({ name }) => name === bindingTable);
  return table === undefined ? [] : readBindings(table, Object.values(bindingSheetWords));
}

/** The binding that is asked for: by "bound:2" its number, by nothing the first; null for none. */
export function chosenBinding(kept: readonly KeptBinding[], suffix: string): KeptBinding | null {
  const number = isBound(suffix) ? suffix.slice(boundPrefix.length) : null;
  const found = number === null ? kept[0] : kept.find((one) => one.number === number);
  return found !== undefined && (suffix === "" || number !== null) ? found : null;
}

/** What was agreed is not guessed again; headings that are gone are named. What the command line says goes before it. */
export async function readKeptSource(file: Book, kept: KeptBinding, request: BindRequest): Promise<SourceRead> {
  const book = await calculated(file);
  const sheet = sheetOf(book, kept);
  if (sheet === null)
    return fail([{ code: "NO_SHEET", sheet: kept.sheet, found: book.sheets.map(({ name }) => name) }]);
  const { blankMeans, partialShare } = { ...kept, ...request.scope.choices };
  const again = findAgain(sheet, kept.headings, { blankMeans, partialShare });
  if (!again.ok) return fail(again.gone.map((column) => ({ code: "COLUMN_MISSING", table: sheet.name, column })));
  const { binding } = again;
  const reading = readBound(gridOf(sheet, null), binding);
  const scheme = request.scheme ?? kept.scheme;
  const rules = boundRules(reading.clauses, knownTo(request), scheme, { name: sheetSchemeName, all: allClausesName });
  if (rules === null) return fail([unknownScheme(scheme ?? "")]);
  const style = styleOf(binding.columns);
  return { ok: true, value: sourceOf({ binding, style, confidence: 1, reading }, [], rules) };
}

/** By its name; when it was renamed, by the name that stands on its headings. */
function sheetOf({ sheets, names }: Book, { sheet, number }: KeptBinding): Sheet | null {
  const formula = names.find(({ name }) => name === anchorName(number))?.formula ?? "";
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  const renamed = (match?.[1] ?? match?.[2])?.replaceAll("''", "'");
  return sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => name === renamed) ?? null;
}
