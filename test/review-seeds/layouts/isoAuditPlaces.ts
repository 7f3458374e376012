import { spot, type Spot } from "../book";
import { noParts, type ClauseTable, type Parts } from "../layout";

/** Sheets of the workbook beside the checklists. */
export const SETUP = "Setup";
export const REPORT = "Report";
/** Zero-based first row of the approved points and of the report. */
export const PLANNED = 14;
export const FIRST = 5;
/** Columns of the report that are added up. */
export const sums = [2, 3, 4, 6, 7, 8, 9, 10, 11, 12];

export type Chapter = Readonly<{ clause: number; title: string; points: number }>;
export type Page = Readonly<{ name: string; order: readonly string[]; chapters: readonly Chapter[] }>;
export type Block = Chapter & Readonly<{ page: Page; heading: number; rows: readonly number[] }>;

const chapter = (clause: number, title: string, points: number): Chapter => ({ clause, title, points });
const usual = ["Points", "Class", "Reached", "Possible", "NC", "Evidence / remark"];
const older = ["Class", "Evidence / remark", "Points", "Possible", "Reached", "NC"];
export const tallied = ["Points", "Reached", "Possible", "NC"];
const figures = ["Reached", "Possible", "NC"];
const first = [chapter(4, "Context of the organization", 30), chapter(5, "Leadership", 40), chapter(6, "Planning", 30)];
const doing = [chapter(7, "Support", 50), chapter(8, "Operation", 80)];
const checking = [chapter(9, "Performance evaluation", 40), chapter(10, "Improvement", 30)];
export const pages: readonly Page[] = [
  { name: "Cl 4-6", order: usual, chapters: first },
  { name: "Cl 7-8", order: usual, chapters: doing },
  { name: "Cl 9-10", order: older, chapters: checking },
];
export const place = (page: Page, head: string): number => page.order.indexOf(head) + 2;
export const letter = (column: number): string => String.fromCharCode(65 + column);
export const range = (column: number, rows: readonly number[]): string =>
  `${letter(column)}${(rows[0] ?? 0) + 1}:${letter(column)}${(rows.at(-1) ?? 0) + 1}`;

const blocksOf = (blocks: readonly Block[], page: Page): Block[] => blocks.filter((one) => one.page === page);
const rowsOf = (blocks: readonly Block[], page: Page): number[] => blocksOf(blocks, page).flatMap((one) => one.rows);
/** The row with the total of a checklist. */
export const pageEnd = (blocks: readonly Block[], page: Page): number => (rowsOf(blocks, page).at(-1) ?? 0) + 2;
const tableOf = (blocks: readonly Block[], page: Page): ClauseTable => {
  const sections = blocksOf(blocks, page).map(({ heading, rows }) => ({ heading, rows, sum: heading }));
  const columns = {
    text: 1,
    points: place(page, "Points"),
    score: place(page, "Reached"),
    verdict: place(page, "Class"),
  };
  return { sheet: page.name, header: 3, sections, total: pageEnd(blocks, page), deducted: null, ...columns };
};
const spots = (sheetName: string, rows: readonly number[], columns: readonly number[]): Spot[] =>
  rows.flatMap((row) => columns.map((column) => spot(sheetName, row, column)));
const onPages = (rows: (page: Page) => readonly number[], columns: readonly string[]): Spot[] =>
  pages.flatMap((page) =>
    spots(
      page.name,
      rows(page),
      columns.map((head) => place(page, head)),
    ),
  );

/** Where what stands on the sheets. */
export function partsOf(blocks: readonly Block[]): Parts {
  const asked = (page: Page): number[] => rowsOf(blocks, page);
  const rows = blocks.map((_, index) => FIRST + index);
  const end = FIRST + blocks.length;
  const finals = [spot(REPORT, end + 3, 5)];
  const grades = [...spots(REPORT, rows, [13]), spot(REPORT, end + 4, 5)];
  const ends = onPages((page) => [pageEnd(blocks, page)], tallied);
  const alike = pages.flatMap((page) =>
    figures.map((head) => ({ sheet: page.name, column: place(page, head), rows: asked(page) })),
  );
  return {
    ...noParts,
    tables: pages.map((page) => tableOf(blocks, page)),
    sectionSums: onPages((page) => blocksOf(blocks, page).map((one) => one.heading), tallied),
    totals: [...ends, ...spots(REPORT, [end], sums), spot(REPORT, end + 2, 5), spot(SETUP, PLANNED + 7, 2)],
    counts: spots(REPORT, rows, [6, 7, 8, 9, 10, 11, 12]),
    ratios: spots(REPORT, [...rows, end], [5]),
    finals,
    grades,
    bands: [{ sheet: SETUP, column: 4, rows: [6, 7, 8, 9], lookups: grades }],
    limits: finals,
    wordCells: onPages(asked, figures),
    entries: pages.map((page) => ({ sheet: page.name, column: place(page, "Class"), rows: asked(page) })),
    perSection: spots(REPORT, rows, sums),
    calculated: [...alike, ...[5, 13, 14, 15].map((column) => ({ sheet: REPORT, column, rows }))],
    points: [...onPages(asked, ["Points"]), ...rows.map((_, index) => spot(SETUP, PLANNED + index, 2))],
  };
}
