import type { VerdictKind } from "../scheme/scheme";

/** What stands in a cell or a file for a verdict. */
export interface VerdictWord {
  readonly kind: VerdictKind;
  /** One letter that both languages share; null for what is simply left blank. */
  readonly code: string | null;
  /** The word of the sheets. */
  readonly zh: string;
  readonly en: string;
  /** Further words that assessors write for the same. */
  readonly also: readonly string[];
}

/** All verdicts in the order in which they are offered. Words never change after release: they stand in saved sheets. */
export const verdictWords: readonly VerdictWord[] = [
  { kind: "conforms", code: "C", zh: "符合", en: "conforms", also: ["conform"] },
  { kind: "fails", code: "N", zh: "不符合", en: "does not conform", also: [] },
  { kind: "sampled", code: "S", zh: "抽样", en: "sampled", also: [] },
  { kind: "partial", code: "P", zh: "部分符合", en: "partly", also: ["部分", "partly conforms"] },
  {
    kind: "excluded",
    code: "X",
    zh: "不适用",
    en: "not applicable",
    also: ["删减", "不适用(删减)", "not applicable (deleted)", "N/A", "NA"],
  },
  { kind: "notAssessed", code: null, zh: "未评", en: "not assessed", also: [] },
];

const kinds = new Map<string, VerdictKind>(
  verdictWords.flatMap((word) =>
    [word.kind, word.code ?? word.kind, word.zh, word.en, ...word.also].map(
      (text) => [folded(text), word.kind] as const,
    ),
  ),
);

/** The verdict that a word, code or id stands for, however wide or large its letters; null when it is none of them. */
export const verdictOf = (text: string): VerdictKind | null => kinds.get(folded(text)) ?? null;

/** How words are compared: width, case and spaces do not matter. */
export function folded(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
