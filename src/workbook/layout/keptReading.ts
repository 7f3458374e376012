import type { Binding, BindingChoices } from "../../core/binding/binding";
import { gridOf, type Grid } from "../../core/binding/grid";
import { joined } from "../../core/binding/join";
import { findAgain } from "../../core/binding/keptHeadings";
import { readBound, type BoundReading } from "../../core/binding/readBound";
import type { RawSpecial } from "../../core/audit/audit";
import type { Book, Sheet } from "../../core/book/book";
import { fail, ok, type Result } from "../../core/result";
import { bindingSheetWords } from "../../words/bindingSheet";
import { anchorName, bindingTable, tablesBeside } from "./bindingNames";
import { readBindings } from "./bindingSheet";
import type { KeptBinding } from "./keptBinding";
import { readSpecialTable } from "./readAuditTables";
import { tablesOfBook } from "./tablesOfBook";

/** A table of a binding as it stands now. */
export interface TableNow {
  readonly binding: Binding;
  readonly grid: Grid;
  /** With ids that no other table of the audit has. */
  readonly reading: BoundReading;
}

/** A heading that is gone from a sheet. */
export interface HeadingGone {
  readonly sheet: string;
  readonly column: string;
}

/** Reads all tables of a binding on their sheets, which stand in its order, or says which headings are gone. */
export function readKeptTables(
  { tables }: KeptBinding,
  sheets: readonly Sheet[],
  choices: BindingChoices,
): Result<readonly TableNow[], readonly HeadingGone[]> {
  const gone: HeadingGone[] = [];
  const found: { readonly binding: Binding; readonly grid: Grid }[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const taken = found.flatMap(({ binding }) => (binding.sheet === sheet.name ? [binding] : []));
    const again = findAgain(sheet, tables[index]?.headings ?? {}, choices, taken);
    if (again.ok) found.push({ binding: again.binding, grid: gridOf(sheet, null) });
    else gone.push(...again.gone.map((column) => ({ sheet: sheet.name, column })));
  }
  if (gone.length > 0) return fail(gone);
  const read = found.map((one) => ({ ...one, sheet: one.binding.sheet, reading: readBound(one.grid, one.binding) }));
  const readings = joined(read);
  return ok(read.map(({ binding, grid, reading }, index) => ({ binding, grid, reading: readings[index] ?? reading })));
}

/** The sheets of a binding, one a table, by their names or by those they have now; null for one that is gone. */
export function keptSheets(book: Book, { tables, number }: KeptBinding): readonly (Sheet | null)[] {
  const named = (wanted: string | null): Sheet | null => book.sheets.find(({ name }) => name === wanted) ?? null;
  return tables.map(({ sheet }, table) => named(sheet) ?? named(renamedSheet(book, number, table)));
}

/** The bindings that somebody agreed to in this workbook, in the order of their rows. */
export function keptBindings(book: Book): readonly KeptBinding[] {
  const table = tablesOfBook(book).find(({ name }) => name === bindingTable);
  return table === undefined ? [] : readBindings(table, Object.values(bindingSheetWords));
}

/** Special items that stand on a sheet of their own beside the bound ones. */
export function specialsBeside(book: Book, { number }: KeptBinding): readonly RawSpecial[] {
  const name = tablesBeside(number).specials.toLowerCase();
  const table = tablesOfBook(book).find((one) => one.name.toLowerCase() === name);
  return table === undefined ? [] : readSpecialTable(table).map(({ raw }) => raw);
}

/** The name that the sheet of a table has now: when it was renamed, the name on its headings tells; null for none. */
export function renamedSheet({ names }: Pick<Book, "names">, number: string, table: number): string | null {
  const formula = names.find(({ name }) => name === anchorName(number, table))?.formula ?? "";
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return (match?.[1] ?? match?.[2])?.replaceAll("''", "'") ?? null;
}
