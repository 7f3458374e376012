import type { HintId } from "../../core/scheme/scheme";

/** What the findings and the hints say. A language that misses one does not compile. */
export interface FindingsWords {
  readonly title: string;
  readonly none: string;
  /** The filter leaves nothing. */
  readonly noneShown: string;
  readonly show: string;
  readonly all: string;
  /** A class in the filter, with how many there are. */
  readonly withCount: (name: string, count: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<"clause" | "class", string>>;
  readonly unknownClass: string;
  /** A finding, for the names of its buttons. */
  readonly one: (clause: string, text: string) => string;
  readonly edit: (finding: string) => string;
  readonly remove: (finding: string) => string;
  readonly inSheet: (finding: string) => string;
  readonly toClause: (clause: string) => string;
  readonly form: FindingFormWords;
  readonly said: Readonly<Record<"added" | "changed" | "removed", string>>;
  /** In a workbook whose audit has no table of findings. */
  readonly missing: { readonly text: string; readonly add: string; readonly adding: string };
  readonly card: {
    readonly title: (count: number) => string;
    readonly add: string;
    readonly all: string;
  };
  readonly hints: {
    readonly title: (count: number) => string;
    readonly none: string;
    /** Over the clauses it is about. */
    readonly group: Readonly<Record<HintId, string>>;
    /** Beside one clause: what is odd and the way out. */
    readonly sentence: Readonly<Record<HintId, string>>;
    readonly special: (position: number) => string;
  };
}

export interface FindingFormWords {
  readonly add: string;
  readonly adding: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly change: string;
  readonly clause: string;
  readonly noClause: string;
  readonly class: string;
  readonly choose: string;
  readonly classMissing: string;
  readonly text: string;
  readonly textHint: string;
  readonly textMissing: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly link: string;
  readonly linkHint: string;
}
