import { strToU8, zipSync, type Zippable } from "fflate";
import type { Book } from "../core/book/book";
import { packageFiles } from "./write/parts";
import { passwordHash } from "./write/passwordHash";
import { writeWorkbook } from "./write/workbook";

/** Every file carries the same date, so that equal books give equal bytes. Zip files cannot say anything earlier. */
const date = new Date(1980, 0, 1);

/**
 * Writes a book as an .xlsx file. Equal books give equal bytes. What a book can hold and a file cannot: conditional
 * formats and input rules of kind "other", passwords, formulas that ask another workbook (their results stay), the
 * messages of errors, and #SPILL!, #CALC! and #BUSY!, which read as #VALUE! until they are calculated again.
 * `password` is for the protected sheets; see `isSheetPassword`.
 */
export async function writeXlsx(book: Book, password?: string): Promise<Uint8Array> {
  const files: Zippable = {};
  const hash = password === undefined ? undefined : passwordHash(password);
  for (const [path, content] of packageFiles(writeWorkbook(book, hash)))
    files[path] = [strToU8(content), { mtime: date }];
  return zipSync(files, { level: 6 });
}
