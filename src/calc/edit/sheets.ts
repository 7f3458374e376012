import type { BookName } from "../../core/book/book";
import type { Content } from "../graph/node";
import type { EditSource, LiveTable, SheetId } from "../liveBook";
import { EditRefused } from "../liveBook";
import { type SheetState, type Structure, sameName, withSheet } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { rewriteAll, rewriteFormula } from "./rewrite";
import { copyName } from "./tableNames";
import { BROKEN, mentionsSheet, rangeIn, withSheetRenamed, withTableRenamed } from "./tokens";

const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

/** Refuses names Excel would not give a sheet. */
function checkName(book: Workbook, name: string, except: SheetId | null): void {
  const wrong =
    name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong) throw new EditRefused("InvalidArgument", `not a sheet name: ${name}`);
  const taken = book.structure.sheets.some((sheet) => sheet.id !== except && sameName(sheet.name, name));
  if (taken) throw new EditRefused("ItemAlreadyExists", `the sheet ${name} exists`);
}

function freeName(book: Workbook, nth: (number: number) => string, first: number): string {
  for (let number = first; ; number += 1) {
    const name = nth(number);
    if (book.directory.sheetNamed(name) === null) return name;
  }
}

const blankSheet = (id: SheetId, name: string): SheetState => ({
  id,
  name,
  visibility: "visible",
  protection: null,
  frozen: { rows: 0, columns: 0 },
  merges: [],
  validations: [],
  conditionalFormats: [],
  page: null,
  showGridlines: true,
  columnLooks: new Map(),
  rowLooks: new Map(),
});

