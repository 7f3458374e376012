import type { ColumnRole, IdSource, PointsSource, WordMeaning } from "../../core/binding/binding";
import type { BoundNotice, BoundProblem } from "../../core/binding/problem";

type ProblemOf<Code extends BoundProblem["code"]> = Extract<BoundProblem, { readonly code: Code }>;
type NoticeOf<Id extends BoundNotice["id"]> = Extract<BoundNotice, { readonly id: Id }>;

/** What is said about sheets that others made, in one language. */
export interface BindingWords {
  /** Names of what columns hold. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly problem: { readonly [Code in BoundProblem["code"]]: (problem: ProblemOf<Code>) => string };
  readonly notice: { readonly [Id in BoundNotice["id"]]: (notice: NoticeOf<Id>) => string };
  readonly ids: Readonly<Record<IdSource, string>>;
  readonly points: Readonly<Record<PointsSource, string>>;
  /** What a word was settled to mean. */
  readonly meaning: (meaning: WordMeaning) => string;
  readonly file: BindingFileWords;
  readonly report: BindingReportWords;
}

/** Why a file's sheet was not used, with the way out. `columns` lists what was recognised. */
export interface BindingFileWords {
  readonly unsure: (place: string, confidence: string, needed: string, columns: string) => string;
  readonly nothingThere: (place: string) => string;
  readonly mixed: (place: string, other: string) => string;
  readonly words: (place: string, words: readonly { readonly word: string; readonly count: number }[]) => string;
  readonly noSheet: (sheet: string, found: string) => string;
  readonly badPlace: (text: string) => string;
  readonly incomplete: (place: string, missing: string, columns: string) => string;
  readonly unknownScheme: (id: string, known: string) => string;
  readonly otherScheme: (asked: string, found: string) => string;
}

/** Labels of the command line's report. */
export interface BindingReportWords {
  readonly title: string;
  readonly place: string;
  readonly confidence: (confidence: string) => string;
  /** Label of a further table of the same audit. */
  readonly also: string;
  readonly words: string;
  readonly wrongWords: (text: string) => string;
  readonly columns: string;
  readonly clauses: string;
  readonly count: (clauses: number, ids: string, points: string) => string;
  readonly others: (places: string) => string;
  readonly grade: string;
  readonly noGrade: string;
  readonly missing: { readonly points: string; readonly entry: string; readonly label: string };
  readonly wrongColumns: (text: string, roles: string) => string;
  readonly wrongBlank: (text: string) => string;
  readonly wrongPartial: (text: string) => string;
  readonly oneFile: string;
}
