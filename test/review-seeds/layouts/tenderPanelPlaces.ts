import { spot, type Spot } from "../book";
import { noParts, type ClauseTable, type Parts } from "../layout";

/** Sheets of the workbook. */
export const RULES = "评分办法";
export const PRICE = "报价评审";
export const FACTS = "商务资料";
export const RESULT = "评审汇总";
export const panel = (index: number): string => `评委${index + 1}`;
/** Rows (as Excel counts) where bidders start on each sheet, and the head row of the panel's sheets. */
export const PRICE_ROW = 6;
export const FACT_ROW = 4;
export const RESULT_ROW = 4;
export const HEAD = 4;

/** How many bidders and members there are, what each technical item is worth, and the parts' points. */
export interface Plan {
  readonly bidders: number;
  readonly experts: number;
  readonly parts: readonly [number, number, number];
  readonly items: readonly number[];
  readonly strength: readonly number[];
}

export const letter = (column: number): string => String.fromCharCode(65 + column);
export const upTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const rowsOf = (first: number, size: number): number[] => upTo(size).map((index) => first - 1 + index);

/** Rows (as Excel counts) on a member's sheet. */
export function places({ items }: Plan) {
  const [a, firstA] = [HEAD + 1, HEAD + 2];
  const b = firstA + items.length;
  return { a, firstA, lastA: b - 1, b, firstB: b + 1, lastB: b + 5, total: b + 6 };
}

const spots = (name: string, rows: readonly number[], columns: readonly number[]): Spot[] =>
  rows.flatMap((row) => columns.map((column) => spot(name, row, column)));
const columnsOf = (name: string, columns: readonly number[], rows: readonly number[]) =>
  columns.map((column) => ({ sheet: name, column, rows }));

function tableOn(name: string, plan: Plan): ClauseTable {
  const at = places(plan);
  const section = (row: number, first: number, size: number) => ({
    heading: row - 1,
    rows: rowsOf(first, size),
    sum: row - 1,
  });
  return {
    sheet: name,
    header: HEAD - 1,
    sections: [section(at.a, at.firstA, plan.items.length), section(at.b, at.firstB, 5)],
    total: at.total - 1,
    text: 1,
    points: 2,
    score: 4,
    deducted: null,
    verdict: null,
  };
}

/** Where what stands on the sheets. */
export function partsOf(plan: Plan): Parts {
  const { bidders, experts, items } = plan;
  const at = places(plan);
  const sheets = upTo(experts).map(panel);
  const priced = rowsOf(PRICE_ROW, bidders);
  const stated = rowsOf(FACT_ROW, bidders);
  const ranked = rowsOf(RESULT_ROW, bidders);
  const [a, b] = [rowsOf(at.firstA, items.length), rowsOf(at.firstB, 5)];
  const checked = rowsOf(RESULT_ROW + bidders + 3, experts);
  const sums = [2, ...upTo(bidders).map((index) => index + 4)];
  const score = experts + 7;
  const grades = spots(FACTS, stated, [7]);
  return {
    ...noParts,
    tables: sheets.map((name) => tableOn(name, plan)),
    sectionSums: sheets.flatMap((name) => spots(name, [at.a - 1, at.b - 1], sums)),
    totals: [...sheets.flatMap((name) => spots(name, [at.total - 1], sums)), spot(RULES, 6, 2)],
    counts: spots(RESULT, checked, [5]),
    ratios: spots(RESULT, ranked, [experts + 5]),
    finals: spots(RESULT, ranked, [score]),
    grades,
    bands: [{ sheet: FACTS, column: 1, rows: rowsOf(FACT_ROW + bidders + 7, 4), lookups: grades }],
    limits: [...spots(FACTS, stated, [3, 5, 10]), ...spots(RESULT, ranked, [score])],
    wordCells: [...spots(PRICE, priced, [7, 8]), ...spots(RESULT, ranked, [score, score + 1])],
    entries: columnsOf(PRICE, [5, 6], priced),
    perSection: spots(RESULT, checked, [1, 2, 3, 4, 5]),
    calculated: [
      ...columnsOf(PRICE, [4, 7, 8], priced),
      ...columnsOf(FACTS, [3, 5, 7, 8, 10], stated),
      ...columnsOf(
        RESULT,
        [...upTo(experts + 3).map((index) => index + 2), experts + 6, score, score + 1, score + 2],
        ranked,
      ),
    ],
    points: [...sheets.flatMap((name) => spots(name, [...a, ...b], [2])), ...spots(RULES, [3, 4, 5], [2])],
  };
}
