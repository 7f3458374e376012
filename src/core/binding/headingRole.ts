import { roleWords, sideWords, type HeadingRole, type Side } from "./roleWords";

/** What a heading says by itself. */
export interface HeadingMeaning {
  readonly role: HeadingRole;
  /** How much of the heading the known word is, 0 to 1. */
  readonly strength: number;
  readonly side: Side;
}

/** Headings are short; longer texts are what stands below them. */
const longest = 30;

const known = new Map<string, HeadingMeaning | null>();
const mostKnown = 5000;

/** What a heading announces; null for a text that is no heading we know. */
export function headingMeaning(text: string): HeadingMeaning | null {
  if (text.length > longest * 2) return null;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = meaningOf(text);
  known.set(text, made);
  return made;
}

function meaningOf(text: string): HeadingMeaning | null {
  const whole = text.normalize("NFKC").toLowerCase();
  const plain = whole.replace(/[([【][^)\]】]*[)\]】]/g, " ").trim() || whole.replace(/[()[\]【】]/g, " ").trim();
  if (/^[\d.\s]+(分|points?|%)?$/.test(plain)) return null;
  const inside = /[([【]([^)\]】]*)[)\]】]/.exec(whole)?.[1] ?? "";
  const role = roleIn(plain) ?? (inside === "" ? null : roleIn(inside));
  const side = sideWords.find(([, pattern]) => pattern.test(whole))?.[0] ?? null;
  return role === null ? null : { ...role, side };
}

/** Chinese words first; a heading in both languages says the same in each. */
function roleIn(plain: string): Omit<HeadingMeaning, "side"> | null {
  const chinese = plain.replace(/[^\p{Script=Han}★、/]/gu, "");
  const english = plain
    .replace(/\p{Script=Han}/gu, " ")
    .replace(/[\s_:?？*]+/g, " ")
    .trim();
  if (chinese.length > longest / 2 || english.length > longest) return null;
  return matchIn(chinese, "zh") ?? matchIn(english, "en");
}

function matchIn(text: string, language: "zh" | "en"): Omit<HeadingMeaning, "side"> | null {
  if (text === "") return null;
  for (const word of roleWords) {
    const match = word[language].exec(text);
    if (match !== null) return { role: word.role, strength: 0.85 + (0.15 * match[0].length) / text.length };
  }
  return null;
}
