import type { Review } from "../../core/review/review";
import { reviewBook } from "../../core/review/review";
import { readXlsx } from "../../xlsx";
import { systemCode, type Io } from "../io";
import { evidenceOf } from "../review/evidence";
import type { FileProblems } from "../source/source";

/** What became of one workbook: its review, or why it cannot be read. */
export type ReviewedFile = { readonly file: string } & (
  { readonly review: Review; readonly problems: null } | { readonly review: null; readonly problems: FileProblems }
);

/** Reads and reviews one workbook. */
export async function reviewFile(io: Io, file: string): Promise<ReviewedFile> {
  const bytes = await readBytes(io, file);
  if (!(bytes instanceof Uint8Array)) return { file, review: null, problems: [bytes] };
  if (bytes.length === 0) return { file, review: null, problems: [{ code: "EMPTY_FILE" }] };
  const read = await readXlsx(bytes);
  if (!read.ok) return { file, review: null, problems: [read.error] };
  return { file, review: reviewBook(read.value.book, evidenceOf(read.value.book)), problems: null };
}

async function readBytes(io: Io, file: string): Promise<Uint8Array | FileProblems[number]> {
  try {
    return await io.read(file);
  } catch (thrown) {
    return { code: "UNREADABLE", detail: systemCode(thrown) ?? String(thrown) };
  }
}
