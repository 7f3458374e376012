import type { Gate } from "../../core/scheme/scheme";

/** A key and what it does, for the map of keys. */
export interface KeyWords {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Everything the pane says that is not a problem, a notice or a word of the scheme. */
export interface PaneWords {
  readonly views: Readonly<Record<"score" | "specials" | "ledger" | "findings" | "review" | "scheme", string>>;
  readonly viewsLabel: string;
  /** Between the members of a list. */
  readonly joint: string;
  /** A remark in brackets after a sentence. */
  readonly aside: (remark: string) => string;
  readonly loading: string;
  readonly welcome: WelcomeWords;
  readonly header: HeaderWords;
  readonly list: ListWords;
  readonly card: CardWords;
  readonly verdicts: Readonly<
    Record<"conforms" | "fails" | "sampled" | "partial" | "excluded" | "notAssessed", string>
  >;
  /** The same for buttons that have little room. */
  readonly verdictsShort: Readonly<Record<"conforms" | "fails" | "sampled" | "partial" | "excluded", string>>;
  readonly ledger: LedgerWords;
  readonly trouble: TroubleWords;
  readonly whatIf: {
    /** What the mode is called, and that it does not write. */
    readonly title: string;
    /** On the score of the mode. */
    readonly mark: string;
    readonly begin: string;
    readonly end: string;
    /** Why a view cannot be opened in it. */
    readonly notHere: string;
    /** What a screen reader says of the score, said to be supposed. */
    readonly announced: (sentence: string) => string;
  };
  readonly keys: {
    readonly title: string;
    readonly close: string;
    readonly open: string;
    readonly list: readonly KeyWords[];
  };
  /** For screen readers, after an entry has been written. */
  readonly announced: (score: string, grade: string, done: number, total: number) => string;
}

export interface WelcomeWords {
  readonly title: string;
  readonly subtitle: string;
  readonly newAudit: string;
  readonly newAuditDoes: string;
  readonly openAudit: string;
  readonly openAuditDoes: string;
  readonly noneFound: string;
  readonly lookAgain: string;
  /** Doors that need no audit: what each is called, and what it does to the workbook. */
  readonly doors: Readonly<Record<"bind" | "review" | "scheme", { readonly title: string; readonly does: string }>>;
  /** Back to the doors. */
  readonly back: string;
  readonly open: (sheet: string) => string;
  readonly copied: string;
  readonly guide: string;
  readonly guideDoes: string;
  readonly guideText: readonly string[];
  readonly scheme: string;
  readonly sheetLanguage: string;
  readonly company: string;
  readonly assessor: string;
  readonly date: string;
  readonly create: string;
  readonly creating: string;
}

export interface HeaderWords {
  readonly audit: string;
  readonly untitled: string;
  readonly switchLanguage: string;
  readonly otherAudits: string;
  readonly recalculate: string;
  readonly progress: (done: number, total: number) => string;
  readonly score: string;
  readonly soFar: string;
  readonly soFarHint: string;
  /** Beside a score so far where there are special items: they are not in it. */
  readonly beforeSpecials: string;
  readonly noScore: string;
  readonly nothingApplicable: string;
  readonly unreadable: string;
  /** Instead of a score while the audit cannot be read. */
  readonly lost: string;
  /** The open audit stands in `own`, and another one's sheet is in front. */
  readonly inFront: (own: string, front: string) => string;
  readonly openInFront: (front: string) => string;
  readonly stars: (count: number) => string;
  readonly range: (lowest: string, highest: string) => string;
  readonly rangeGrades: (lowest: string, highest: string) => string;
  /** The gauge in words. */
  readonly gauge: (score: string | null, isSoFar: boolean, lowest: string, highest: string, bounds: string) => string;
  /** The distance is in the unit of the score. */
  readonly toNext: (distance: string, grade: string) => string;
  /** How far the score is above the bound of its own grade; in the unit of the score. */
  readonly margin: (distance: string, grade: string) => string;
  /** A distance that would be shown as nothing and is something. */
  readonly lessThan: (least: string) => string;
  /** The same distance in points of the clauses, after the other one. */
  readonly pointsToNext: (points: string) => string;
  /** The grade the score alone would get, and the gates that keep it from counting. */
  readonly onlyGates: (grade: string, gates: string) => string;
  readonly best: string;
  readonly gateState: Readonly<Record<"passed" | "failed" | "open", string>>;
  readonly deductions: (count: number, limit: number) => string;
  readonly notices: (count: number) => string;
  readonly noNotices: string;
  /** The bars of the groups as a list. */
  readonly groups: string;
  readonly demonstration: string;
  readonly showLedger: string;
}

export interface ListWords {
  readonly label: string;
  readonly search: string;
  readonly filter: string;
  readonly filters: Readonly<
    Record<"all" | "open" | "failed" | "sampled" | "excluded" | "withFindings" | "withoutEvidence", string>
  >;
  readonly bulk: (group: string) => string;
  readonly history: string;
  readonly group: (done: number, total: number) => string;
  readonly earned: (earned: string, applicable: string) => string;
  /** Points of a group of which nothing was assessed yet. */
  readonly untouched: (applicable: string) => string;
  /** A group that takes no part because every clause of it is excluded. */
  readonly excluded: string;
  readonly nothing: string;
  readonly showAll: string;
  /** The clause is not in the list any more, and where the keyboard is instead. */
  readonly left: Readonly<Record<"deleted" | "filtered", (clause: string, now: string) => string>>;
  readonly waiting: string;
  readonly refused: string;
  readonly wrong: string;
}

export interface CardWords {
  readonly label: (clause: string) => string;
  readonly inSheet: string;
  readonly verdict: string;
  readonly sampled: string;
  readonly failed: string;
  readonly awarded: (points: string) => string;
  readonly earned: string;
  readonly earnedOf: (earned: string, points: string) => string;
  readonly takesNoPart: string;
  readonly notYet: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly writing: string;
  readonly unsaved: string;
  readonly nextOpen: string;
  readonly allDone: string;
  /** No other clause than this one is open. */
  readonly lastOpen: string;
  readonly clear: string;
}

export interface LedgerWords {
  readonly caption: string;
  readonly what: string;
  readonly change: string;
  readonly running: string;
  readonly incomplete: (open: number) => string;
  readonly gates: string;
  readonly rule: Readonly<Record<Gate["rule"], (bound: string) => string>>;
  readonly outcome: (value: string) => string;
  readonly next: string;
  readonly blockedBy: (gates: string) => string;
  readonly show: (clause: string) => string;
  readonly showSpecial: (description: string) => string;
  /** A special item beyond what the scheme counts. */
  readonly notCounted: string;
  readonly none: string;
}

export interface TroubleWords {
  readonly retry: string;
  readonly close: string;
  readonly conflict: string;
  /** A field of a clause, what the sheet holds there, and what was entered here; "" = blank. */
  readonly conflictAt: (clause: string, field: string, sheet: string, mine: string) => string;
  readonly unknownVerdict: string;
  readonly keepMine: string;
  readonly keepSheet: string;
  /** What a cell holds now, "" for a blank one. */
  readonly found: (address: string, value: string) => string;
  readonly waiting: (count: number) => string;
  readonly unsaved: (clauses: string) => string;
  /** Something was not taken back; `more`: there is something before it that may be. */
  readonly notTakenBack: (more: boolean) => string;
  readonly discard: string;
  readonly rows: (count: number) => string;
  readonly broken: string;
  readonly reload: string;
}
