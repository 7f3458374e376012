import type { Area } from "../review/model/area";

/** What a column of a bound sheet holds. Saved in workbooks and files: these names never change after release. */
export const columnRoles = [
  "clause",
  "section",
  "text",
  "points",
  /** Points of a level above the clause. */
  "groupPoints",
  "criterion",
  "awarded",
  "deducted",
  "verdict",
  /** Marks in a column of their own for every verdict. */
  "conforms",
  "fails",
  "partial",
  "notApplicable",
  /** The opposite of notApplicable: yes means that the clause counts. */
  "applicable",
  "sampled",
  "nonConforming",
  "evidence",
  "reason",
  "veto",
  /** What the audited party gave itself; never scored unless chosen. */
  "selfAwarded",
  "selfDeducted",
  /** An earlier score of an assessor, such as 初评 before 评定. */
  "earlierAwarded",
  "other",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Zero-based columns by what they hold. */
export type RoleColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** How a sheet says what a clause got. */
export type BoundStyle = "awarded" | "deducted" | "verdict" | "marks";

/**
 * Where the points of a clause come from: a column, its text ("…（3分）"), the heading of the score ("Score (0-5)"), or
 * every clause weighs the same.
 */
export type PointsSource = "column" | "text" | "heading" | "equal";

/** Whether clause ids stand in the sheet, or are made: from the sections and the numbers in them, or from positions. */
export type IdSource = "column" | "text" | "sections" | "positions";

/**
 * What a word of somebody's sheet says about a clause: a verdict, or the share of its points that it earns in percent
 * (0 to 100). Saved in workbooks.
 */
export type WordMeaning = "conforms" | "fails" | "excluded" | "notAssessed" | `${string}%`;

/** Meanings by word; words are compared without case, width and spaces at the ends. */
export type WordMeanings = Readonly<Record<string, WordMeaning>>;

/** What the user may settle about a sheet that it cannot say itself. */
export interface BindingChoices {
  /** What a blank means in a column of deductions; by itself it is never a zero. */
  readonly blankMeans: "notAssessed" | "zero";
  /** Share (0 to 1, decimal text) that "partly" earns where no points stand beside it; null = it has to be said. */
  readonly partialShare: string | null;
  /** Words for verdicts that the sheet uses and that do not speak for themselves. */
  readonly words: WordMeanings;
}

export const defaultChoices: BindingChoices = { blankMeans: "notAssessed", partialShare: null, words: {} };

/** A table of clauses on somebody's sheet and how it is read. */
export interface Binding extends BindingChoices {
  readonly sheet: string;
  /** Headings and rows, zero-based. */
  readonly area: Area;
  /** Zero-based first and last row of the headings. */
  readonly header: readonly [number, number];
  readonly columns: RoleColumns;
}

/** A heading of a table: one text, or the texts of two rows one below the other. */
export interface Heading {
  readonly column: number;
  readonly text: string;
}
