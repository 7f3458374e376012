import { readNumber } from "../audit/raw";
import { folded } from "../audit/verdictWords";
import { compare, rational, ZERO } from "../number/rational";
import type { VerdictKind } from "../scheme/scheme";
import type { Binding, RoleColumns, WordMeaning, WordMeanings } from "./binding";
import { foreignVerdict } from "./marks";

/** What a word stands for on a bound sheet. */
export interface Meaning {
  readonly kind: VerdictKind;
  /** Percent of the points that it earns, decimal text; null where the kind says it. */
  readonly percent: string | null;
}

/** The meaning of a word: what was settled for this sheet first, then what everybody means by it; null for neither. */
export function meaningOf(text: string, { words, columns }: Pick<Binding, "words" | "columns">): Meaning | null {
  const settled = settledMeaning(text, words);
  if (settled !== null) return asMeaning(settled);
  const kind = isOpenCode(text, columns) ? null : foreignVerdict(text);
  return kind === null ? null : { kind, percent: null };
}

/** What was settled for a word; null when nothing was. */
export function settledMeaning(text: string, words: WordMeanings): WordMeaning | null {
  const wanted = folded(text);
  return Object.entries(words).find(([word]) => folded(word) === wanted)?.[1] ?? null;
}

/**
 * Letters that are codes on our own sheets may be anything on another: S sampled or satisfactory, P partly or passed, X
 * not applicable or a cross. The columns for samples and for points awarded tell for the first two.
 */
function isOpenCode(text: string, columns: RoleColumns): boolean {
  const letter = folded(text);
  if (letter === "s") return columns.sampled === undefined;
  if (letter === "p") return columns.awarded === undefined;
  return letter === "x";
}

function asMeaning(meaning: WordMeaning): Meaning {
  if (!isShare(meaning)) return { kind: meaning, percent: null };
  const percent = meaning.slice(0, -1);
  const number = readNumber(percent);
  if (number.ok && compare(number.value, ZERO) === 0) return { kind: "fails", percent: null };
  if (number.ok && compare(number.value, rational(100)) === 0) return { kind: "conforms", percent: null };
  return { kind: "partial", percent };
}

const isShare = (meaning: WordMeaning): meaning is `${string}%` => meaning.endsWith("%");

const verdicts = ["conforms", "fails", "excluded", "notAssessed"] as const;

/** A meaning as it is written: a verdict in either language or by its id, or a share such as 50%; null for neither. */
export function readMeaning(text: string): WordMeaning | null {
  const plain = text.normalize("NFKC").trim();
  const kind = foreignVerdict(plain) ?? verdicts.find((one) => folded(one) === folded(plain));
  const verdict = verdicts.find((one) => one === kind);
  if (verdict !== undefined) return verdict;
  if (!/^\d{1,3}(\.\d{1,6})?\s*%$/.test(plain)) return null;
  const percent = plain.slice(0, -1).trim();
  return Number(percent) <= 100 ? `${percent}%` : null;
}

/** Meanings that words have in company: P beside F is passed, but alone it may be anything. Folded. */
const companies: readonly { readonly all: readonly string[]; readonly say: WordMeanings }[] = [
  { all: ["p", "f"], say: { p: "conforms", f: "fails" } },
  { all: ["pass", "f"], say: { f: "fails" } },
  { all: ["s", "u"], say: { s: "conforms", u: "fails" } },
  { all: ["√", "x"], say: { x: "fails" } },
  { all: ["✓", "x"], say: { x: "fails" } },
  { all: ["✔", "x"], say: { x: "fails" } },
  { all: ["o", "x"], say: { o: "conforms", x: "fails" } },
  { all: ["c", "n", "x"], say: { x: "excluded" } },
  { all: ["c", "nc", "x"], say: { x: "excluded" } },
];

/** What unknown words mean beyond doubt by the words beside them; none for those that have to be asked. */
export function meaningsInCompany(unknown: readonly string[], all: readonly string[]): WordMeanings {
  const used = new Set(all.map(folded));
  const found = companies.filter((company) => company.all.every((word) => used.has(word)));
  const say = new Map(found.flatMap((company) => Object.entries(company.say)));
  return Object.fromEntries(
    unknown.flatMap((word) => {
      const meaning = say.get(folded(word));
      return meaning === undefined ? [] : [[word, meaning]];
    }),
  );
}
