import type { Book } from "../../core/book/book";
import { ok } from "../../core/result";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { Answer } from "../port";
import { batch } from "./batch";

/** Opens a new, unsaved workbook with this content; Excel asks for its name when the person saves it. */
export const openNew = (book: Book): Promise<Answer<null>> =>
  batch(async () => {
    await Excel.createWorkbook(base64(await writeXlsx(book)));
    return ok(null);
  });

/** In portions: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const portions = Array.from({ length: Math.ceil(bytes.length / PORTION) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PORTION, (index + 1) * PORTION)),
  );
  return btoa(portions.join(""));
}

const PORTION = 8192;
