import type { FunctionLanguage } from "./language";
import type { Refusal } from "./refusal";

/**
 * Makes the cell an error with its sentences: a promise that fails with them, which Excel waits for as for any other
 * answer. They are fetched when the first cell needs one, so that numbers never wait for sentences.
 */
export async function refuse(refusals: readonly Refusal[], language: FunctionLanguage): Promise<never> {
  const { cellError } = await import(/* webpackChunkName: "sentences" */ "./cellError");
  throw cellError(refusals, language);
}
