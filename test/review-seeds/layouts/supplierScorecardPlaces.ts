import { spot, type Spot } from "../book";
import { noParts, type Parts } from "../layout";

export const SETUP = "Setup";
export const CARD = "Scorecard";
export const FLAGS = "Red flags";
export const RESULT = "Result";
export const OUT = "n/a";
export const flags = [
  "Child or forced labour",
  "Fatal accident in the last 3 years",
  "Bribery investigation",
  "Illegal discharge",
  "Refused audit access",
];
/** Zero-based: the headings of the scorecard, the first flag, the first pillar and the first class on the setup sheet. */
export const [HEADER, FLAG, PILLAR, CLASS] = [4, 3, 3, 17];

export type Pillar = Readonly<{ name: string; heading: number; rows: readonly number[]; sum: number }>;

export const letterOf = (column: number): string => String.fromCharCode(65 + column);
export const upTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
export const maturity = (index: number): string => letterOf(4 + index);
export const effective = (size: number, index: number): string => letterOf(5 + size + index);
export const reached = (size: number, index: number): string => letterOf(6 + 2 * size + index);

/** Where what stands on the sheets. */
export function partsOf(parts: readonly Pillar[], total: number, size: number): Parts {
  const all = upTo(size);
  const [clauses, sums] = [parts.flatMap(({ rows }) => rows), parts.map(({ sum }) => sum)];
  const across = [3, ...all.map((index) => 5 + size + index), ...all.map((index) => 6 + 2 * size + index)];
  const at = (name: string, rows: readonly number[], columns: readonly number[]): Spot[] =>
    rows.flatMap((row) => columns.map((column) => spot(name, row, column)));
  const own = all.map((index) => 1 + index);
  const table = (index: number) => ({
    sheet: CARD,
    header: HEADER,
    sections: parts,
    total,
    text: 1,
    points: 3,
    score: 6 + 2 * size + index,
    deducted: null,
    verdict: 4 + index,
  });
  return {
    ...noParts,
    tables: all.map(table),
    sectionSums: at(CARD, sums, across),
    totals: [...at(CARD, [total], across), ...at(SETUP, [6], [1]), ...at(RESULT, [6], own)],
    counts: [
      ...at(
        CARD,
        sums,
        all.map((index) => 4 + index),
      ),
      ...at(FLAGS, [FLAG + flags.length], own),
      ...at(RESULT, [20, 21, 22, 23], [1]),
    ],
    ratios: at(RESULT, [3, 4, 5, 9], own),
    finals: at(RESULT, [13], own),
    grades: at(RESULT, [14, 15, 16], own),
    bands: [
      {
        sheet: SETUP,
        column: 0,
        rows: [CLASS, CLASS + 1, CLASS + 2, CLASS + 3],
        lookups: at(RESULT, [14, 15, 16], own),
      },
    ],
    limits: at(RESULT, [11, 12, 13], own),
    wordCells: [...at(CARD, clauses, across.slice(1)), ...at(FLAGS, [FLAG + flags.length], own)],
    entries: [
      ...all.map((index) => ({ sheet: CARD, column: 4 + index, rows: clauses })),
      ...own.map((column) => ({ sheet: FLAGS, column, rows: flags.map((_, index) => FLAG + index) })),
    ],
    perSection: [...at(RESULT, [3, 4, 5], own)],
    calculated: across.slice(1).map((column) => ({ sheet: CARD, column, rows: clauses })),
    points: [...at(CARD, clauses, [3]), ...at(SETUP, [PILLAR, PILLAR + 1, PILLAR + 2], [1])],
  };
}
