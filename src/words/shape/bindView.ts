import type { MissingRole } from "../../core/binding/missingRole";

/** What the pane says while a sheet of the user's own is bound, in one language. */
export interface BindViewWords {
  readonly title: string;
  readonly intro: string;
  readonly reading: (percent: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly nothing: string;
  readonly nothingSelected: string;
  readonly takeSelection: string;
  readonly takeSelectionHint: string;
  readonly lookAgain: string;
  readonly table: string;
  readonly confidence: (percent: number) => string;
  readonly unsure: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly column: (letter: string, heading: string) => string;
  readonly unused: string;
  readonly example: (values: string) => string;
  readonly noExample: string;
  readonly reads: string;
  readonly count: (clauses: number, ids: string, points: string) => string;
  /** All clauses of an audit that stands in several tables. */
  readonly together: (clauses: number, tables: number) => string;
  readonly open: string;
  readonly more: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly blank: string;
  readonly blankOpen: string;
  readonly blankZero: string;
  readonly partial: string;
  readonly partialHint: string;
  readonly further: string;
  readonly furtherHint: string;
  readonly furtherTable: (place: string, clauses: number) => string;
  readonly words: string;
  readonly wordsHint: string;
  readonly word: (word: string, count: number) => string;
  readonly moreWords: (count: number) => string;
  readonly chooseMeaning: string;
  readonly meanings: Readonly<Record<"conforms" | "fails" | "excluded" | "notAssessed", string>>;
  /** A share of the points. */
  readonly share: string;
  readonly shareOf: (word: string) => string;
  readonly shareHint: string;
  readonly shareWrong: string;
  readonly scheme: string;
  readonly noScheme: string;
  readonly missing: Readonly<Record<MissingRole, string>>;
  readonly use: string;
  readonly using: string;
  readonly writes: string;
}
