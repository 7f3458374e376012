import { fail, ok, type Result } from "../core/result";

/** Why a text is not JSON we read. */
export type JsonProblem =
  /** `detail` is what the parser said. */
  { readonly code: "NOT_JSON"; readonly detail: string } | { readonly code: "FILE_TOO_LARGE"; readonly limit: number };

/** Characters. An audit of 1,000 clauses has about 200,000. */
const longest = 20_000_000;

/** Parses JSON from outside; a byte order mark is allowed. */
export function readJson(text: string): Result<unknown, JsonProblem> {
  if (text.length > longest) return fail({ code: "FILE_TOO_LARGE", limit: longest });
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (thrown) {
    return fail({ code: "NOT_JSON", detail: thrown instanceof Error ? thrown.message.slice(0, 200) : "" });
  }
}
