import { folded } from "../audit/verdictWords";
import type { Binding } from "./binding";
import type { Entry } from "./readEntry";
import { meaningOf, settledMeaning, type Meaning } from "./wordMeaning";

/** A word that says what clauses got. */
export interface BoundWord {
  /** As it stands where it is found first. */
  readonly word: string;
  /** In how many clauses it stands. */
  readonly count: number;
  /** null = nobody has said what it means. */
  readonly meaning: Meaning | null;
  /** Whether its meaning was settled for this sheet. */
  readonly isSettled: boolean;
}

/** Every word once, with how often it stands and what it means. */
export function wordsOf(entries: readonly Entry[], binding: Binding): BoundWord[] {
  const found = entries.flatMap(({ word }) => word ?? []);
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const word of found) {
    const known = counts.get(folded(word));
    if (known === undefined) counts.set(folded(word), { word, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ word, count }) => ({
    word,
    count,
    meaning: meaningOf(word, binding),
    isSettled: settledMeaning(word, binding.words) !== null,
  }));
}
