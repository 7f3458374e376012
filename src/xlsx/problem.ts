/** Why a file could not be read as a workbook. Codes are stable; the sentences live in the words. */
export type FileProblem =
  /** Not a zip, or a zip without a workbook in it. */
  | { readonly code: "NOT_A_WORKBOOK" }
  /** The binary .xls of Excel 97–2003. */
  | { readonly code: "OLD_FORMAT" }
  /** The binary .xlsb. */
  | { readonly code: "BINARY_FORMAT" }
  | { readonly code: "PASSWORD_PROTECTED" }
  /** `part` is the file inside the workbook that is damaged; null when the container itself is. */
  | { readonly code: "DAMAGED"; readonly part: string | null }
  /** More than we read: bytes of the file or of its unpacked content, or cells. */
  | { readonly code: "TOO_LARGE"; readonly what: "file" | "content" | "cells"; readonly limit: number }
  /** A cell with more characters of text, formula or note than Excel takes. */
  | { readonly code: "TOO_LARGE"; readonly what: "text"; readonly limit: number; readonly at: CellPlace };

/** Where a cell is, for a sentence about it. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
}

/** Carries a problem from the depth of a file up to the door of this room, where it becomes a value. */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** Ends the reading of a file whose content contradicts itself. */
export function damaged(part: string | null): never {
  throw new Unreadable({ code: "DAMAGED", part });
}
