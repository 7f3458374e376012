import { EditRefused } from "../liveBook";
import { parseBox } from "../sheets/address";
import { sameName } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const LONGEST_NAME = 255;

/** True for a text Excel takes as the name of a table or of cells. */
export function isName(text: string): boolean {
  return SHAPE.test(text) && text.length <= LONGEST_NAME && !LIKE_R1C1.test(text) && parseBox(text) === null;
}

/** Refuses a table's name that is no name or belongs to another table or to cells. */
export function checkTableName(book: Workbook, name: string, except: string | null): void {
  if (!isName(name)) throw new EditRefused("InvalidArgument", `not a name: ${name}`);
  const table = book.structure.tables.some((other) => other.id !== except && sameName(other.name, name));
  const cells = book.structure.names.some((other) => other.sheet === undefined && sameName(other.name, name));
  if (table || cells) throw new EditRefused("InvalidArgument", `the name ${name} is taken`);
}

/** Table1, Table2 …: the first that is free. */
export function freeTableName(book: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (book.directory.tableNamed(name) === null) return name;
  }
}

/** The name a copied table gets: the old one with the number the new table has in the workbook, or the next free one. */
export function copyName(name: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const fresh = `${name}${number}`;
    if (!taken.some((other) => sameName(other, fresh))) return fresh;
  }
}
