import type { FileProblem } from "../../xlsx";
import { printProblems } from "../report/printProblems";
import type { Words } from "../words";

/** What came of changing a workbook's file. */
export interface Changed {
  /** The new file; null where there is none to be written. */
  readonly bytes: Uint8Array | null;
  /** What was done, one sentence. */
  readonly said: string;
  /** What was not done and why, a sentence each. */
  readonly complaints: readonly string[];
}

/** What a change needs beside the file. */
export interface ChangeContext {
  /** The path the new file gets. */
  readonly out: string;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly words: Words;
}

/** A file that cannot be read as a workbook. */
export const unreadable = (problem: FileProblem | { readonly code: "EMPTY_FILE" }, words: Words): Changed => ({
  bytes: null,
  said: "",
  complaints: printProblems([problem], words),
});

export const nothingDone = (said: string): Changed => ({ bytes: null, said, complaints: [] });
export const refused = (complaint: string): Changed => ({ bytes: null, said: "", complaints: [complaint] });
