import { spot, type Line, type Spot } from "../book";
import type { Parts, ClauseTable, EntryColumn, CalculatedColumn } from "../layout";

export type Columns = Readonly<
  Record<"ref" | "dept" | "text" | "crit" | "weight" | "answer" | "open" | "earned" | "note", number>
>;
export interface Department {
  readonly name: string;
  readonly sheet: string;
  readonly columns: Columns;
  readonly weight: number;
  readonly rows: readonly number[];
  readonly max: number;
}
export type List = {
  readonly name: string;
  readonly columns: Columns;
  readonly lines: Line[];
  readonly departments: Department[];
};

export const [FRONT, BACK, CARD, GUIDE, PRIOR] = ["Guest Areas", "Heart of House", "Scorecard", "Guide", "Prior Year"];
export const HEADER = 3;
export const [FIRST, answers] = [5, ["Y", "N", "NA"]] as const;
export const front: Columns = { ref: 0, dept: 1, text: 2, crit: 3, weight: 4, answer: 5, open: 6, earned: 7, note: 8 };
/** The back-of-house list also says how a standard is looked at (column D). */
export const back: Columns = { dept: 0, ref: 1, text: 2, weight: 4, crit: 5, answer: 6, earned: 7, open: 8, note: 9 };

export const at = (column: number): string => String.fromCharCode(65 + column);
/** The newest department has no result of last year. */
export const known = (departments: readonly Department[]): readonly Department[] =>
  departments.filter(({ name }) => name !== "Public Areas");
export const lastPrior = (departments: readonly Department[]): number => 3 + known(departments).length;

const spots = (name: string, rows: readonly number[], columns: readonly number[]): Spot[] =>
  rows.flatMap((row) => columns.map((column) => spot(name, row, column)));

/** Where what stands on the two lists. */
export function listParts(lists: readonly List[]): Partial<Parts> {
  const each = <T>(of: (one: List, columns: Columns, rows: readonly number[], total: number) => readonly T[]): T[] =>
    lists.flatMap((one) =>
      of(
        one,
        one.columns,
        one.departments.flatMap(({ rows }) => rows),
        one.lines.length - 1,
      ),
    );
  return {
    tables: each(({ name, departments }, { text, weight, earned, answer }, _, total): ClauseTable[] => [
      {
        sheet: name,
        header: HEADER,
        sections: departments.map(({ rows }) => ({ heading: null, rows, sum: null })),
        total,
        text,
        points: weight,
        score: earned,
        deducted: null,
        verdict: answer,
      },
    ]),
    entries: each(({ name }, { answer }, rows): EntryColumn[] => [{ sheet: name, column: answer, rows }]),
  };
}

/** Where what stands on the scorecard, the guide and last year's sheet. */
export function cardParts(departments: readonly Department[]): Partial<Parts> {
  const rows = departments.map((_, index) => HEADER + 1 + index);
  const end = HEADER + 1 + departments.length;
  const register = departments.map((_, index) => 13 + index);
  const card = (of: readonly number[], ...columns: number[]): Spot[] => spots(CARD, of, columns);
  const clauses = (pick: (one: Columns) => number[]): Spot[] =>
    departments.flatMap((one) => spots(one.sheet, one.rows, pick(one.columns)));
  const sheets = [...new Set(departments.map((one) => one.sheet))].map((name) =>
    departments.filter((one) => one.sheet === name),
  );
  const listed = (name: "open" | "earned"): CalculatedColumn[] =>
    sheets.flatMap((group) =>
      group
        .slice(0, 1)
        .map((one) => ({ sheet: one.sheet, column: one.columns[name], rows: group.flatMap((each) => each.rows) })),
    );
  const sheetTotals = sheets.flatMap((group) =>
    group
      .slice(-1)
      .flatMap((one) =>
        spots(one.sheet, [(one.rows.at(-1) ?? 0) + 2], [one.columns.weight, one.columns.open, one.columns.earned]),
      ),
  );
  const ends = [...spots(GUIDE, [13 + departments.length], [1, 2]), ...spots(PRIOR, [lastPrior(departments)], [1, 2])];
  return {
    sectionSums: card(rows, 6, 7),
    totals: [...sheetTotals, ...card([end], 1, 2, 3, 4, 5, 6, 7, 9), ...card([end + 2], 1), ...ends],
    counts: [...card(rows, 2, 3, 4, 5, 9), ...card([end + 7], 1)],
    ratios: [...card(rows, 8), ...card([end], 8)],
    finals: card([end + 3], 1),
    grades: [...card(rows, 14), ...card([end + 6, end + 8], 1)],
    bands: [{ sheet: GUIDE, column: 0, rows: [3, 4, 5, 6], lookups: [...card(rows, 14), ...card([end + 6], 1)] }],
    limits: [...card(rows, 10), ...card([end + 3], 1)],
    wordCells: [...clauses(({ open, earned }) => [open, earned]), ...card(rows, 3, 4, 5, 9)],
    perSection: card(rows, 2, 3, 4, 5, 6, 7, 9, 16),
    calculated: [
      ...listed("open"),
      ...listed("earned"),
      ...[8, 10, 11, 12, 13, 14, 15].map((column) => ({ sheet: CARD, column, rows })),
    ],
    points: [
      ...clauses(({ weight }) => [weight]),
      ...spots(GUIDE, register, [2]),
      ...card(rows, 1),
      ...priorWeights(departments),
    ],
  };
}

const priorWeights = (departments: readonly Department[]): Spot[] =>
  spots(
    PRIOR,
    known(departments).map((_, index) => 3 + index),
    [1],
  );
