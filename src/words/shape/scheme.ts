import type { PasteProblem } from "../../core/scheme/pastePoints";

type PasteOf<C extends PasteProblem["code"]> = Extract<PasteProblem, { code: C }>;

/** Everything that is said about schemes a team owns. */
export interface SchemeWords {
  readonly paste: { readonly [C in PasteProblem["code"]]: (problem: PasteOf<C>) => string };
  readonly newVersionNeeded: (version: string) => string;
  readonly command: {
    readonly summary: string;
    readonly usage: string;
    readonly builtIn: string;
    readonly unknown: (id: string, known: string) => string;
    readonly needsOut: string;
    /** What a scheme has: clauses, points, bounds. */
    readonly facts: (clauses: number, points: string, grades: string) => string;
    readonly source: string;
    readonly state: string;
    readonly points: (status: string) => string;
    readonly written: (file: string) => string;
  };
  readonly view: SchemeViewWords;
}

/** The words of the pane's view of the scheme. */
export interface SchemeViewWords {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly state: string;
  /** Instead of a state, and what follows from it, where clauses stand on sheets of the user's own. */
  readonly bound: string;
  readonly boundText: string;
  readonly source: string;
  readonly checkTitle: string;
  readonly check: string;
  readonly checking: string;
  readonly checked: string;
  readonly normalHidden: (count: number) => string;
  readonly goTo: (cell: string) => string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly pasteLabel: string;
  readonly pasteCheck: string;
  readonly pasteApply: (count: number) => string;
  readonly pasteFits: (count: number) => string;
  readonly pasteDone: (count: number) => string;
  readonly pasteSame: string;
  readonly publishTitle: string;
  readonly publishHint: string;
  readonly publish: string;
  readonly published: string;
  readonly newVersion: string;
  readonly fingerprint: string;
  readonly doorHint: string;
  readonly startWith: string;
  readonly unreadable: string;
}
