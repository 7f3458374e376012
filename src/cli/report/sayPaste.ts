import type { PasteProblem } from "../../core/scheme/pastePoints";
import type { SchemeWords } from "../../words/shape/scheme";

/** What is wrong with a pasted table of points, as a sentence. */
export function sayPaste<C extends PasteProblem["code"]>(
  words: SchemeWords["paste"],
  problem: Extract<PasteProblem, { readonly code: C }>,
): string {
  const say = words[problem.code] as (facts: typeof problem) => string;
  return say(problem);
}
