import type { CopiesWords, TwinProblemCode } from "./shape/copies";

/** Why a formula stays as it is, as a sentence; `what` and `limit` are the facts of the problem. */
export function sayTwinProblem(
  words: CopiesWords,
  problem: { readonly code: TwinProblemCode; readonly what?: string; readonly limit?: number },
): string {
  return words.problem[problem.code](problem.what ?? String(problem.limit ?? ""));
}
