/** Every word of a what-if. A language that misses one does not compile. */
export interface WhatIfWords {
  /** How many clauses are supposed to be otherwise. */
  readonly changes: (count: number) => string;
  readonly nothingYet: string;
  readonly apply: string;
  readonly end: string;
  /** Asked before suppositions are discarded. */
  readonly leaving: string;
  readonly discard: string;
  readonly goOn: string;
  /** The comparison as a table. */
  readonly compared: string;
  readonly real: string;
  readonly supposed: string;
  readonly score: string;
  readonly soFar: string;
  readonly range: string;
  readonly grade: string;
  readonly none: string;
  readonly fromTo: (lowest: string, highest: string) => string;
  /** A gate whose state changes. */
  readonly gateFromTo: (name: string, from: string, to: string) => string;
  /** Gates that are left out of the comparison because nothing changes for them. */
  readonly otherGates: (count: number) => string;
  readonly specials: Readonly<Record<"deduction" | "bonus", string>>;
  readonly fewer: (special: string) => string;
  readonly more: (special: string) => string;
  readonly dialog: WhatIfDialogWords;
}

export interface WhatIfDialogWords {
  readonly title: string;
  /** That all of it is one step. */
  readonly explained: string;
  readonly clause: string;
  readonly from: string;
  readonly to: string;
  readonly field: Readonly<Record<"verdict" | "sampled" | "failed" | "awarded" | "evidence" | "reason", string>>;
  readonly blank: string;
  /** A verdict cell that holds no verdict word. */
  readonly unknown: string;
  readonly specialsStay: string;
  readonly unfinished: (clauses: string) => string;
  readonly nothing: string;
  readonly write: (count: number) => string;
  readonly writing: string;
  readonly cancel: string;
  readonly found: (place: string, value: string) => string;
  readonly again: string;
}
