import type { BookName } from "../../core/book/book";
import { EditRefused } from "../liveBook";
import { sameName } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { isName } from "./tableNames";

const sameScope = (a: string | undefined, b: string | undefined): boolean => sameName(a ?? "", b ?? "");

const same = (a: BookName, name: string, sheet: string | undefined): boolean =>
  sameName(a.name, name) && sameScope(a.sheet, sheet);

/** Defines a name, or gives an existing one another formula. */
export function setName(book: Workbook, name: BookName): void {
  if (!isName(name.name)) throw new EditRefused("InvalidArgument", `not a name: ${name.name}`);
  const taken = name.sheet === undefined && book.directory.tableNamed(name.name) !== null;
  if (taken || book.program(name.formula) === null) {
    throw new EditRefused("InvalidArgument", `${name.name} cannot mean ${name.formula}`);
  }
  if (name.sheet !== undefined && book.directory.sheetNamed(name.sheet) === null) {
    throw new EditRefused("ItemNotFound", `no sheet ${name.sheet}`);
  }
  const { names } = book.structure;
  const known = names.some((other) => same(other, name.name, name.sheet));
  const all = known ? names.map((other) => (same(other, name.name, name.sheet) ? name : other)) : [...names, name];
  change(book, all);
}

/** Takes a name away; formulas that use it show #NAME?. */
export function deleteName(book: Workbook, name: string, sheet: string | null): void {
  const left = book.structure.names.filter((other) => !same(other, name, sheet ?? undefined));
  if (left.length === book.structure.names.length) throw new EditRefused("ItemNotFound", `no name ${name}`);
  change(book, left);
}

function change(book: Workbook, names: readonly BookName[]): void {
  book.edit(book.source, () => {
    book.restructure({ ...book.structure, names });
    book.announce({ kind: "look", sheet: null });
  });
}
