import type { Book } from "../core/book/book";
import { fail, ok, type Result } from "../core/result";
import { limits } from "./limits";
import type { LostThing } from "./lost";
import { Unreadable, type FileProblem } from "./problem";
import { readWorkbook } from "./read/workbook";
import { Package } from "./zip/package";

/** A workbook read from a file, and what of the file it cannot hold. */
export interface FileBook {
  readonly book: Book;
  readonly lost: readonly LostThing[];
}

/**
 * Reads an .xlsx (or .xlsm) file. Nothing in it is executed, no link is followed, and a file that is damaged, locked,
 * hostile or too large is answered with its problem.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<FileBook, FileProblem>> {
  try {
    refuseOtherFiles(bytes);
    return ok(readWorkbook(new Package(bytes)));
  } catch (thrown) {
    if (thrown instanceof Unreadable) return fail(thrown.problem);
    throw thrown;
  }
}

/** Throws for what is no workbook of this format. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > limits.file) throw new Unreadable({ code: "TOO_LARGE", what: "file", limit: limits.file });
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return;
  // The old container: either a locked .xlsx in a wrapper, or a real .xls.
  const locked = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
  throw new Unreadable({ code: locked ? "PASSWORD_PROTECTED" : "OLD_FORMAT" });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
