import { spot, type Spot } from "../book";
import { noParts, type Parts } from "../layout";

export const [BASE, LIST, CHAPTERS, END] = ["参数", "条款评定", "章节汇总", "评审结论"];
export const OUT = "不适用";
/** Zero-based: first chapter on the sheet of parameters and on the summary, headings and total of the list. */
export const [FIRST, FIRST_SUM, HEADER, TOTAL] = [19, 4, 4, 5];

export type Chapter = Readonly<{ name: string; points: number; heading: number; rows: readonly number[]; sum: number }>;

/** Where what stands on the sheets. */
export function partsOf(chapters: readonly Chapter[]): Parts {
  const [clauses, headings] = [chapters.flatMap(({ rows }) => rows), chapters.map(({ heading }) => heading)];
  const rows = chapters.map((_, index) => FIRST_SUM + index);
  const total = FIRST_SUM + chapters.length;
  const at = (name: string, down: readonly number[], columns: readonly number[]): Spot[] =>
    down.flatMap((row) => columns.map((column) => spot(name, row, column)));
  return {
    ...noParts,
    tables: [
      {
        sheet: LIST,
        header: HEADER,
        sections: chapters,
        total: TOTAL,
        text: 3,
        points: 4,
        score: 8,
        deducted: null,
        verdict: 5,
      },
    ],
    sectionSums: at(LIST, headings, [4, 7, 8]),
    totals: [
      ...at(LIST, [TOTAL], [4, 7, 8, 9]),
      spot(BASE, FIRST + chapters.length, 2),
      ...at(CHAPTERS, [total], [2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 16]),
    ],
    counts: [...at(LIST, headings, [9]), ...at(CHAPTERS, rows, [3, 6, 7, 8, 9]), ...at(END, [2], [1, 2, 3, 4])],
    ratios: [...at(CHAPTERS, [...rows, total], [10, 11, 12, 17]), ...at(END, [8, 9, 10], [2])],
    finals: at(END, [22], [1]),
    grades: at(END, [23, 24], [1]),
    bands: [{ sheet: BASE, column: 0, rows: [13, 14, 15, 16], lookups: at(END, [23], [1]) }],
    limits: at(END, [17, 20, 22, 24], [1]),
    wordCells: [
      ...at(LIST, clauses, [6, 7, 9]),
      ...at(LIST, headings, [9]),
      ...at(CHAPTERS, rows, [3]),
      ...at(END, [2], [1, 2, 3, 4]),
      ...at(END, [24], [1]),
    ],
    entries: [{ sheet: LIST, column: 5, rows: clauses }],
    perSection: at(CHAPTERS, rows, [1, 2, 3, 4, 6, 7, 8, 9, 14, 15, 16, 18]),
    calculated: [
      ...[6, 7, 8, 9].map((column) => ({ sheet: LIST, column, rows: clauses })),
      ...[5, 10, 11, 12, 13, 17].map((column) => ({ sheet: CHAPTERS, column, rows })),
      { sheet: END, column: 3, rows: [5, 6, 7, 8, 9, 10] },
    ],
    points: [
      ...at(LIST, clauses, [4]),
      ...at(
        BASE,
        chapters.map((_, index) => FIRST + index),
        [2],
      ),
    ],
  };
}
