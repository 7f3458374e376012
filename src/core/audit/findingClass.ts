import { findingClassesOf } from "../scheme/findings";
import type { Scheme } from "../scheme/scheme";
import { folded } from "./verdictWords";

/** The id of the class that a word (id or name in either language) stands for; null when it stands for none. */
export function findingClassOf(scheme: Scheme, text: string): string | null {
  const wanted = folded(text);
  const found = findingClassesOf(scheme).find(({ id, name }) =>
    [id, name.zh, name.en].some((word) => folded(word) === wanted),
  );
  return found?.id ?? null;
}