function placed(sheets: readonly SheetState[], sheet: SheetState, position: number): SheetState[] {
  const others = sheets.filter((other) => other.id !== sheet.id);
  return [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** Adds an empty sheet; answers its id. Without a name it becomes Sheet1, Sheet2 …; without a position the last one. */
export function addSheet(book: Workbook, name: string | null, position: number | null, source: EditSource): SheetId {
  const chosen = name ?? freeName(book, (number) => `Sheet${number}`, 1);
  checkName(book, chosen, null);
  const id = `sheet${book.freshNumber()}`;
  const { sheets } = book.structure;
  book.edit(source, () => {
    const all = placed(sheets, blankSheet(id, chosen), position ?? sheets.length);
    book.restructure({ ...book.structure, sheets: all });
    book.announce({ kind: "sheetAdded", sheet: id, source });
  });
  return id;
}

interface Renamed {
  readonly old: LiveTable;
  readonly fresh: LiveTable;
}

function copiedTables(book: Workbook, from: SheetId, to: SheetId): Renamed[] {
  const taken = book.structure.tables.map((table) => table.name);
  return book.structure.tables
    .filter((table) => table.area.sheet === from)
    .map((old) => {
      const name = copyName(old.name, taken);
      taken.push(name);
      return { old, fresh: { ...old, id: `table${book.freshNumber()}`, name, area: { ...old.area, sheet: to } } };
    });
}

/** Names of the workbook that point into a copied sheet become names of the copy, as Excel makes them. */
function copiedNames(structure: Structure, from: string, to: string): BookName[] {
  return structure.names.flatMap((name) => {
    const own = name.sheet !== undefined && sameName(name.sheet, from);
    const formula = rewriteFormula(name.formula, null, (token) => withSheetRenamed(token, from, to));
    const points = name.sheet === undefined && formula !== name.formula;
    return own || points ? [{ ...name, formula, sheet: to }] : [];
  });
}

function onSheet<T extends { readonly area: { readonly sheet: SheetId } }>(entries: readonly T[], sheet: SheetId): T[] {
  return entries.map((entry) => ({ ...entry, area: { ...entry.area, sheet } }));
}

/** Copies a sheet behind itself: its tables get new names, and formulas of the copy use those. */
export function copySheet(book: Workbook, sheet: SheetId, source: EditSource): SheetId {
  const original = book.sheet(sheet);
  const id = `sheet${book.freshNumber()}`;
  const name = freeName(book, (number) => copyTitle(original.name, number), 2);
  const tables = copiedTables(book, sheet, id);
  const copy: SheetState = {
    ...original,
    id,
    name,
    merges: original.merges.map((merge) => ({ ...merge, sheet: id })),
    validations: onSheet(original.validations, id),
    conditionalFormats: onSheet(original.conditionalFormats, id),
  };
  const before = book.structure;
  const added: Structure = {
    ...before,
    sheets: placed(before.sheets, copy, book.directory.sheetIndex(sheet) + 1),
    tables: [...before.tables, ...tables.map((table) => table.fresh)],
    names: [...before.names, ...copiedNames(before, original.name, name)],
  };
  const contents = new Map<SheetId, ReadonlyMap<number, Content>>(book.contents());
  contents.set(id, contents.get(sheet) ?? new Map());
  const change = rewriteAll(added, contents, (token, place) => {
    if (place?.sheet !== id) return null;
    const table = tables.map(({ old, fresh }) => withTableRenamed(token, old.name, fresh.name));
    return table.find((text) => text !== null) ?? null;
  });
  book.edit(source, () => {
    book.replace(change.structure, change.contents);
    book.announce({ kind: "sheetAdded", sheet: id, source });
  });
  return id;
}

function copyTitle(name: string, number: number): string {
  const end = ` (${number})`;
  return name.slice(0, LONGEST_NAME - end.length) + end;
}

/** Deletes a sheet with its tables and names; what pointed at it becomes #REF!. The last visible sheet stays. */
export function deleteSheet(book: Workbook, sheet: SheetId, source: EditSource): void {
  const { name } = book.sheet(sheet);
  const others = book.structure.sheets.filter((other) => other.id !== sheet);
  if (!others.some((other) => other.visibility === "visible")) {
    throw new EditRefused("InvalidOperation", "a workbook keeps one visible sheet");
  }
  const contents = new Map(book.contents());
  contents.delete(sheet);
  const remaining: Structure = {
    ...book.structure,
    sheets: others,
    tables: book.structure.tables.filter((table) => table.area.sheet !== sheet),
    names: book.structure.names.filter((entry) => entry.sheet === undefined || !sameName(entry.sheet, name)),
  };
  const gone = book.structure.tables.filter((table) => table.area.sheet === sheet);
  const change = rewriteAll(remaining, contents, (token) => {
    if (mentionsSheet(token, name)) return rangeIn(token) === null ? null : BROKEN;
    return gone.some((table) => withTableRenamed(token, table.name, table.name) !== null) ? BROKEN : null;
  });
  book.edit(source, () => {
    book.replace(change.structure, change.contents);
    for (const table of gone) book.announce({ kind: "tableDeleted", table: table.id, source });
    book.announce({ kind: "sheetDeleted", sheet, source });
  });
}

/** Renames a sheet; formulas follow. */
export function renameSheet(book: Workbook, sheet: SheetId, name: string, source: EditSource): void {
  const old = book.sheet(sheet).name;
  checkName(book, name, sheet);
  const change = rewriteAll(book.structure, book.contents(), (token) => withSheetRenamed(token, old, name));
  const names = change.structure.names.map((entry) =>
    entry.sheet !== undefined && sameName(entry.sheet, old) ? { ...entry, sheet: name } : entry,
  );
  book.edit(source, () => {
    const renamed = withSheet({ ...change.structure, names }, sheet, (state) => ({ ...state, name }));
    book.replace(renamed, change.contents);
    book.announce({ kind: "sheetRenamed", sheet, source });
  });
}

/** Moves a sheet to a position among the others. */
export function moveSheet(book: Workbook, sheet: SheetId, position: number, source: EditSource): void {
  const state = book.sheet(sheet);
  if (position < 0 || position >= book.structure.sheets.length) {
    throw new EditRefused("InvalidArgument", "no such position");
  }
  book.edit(source, () => {
    book.restructure({ ...book.structure, sheets: placed(book.structure.sheets, state, position) });
    book.announce({ kind: "sheetMoved", sheet, source });
  });
}

/** Changes what belongs to a sheet as a whole. */
export function changeSheet(book: Workbook, sheet: SheetId, change: Partial<SheetState>): void {
  book.sheet(sheet);
  const others = book.structure.sheets.filter((other) => other.id !== sheet);
  const hides = change.visibility !== undefined && change.visibility !== "visible";
  if (hides && !others.some((other) => other.visibility === "visible")) {
    throw new EditRefused("InvalidOperation", "a workbook keeps one visible sheet");
  }
  book.edit(book.source, () => {
    book.redraw(withSheet(book.structure, sheet, (state) => ({ ...state, ...change })));
    book.announce({ kind: "sheetChanged", sheet, source: book.source });
  });
}
