/** What is said about templates and copies that work without the add-in, in one language. */
export interface CopiesWords {
  readonly template: TemplateCommandWords;
  readonly working: WorkingWords;
  readonly sheet: PortableSheetWords;
  readonly portable: PortableCommandWords;
  readonly pane: CopiesPaneWords;
  /** Why a formula stays as it is. */
  readonly problem: Readonly<Record<TwinProblemCode, (what: string) => string>>;
  /** A sheet's cell, as a sentence names it. */
  readonly place: (sheet: string, cell: string) => string;
}

/** The part of the pane about copies. */
export interface CopiesPaneWords {
  readonly title: string;
  readonly hint: string;
  readonly make: string;
  /** Asked before anything is changed. */
  readonly saveFirst: string;
  readonly goOn: string;
  readonly cancel: string;
  readonly working: string;
  readonly made: (cells: number, sheet: string) => string;
  readonly nothing: string;
  readonly isPortable: (sheet: string) => string;
  readonly back: string;
  readonly wentBack: (cells: number) => string;
  /** The formulas are back; the sheet of the list stays, for it holds something that was put there since. */
  readonly kept: (cells: number, sheet: string) => string;
  readonly left: (places: string) => string;
  readonly misnamed: (count: number) => string;
  readonly mend: string;
  readonly mended: (count: number) => string;
  readonly silent: (count: number) => string;
  /** Recalculating did not help. */
  readonly stillSilent: (count: number) => string;
  /** What was silent or misnamed calculates again. */
  readonly answering: string;
  readonly templateTitle: string;
  readonly templateHint: string;
  readonly makeTemplate: string;
  readonly templateMade: string;
}

/** `starsheet portable`. */
export interface PortableCommandWords {
  readonly summary: string;
  readonly usage: string;
  readonly needsOut: string;
  readonly oneFile: string;
  readonly oneWay: string;
  readonly made: (file: string, cells: number, sheet: string) => string;
  readonly wentBack: (file: string, cells: number) => string;
  readonly repaired: (file: string, cells: number) => string;
  readonly nothingAsked: string;
  readonly nothingToRepair: string;
  readonly isPortable: string;
  readonly isNotPortable: string;
  readonly untwinned: (place: string, reason: string) => string;
  readonly elsewhere: (names: string) => string;
  /** The cell was changed or moved after the copy was made. */
  readonly changed: (place: string) => string;
  /** Cells in which the add-in does not answer, by what they show. */
  readonly silent: (count: number, shown: string) => string;
}

/** The sheet that a portable copy has in addition. */
export interface PortableSheetWords {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly wayBack: string;
  /** Before the value that tells whether somebody changed the sheet. */
  readonly seal: string;
  readonly columns: Readonly<Record<"sheet" | "cell" | "original" | "now" | "date" | "stored", string>>;
}

/** Labels beside the native formulas that stand for the add-in's functions. */
export interface WorkingWords {
  readonly verdicts: string;
  readonly rules: string;
  readonly grades: string;
  readonly specials: string;
  readonly clauses: string;
  readonly score: string;
  readonly standing: string;
  readonly ledger: string;
  readonly answers: string;
  /** In place of a grade that binary numbers cannot decide. */
  readonly seeEngine: string;
  /** How many verdicts are words rather than points. */
  readonly worded: string;
  readonly deductions: string;
  readonly bonuses: string;
  /** How many entries are wrong or not taken in. */
  readonly wrong: string;
  readonly open: string;
  readonly openPoints: string;
  readonly uncertain: string;
  readonly points: string;
  readonly applicable: string;
  readonly earned: string;
  readonly section: string;
  /** Deductions and bonuses together. */
  readonly change: string;
  readonly unlimited: string;
  readonly grade: string;
  readonly close: string;
  readonly columns: Readonly<
    Record<
      | "id"
      | "points"
      | "verdict"
      | "sampled"
      | "failed"
      | "awarded"
      | "word"
      | "kind"
      | "earned"
      | "state"
      | "least"
      | "most"
      | "excluded"
      | "open"
      | "unmet"
      | "strange"
      | "known",
      string
    >
  >;
}

/** `starsheet template`. */
export interface TemplateCommandWords {
  readonly summary: string;
  readonly usage: string;
  readonly needsOut: string;
  readonly takesNoFile: (found: string) => string;
  readonly unknownScheme: (id: string, known: string) => string;
  readonly password: (most: number) => string;
  /** `protectedSheets` and `openSheets`: names of sheets. */
  readonly made: (file: string, protectedSheets: string, openSheets: string) => string;
}

/** Why a formula of the add-in has no native twin. */
export type TwinProblemCode =
  | "NOT_CELLWISE"
  | "UNKNOWN_REFERENCE"
  | "UNEQUAL_AREAS"
  | "SCHEME_UNREADABLE"
  | "UNEQUAL_COLUMNS"
  | "UNKNOWN_LANGUAGE"
  | "TOO_MANY_ROWS"
  | "TOO_MANY_CALLS"
  | "NO_RESULT"
  | "TOO_LONG"
  | "NO_ROOM";
