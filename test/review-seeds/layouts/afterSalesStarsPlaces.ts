import { spot, type Spot } from "../book";
import type { Parts, ClauseTable, EntryColumn, CalculatedColumn } from "../layout";
import { HEADER, sums, SUMMARY, STARS, type Chapter, type Columns } from "./afterSalesStarsPlan";

const spots = (name: string, rows: readonly number[], columns: readonly number[]): Spot[] =>
  rows.flatMap((row) => columns.map((column) => spot(name, row, column)));
/** Where what stands on the sheets of the chapters. */
export function chapterParts(chapters: readonly Chapter[]): Partial<Parts> {
  const each = <T>(of: (one: Chapter, columns: Columns, rows: readonly number[]) => readonly T[]): T[] =>
    chapters.flatMap((one) =>
      of(
        one,
        one.columns,
        one.sections.flatMap(({ rows }) => rows),
      ),
    );
  return {
    tables: each(({ name, sections, total }, { text, points, score, minus }): ClauseTable[] => [
      { sheet: name, header: HEADER, sections, total, text, points, score, deducted: minus, verdict: null },
    ]),
    sectionSums: each(({ name, sections, declared }, columns): Spot[] =>
      spots(
        name,
        sections.map(({ sum }) => sum),
        sums.slice(declared.length > 0 ? 1 : 0).map((field) => columns[field]),
      ),
    ),
    wordCells: [
      ...each(({ name }, { score, open }, rows): Spot[] => spots(name, rows, [score, open])),
      ...spots(SUMMARY, [4, 5, 6], [7, 8]),
    ],
    entries: each(({ name }, { apply, type }, rows): EntryColumn[] =>
      [apply, type].map((column) => ({ sheet: name, column, rows })),
    ),
    calculated: [
      ...each(({ name }, { score, open, hint }, rows): CalculatedColumn[] =>
        [score, open, hint].map((column) => ({ sheet: name, column, rows })),
      ),
      ...[
        { sheet: SUMMARY, column: 5, rows: [4, 5, 6] },
        { sheet: STARS, column: 3, rows: [9, 10, 11, 12] },
      ],
    ],
    points: [
      ...each(({ name, declared }, { points }, rows): Spot[] => spots(name, [...rows, ...declared], [points])),
      ...spots(SUMMARY, [4, 5, 6], [1]),
    ],
  };
}

/** Where what stands on the summary and in the rating. */
export function resultParts(chapters: readonly Chapter[]): Partial<Parts> {
  const chapterSums = chapters.flatMap(({ name, total, columns }) =>
    spots(
      name,
      [total],
      sums.map((field) => columns[field]),
    ),
  );
  return {
    totals: [...chapterSums, ...spots(SUMMARY, [7], [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12])],
    counts: [...spots(SUMMARY, [4, 5, 6], [6, 7, 8, 9, 10, 11, 12]), spot(STARS, 12, 1)],
    ratios: [...spots(SUMMARY, [4, 5, 6, 7], [5]), spot(SUMMARY, 9, 1)],
    ...{ finals: [spot(SUMMARY, 15, 1)], grades: [...spots(STARS, [9, 10, 11], [2]), spot(STARS, 15, 1)] },
    bands: [1, 2, 3].map((column) => ({
      sheet: STARS,
      column,
      rows: [2, 3, 4, 5, 6],
      lookups: [spot(STARS, 8 + column, 2)],
    })),
    limits: [...spots(SUMMARY, [13, 14], [3]), spot(SUMMARY, 15, 1), spot(STARS, 12, 2)],
    perSection: spots(SUMMARY, [4, 5, 6], [2, 3, 4, 6, 7, 8, 9, 10, 11, 12]),
  };
}
