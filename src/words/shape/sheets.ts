import type { CorrectionState } from "../../core/audit/correction";
import type { PointsStatus } from "../../core/scheme/scheme";

/** Columns of the clause table, in the order a new audit writes them. */
export const clauseColumns = [
  "clause",
  "indicator",
  "requirement",
  "points",
  "verdict",
  "sampled",
  "failed",
  "awarded",
  "earned",
  "evidence",
  "reason",
  "site",
  "state",
] as const;
export type ClauseColumn = (typeof clauseColumns)[number];

/** Columns of the table of special deductions and bonuses. */
export const specialColumns = [
  "type",
  "kind",
  "clause",
  "site",
  "description",
  "evidence",
  "correction",
  "responsible",
  "due",
  "proof",
  "verified",
  "status",
] as const;
export type SpecialColumn = (typeof specialColumns)[number];

/** What tells that a row of the special items is an item, also where its type was forgotten; side by side in new sheets. */
export const itemFacts = [
  "kind",
  "clause",
  "site",
  "description",
  "evidence",
] as const satisfies readonly SpecialColumn[];

/** Columns of the table of findings. */
export const findingColumns = ["clause", "class", "text", "evidence", "link"] as const;
export type FindingColumn = (typeof findingColumns)[number];

/** Columns of the special items that tell of the corrective action. */
export const correctionColumns = [
  "correction",
  "responsible",
  "due",
  "proof",
  "verified",
  "status",
] as const satisfies readonly SpecialColumn[];

/** Columns of the table that holds the scheme as keys and values. */
export const schemeColumns = ["key", "value", "zh", "en", "status", "meaning"] as const;
export type SchemeColumn = (typeof schemeColumns)[number];

/** Rows of the scheme's table that have no name of their own. */
export const schemeRules = [
  "scheme.id",
  "scheme.version",
  "scheme.published",
  "verdicts.allowed",
  "verdicts.withNotice",
  "verdicts.shares",
  "exclusion.reason",
  "exclusion.wholeGroup",
  "deductions.pointsEach",
  "bonus.pointsEach",
  "bonus.limit",
  "score.order",
  "score.method",
  "score.clauseFloor",
  "score.full",
  "score.cap",
  "score.floor",
  "display.decimals",
  "display.rounding",
  "display.gradesOn",
  "findings.hints",
] as const;
export type SchemeRule = (typeof schemeRules)[number];

/** What the sheets of an audit say, in one language. Headers never change after release. */
export interface SheetWords {
  readonly sheets: Readonly<Record<"scoring" | "specials" | "findings" | "summary" | "scheme", string>>;
  readonly clause: Readonly<Record<ClauseColumn, string>>;
  readonly special: Readonly<Record<SpecialColumn, string>>;
  readonly finding: Readonly<Record<FindingColumn, string>>;
  readonly scheme: Readonly<Record<SchemeColumn, string>>;
  readonly title: Readonly<
    Record<
      | "scoring"
      | "specials"
      | "findings"
      | "summary"
      | "scheme"
      | "company"
      | "assessor"
      | "date"
      | "stage"
      | "site"
      | "schemeVersion",
      string
    >
  >;
  /** What a drop-down writes for the two types of special item. */
  readonly types: Readonly<Record<"deduction" | "bonus", string>>;
  readonly prompts: Readonly<
    Record<
      | "points"
      | "verdict"
      | "sampled"
      | "failed"
      | "awarded"
      | "evidence"
      | "reason"
      | "type"
      | "kind"
      | "status"
      | "findingClass",
      Prompt
    >
  >;
  readonly errors: Readonly<
    Record<"verdict" | "points" | "sampled" | "failed" | "awarded" | "type" | "findingClass", Prompt>
  >;
  /** What a drop-down writes for how far a corrective action is. */
  readonly statuses: Readonly<Record<CorrectionState, string>>;
  /** Above the table of findings. */
  readonly findingsHint: string;
  readonly summary: SummaryWords;
  readonly schemeSheet: Readonly<
    Record<
      "hint" | "meaning" | "number" | "zh" | "en" | "code" | "other" | "specialTypes" | "verdicts" | "table",
      string
    >
  >;
  /** Where points come from, beside the code of the scheme's table; `unknown` for a code that is none. */
  readonly pointsStatus: Readonly<Record<PointsStatus | "unknown", string>>;
  /** What each rule of the scheme's table is about, by its key. */
  readonly schemeRules: Readonly<Record<SchemeRule, string>>;
  /** What the state column says of a row; native formulas count by these words. */
  readonly states: Readonly<Record<"open" | "excluded" | "wrong" | "exact" | "engine", string>>;
  readonly footer: string;
}

/** A bubble beside a cell. Excel allows 32 characters of title and 255 of text. */
export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** Labels and short answers of the summary sheet. */
export interface SummaryWords {
  readonly columns: Readonly<Record<"what" | "native" | "soFar" | "engine" | "check", string>>;
  readonly lines: Readonly<
    Record<
      | "grade"
      | "score"
      | "stars"
      | "points"
      | "applicable"
      | "earned"
      | "deductions"
      | "bonus"
      | "uncapped"
      | "range"
      | "gap"
      | "gapPoints"
      | "open"
      | "openPoints"
      | "wrong"
      | "untyped"
      | "nextOpen",
      string
    >
  >;
  readonly groups: Readonly<
    Record<"title" | "group" | "name" | "points" | "applicable" | "earned" | "rate" | "open", string>
  >;
  readonly gates: Readonly<
    Record<"title" | "name" | "value" | "bound" | "outcome" | "passed" | "failed" | "undecided", string>
  >;
  readonly missing: string;
  readonly notices: Readonly<
    Record<
      "title" | "none" | "demonstration" | "pointsSum" | "noReason" | "extraBonus" | "groupOut" | "orderMatters",
      string
    >
  >;
  readonly rules: Readonly<
    Record<
      | "title"
      | "deductionEach"
      | "bonusEach"
      | "bonusLimit"
      | "order"
      | "full"
      | "cap"
      | "floor"
      | "decimals"
      | "gradesOn"
      | "failedGates"
      | "gradeNumber"
      | "uncertain"
      | "close"
      | "otherOrder"
      | "lostSheet"
      | "bounds"
      | "bound"
      | "stars"
      | "answers"
      | "range"
      | "gap"
      | "inWords",
      string
    >
  >;
  readonly checks: Readonly<
    Record<"same" | "differs" | "open" | "wrong" | "notRunning" | "seeEngine" | "working" | "lostSheet", string>
  >;
  /** Instead of a grade while clauses are open. */
  readonly pending: string;
  /** Instead of a grade when a sheet was deleted under the formulas. */
  readonly lostSheet: (sheet: string) => string;
  readonly signatures: readonly string[];
}
