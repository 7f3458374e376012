import type { FunctionLanguage } from "./language";
import type { Refusal } from "./refusal";

type CellError = typeof import("./cellError").cellError;

let say: CellError | null = null;

/** Fetches the sentences: right after the start, so that they are there before somebody needs them. */
export async function loadSentences(): Promise<CellError> {
  say = (await import(/* webpackChunkName: "startSentences" */ "./cellError")).cellError;
  return say;
}

/**
 * Makes the cell an error with its sentences. Numbers never wait for sentences: where these are still on their way, the
 * cell is given a promise that fails with them, which Excel waits for as for any other answer; the declared type only
 * says that no value comes from here.
 */
export function refuse(refusals: readonly Refusal[], language: FunctionLanguage): never {
  if (say !== null) throw say(refusals, language);
  return loadSentences().then((made) => {
    throw made(refusals, language);
  }) as never;
}
