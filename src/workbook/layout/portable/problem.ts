import type { ArgumentProblem } from "./pieces";

/** Why a call of the add-in has no native twin; it stays as it is. */
export type TwinProblem =
  | ArgumentProblem
  /** The scheme it names is not built in, or the cells it points at hold none. */
  | { readonly code: "SCHEME_UNREADABLE" }
  /** Points, verdicts and the other columns are of different heights, or have several columns. */
  | { readonly code: "UNEQUAL_COLUMNS" }
  | { readonly code: "UNKNOWN_LANGUAGE" }
  | { readonly code: "TOO_MANY_ROWS"; readonly limit: number }
  | { readonly code: "TOO_MANY_CALLS"; readonly limit: number }
  /** A fingerprint whose result was not saved: there is nothing to freeze. */
  | { readonly code: "NO_RESULT" }
  /** The formula would be longer than Excel takes. */
  | { readonly code: "TOO_LONG" }
  /** The result fills several cells and there is something in its way. */
  | { readonly code: "NO_ROOM" };
