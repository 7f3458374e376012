import type { Book } from "../../core/book/book";
import { fail, ok, type Result } from "../../core/result";
import { patchXlsx, readXlsx, type FileProblem, type XlsxPatch } from "../../xlsx";

/** A workbook's file, read and ready to be changed. */
export interface OpenFile {
  readonly book: Book;
  readonly patch: XlsxPatch;
}

/** Opens a file twice over: as plain data to be understood, and as it is to be changed. */
export async function openFile(
  bytes: Uint8Array,
): Promise<Result<OpenFile, FileProblem | { readonly code: "EMPTY_FILE" }>> {
  if (bytes.length === 0) return fail({ code: "EMPTY_FILE" });
  const read = await readXlsx(bytes);
  if (!read.ok) return read;
  const patch = patchXlsx(bytes);
  return patch.ok ? ok({ book: read.value.book, patch: patch.value }) : patch;
}
