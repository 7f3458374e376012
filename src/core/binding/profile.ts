import { readNumber } from "../audit/raw";
import { textOf, type Grid } from "./grid";
import { amountText, foreignVerdict } from "./marks";

/** What the cells of a column below its heading are. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells with content. */
  readonly filled: number;
  readonly numbers: number;
  /** Verdict words and signs. */
  readonly verdicts: number;
  /** Numbers such as 5.1.2, 序号 3, "A-4". */
  readonly ids: number;
  /** Characters of all its texts. */
  readonly letters: number;
  readonly largest: number;
  readonly formulas: number;
  /** Different texts, as far as they were counted. */
  readonly words: ReadonlySet<string>;
}

const blank = (column: number): ColumnProfile => ({
  column,
  filled: 0,
  numbers: 0,
  verdicts: 0,
  ids: 0,
  letters: 0,
  largest: 0,
  formulas: 0,
  words: new Set(),
});

/** More different texts than this are no words for verdicts. */
const mostWords = 12;

const withWord = (words: ReadonlySet<string>, text: string): ReadonlySet<string> =>
  words.size >= mostWords || words.has(text) ? words : new Set([...words, text]);

const mostRowsLookedAt = 3000;

/** Profiles of all columns over some rows, by column. */
export function profilesOf(grid: Grid, rows: readonly number[]): ReadonlyMap<number, ColumnProfile> {
  const profiles = new Map<number, { -readonly [Key in keyof ColumnProfile]: ColumnProfile[Key] }>();
  for (const row of rows.slice(0, mostRowsLookedAt)) {
    for (const cell of grid.cellsIn(row)) {
      const text = textOf(cell);
      const profile = profiles.get(cell.column) ?? blank(cell.column);
      const number = readNumber(typeof cell.value === "number" ? cell.value : amountText(text));
      profiles.set(cell.column, {
        column: cell.column,
        filled: profile.filled + 1,
        numbers: profile.numbers + (number.ok ? 1 : 0),
        verdicts: profile.verdicts + (foreignVerdict(text) === null ? 0 : 1),
        ids: profile.ids + (isIdLike(text) ? 1 : 0),
        letters: profile.letters + text.length,
        largest: Math.max(profile.largest, typeof cell.value === "number" ? cell.value : 0),
        formulas: profile.formulas + (cell.formula === undefined ? 0 : 1),
        words: withWord(profile.words, text),
      });
    }
  }
  return profiles;
}

/** Whether a text looks like the number of a clause. */
export const isIdLike = (text: string): boolean =>
  /^[(（]?([A-Za-z]{1,6}[-. ]?)?\d{1,4}([.\-–、．]\d{1,3}){0,5}[.)）、]?$/.test(text) ||
  /^[(（]?[一二三四五六七八九十]{1,3}[)）、.]?$/.test(text) ||
  /^[①-⑳]$/.test(text);

/** Share of a column's filled cells. */
export const share = (count: number, profile: ColumnProfile | undefined): number =>
  profile === undefined || profile.filled === 0 ? 0 : count / profile.filled;

/** The same few short words again and again grade clauses, whatever they mean. */
export const isOfFewWords = ({ filled, words, letters }: ColumnProfile): boolean =>
  filled >= 4 && words.size * 2 <= filled && words.size <= 7 && letters <= filled * 8;
