import { sayProblem } from "../../words/scoring";
import type { FunctionWords, RefusalFacts } from "../../words/shape/functions";
import type { FunctionLanguage } from "./language";
import type { Refusal } from "./refusal";
import { speech } from "./words";

/** No answer yet, or none at all, though nothing is wrong with the arguments. */
const missing: readonly Refusal["code"][] = ["INCOMPLETE", "NOTHING_APPLICABLE", "PRECONDITION"];

/** How many sentences a cell's error card can hold and still be read. */
const most = 5;

/**
 * What to throw for these refusals: `#N/A` for an answer that does not exist yet, `#VALUE!` for arguments that are wrong,
 * with the sentences that Excel shows on the error's card.
 */
export function cellError(refusals: readonly Refusal[], language: FunctionLanguage): Error {
  const { own, scoring } = speech[language];
  const sentences = refusals.flatMap((refusal) =>
    refusal.code === "AUDIT"
      ? refusal.problems.map((problem) => sayProblem(scoring, problem))
      : [sentence(refusal, own)],
  );
  const message = own.several(sentences.slice(0, most), Math.max(0, sentences.length - most));
  // The class came with CustomFunctionsRuntime 1.2; before it any error is #VALUE! without a text.
  if (typeof CustomFunctions.Error !== "function") return new Error(message);
  const isMissing = refusals.every(({ code }) => missing.includes(code));
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  // An Error at run time; only its declaration does not say so.
  return new CustomFunctions.Error(isMissing ? notAvailable : invalidValue, message) as unknown as Error;
}

const sentence = <Code extends keyof RefusalFacts>(
  refusal: { readonly code: Code } & RefusalFacts[Code],
  words: FunctionWords,
): string => words.refusals[refusal.code](refusal);
