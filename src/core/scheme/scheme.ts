/** Text in both languages of the product. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** A number written in decimal digits ("4.5"), so that nothing is lost on its way to an exact value. */
export type DecimalText = string;

/** Where a points value comes from: printed publicly, typed in from a licensed copy, or ours for demonstration. */
export type PointsStatus = "public" | "userEntered" | "demonstration";

export type VerdictKind = "conforms" | "fails" | "sampled" | "partial" | "excluded" | "notAssessed";

/**
 * A scoring scheme: every rule that changes with the standard, as data that survives JSON.
 * Rules of arithmetic are functions of `core/score`; this picks them by name from closed sets.
 */
export interface Scheme {
  /** Saved in workbooks; never changes after release. */
  readonly id: string;
  readonly version: string;
  /** What was published last; absent in a draft that never was. */
  readonly published?: Publication;
  readonly name: Localised;
  /** Where the rules were taken from and what is not public. */
  readonly source: Localised;
  readonly groups: readonly Group[];
  readonly clauses: readonly Clause[];
  readonly verdicts: {
    /** What a clause may be given unless the clause says otherwise. */
    readonly allowed: readonly VerdictKind[];
    /** Allowed, but the public rules do not mention it: a notice says so. */
    readonly withNotice: readonly VerdictKind[];
    /** Which shares of a clause's points "partial" may award, above 0 and below 1; absent: whatever is awarded. */
    readonly shares?: readonly DecimalText[];
  };
  readonly exclusion: {
    readonly reason: "required" | "notice" | "optional";
    readonly wholeGroup: "notice" | "allowed";
  };
  readonly deductions: {
    readonly kinds: readonly DeductionKind[];
    readonly pointsEach: DecimalText;
  };
  /** Entries beyond `limit` are ignored with a notice. */
  readonly bonus: { readonly pointsEach: DecimalText; readonly limit: number };
  /** Deductions and bonus move the score after it is brought to 100 ("after"), or the earned points before ("before"). */
  readonly order: "after" | "before";
  /**
   * "proportion" (where absent): earned ÷ applicable × full score. "subtraction": the full score less every point lost,
   * whatever is applicable.
   */
  readonly method?: ScoreMethod;
  /** The least a clause earns; where set, awarded points below it (more was deducted than there is) count as this. */
  readonly clauseFloor?: DecimalText;
  /** Instruments that are scored one by one; the score is their sum and the grade the lowest of theirs. */
  readonly parts?: readonly Part[];
  /** Full marks of the normalised score, usually 100; of the sum where there are parts. */
  readonly fullScore: DecimalText;
  readonly cap: DecimalText | null;
  readonly floor: DecimalText | null;
  readonly display: {
    readonly decimals: number;
    readonly rounding: "half-away-from-zero";
    /** Whether bounds are compared with the exact score or with the displayed one. */
    readonly gradesOn: "exact" | "displayed";
  };
  /** Best first. The last one has no bound: it is what remains. */
  readonly grades: readonly Grade[];
  readonly gates: readonly Gate[];
  /** What assessors note beside their verdicts; it never moves the score. Absent = the usual classes and all hints. */
  readonly findings?: { readonly classes: readonly FindingClass[]; readonly hints: readonly HintId[] };
}

/** How serious a finding is. Most serious first in its list; ids are saved, names are shown. */
export interface FindingClass {
  readonly id: string;
  readonly name: Localised;
}

/** Something that does not fit together in an audit, worth a look and never in the way of the score. */
export type HintId =
  | "failed-without-reason"
  | "conforming-without-evidence"
  | "sampled-without-counts"
  | "excluded-without-reason"
  | "deduction-without-clause"
  | "major-on-conforming"
  | "closed-without-proof";

/** What a publication froze. Fingerprints are SHA-256, 64 hexadecimal digits. */
export interface Publication {
  readonly version: string;
  /** Of everything in the scheme but this record. */
  readonly fingerprint: string;
  /** Of what a score depends on: while it is the same, texts may be corrected under the same version. */
  readonly scoring: string;
}

/** How earned points become a score. */
export type ScoreMethod = "proportion" | "subtraction";

/** A kind of special deduction. */
export interface DeductionKind {
  readonly id: string;
  readonly name: Localised;
  /** Id of the best grade that is left as soon as one deduction of this kind is recorded; absent: it only costs points. */
  readonly ceiling?: string;
}

/** An instrument of a scheme that has several, each scored against its own full marks and bounds. */
export interface Part {
  readonly id: string;
  readonly name: Localised;
  /** Ids of the groups whose clauses belong to it. */
  readonly groups: readonly string[];
  readonly fullScore: DecimalText;
  /** What this part must reach for a grade, best grade first; inclusive. Every grade but the last has one. */
  readonly bounds: readonly { readonly grade: string; readonly min: DecimalText }[];
}

export interface Group {
  readonly id: string;
  readonly name: Localised;
  /** null where the points of the group are not public. */
  readonly points: { readonly value: DecimalText; readonly status: PointsStatus } | null;
  /** "bonus": what its clauses earn is added to the normalised score, and what they do not earn is not missed. */
  readonly role?: "bonus";
}

export interface Clause {
  readonly id: string;
  /** Short name, shown in lists. */
  readonly name: Localised;
  /** What is asked for, paraphrased. */
  readonly requirement: Localised;
  readonly points: { readonly value: DecimalText; readonly status: PointsStatus };
  /** Narrower than the scheme's own list where set. */
  readonly allowed?: readonly VerdictKind[];
  /** In place of the scheme's own `verdicts.shares` where set. */
  readonly shares?: readonly DecimalText[];
}

export interface Grade {
  readonly id: string;
  readonly name: Localised;
  /** Inclusive lower bound of the score; null for the grade that remains. */
  readonly min: DecimalText | null;
  readonly stars: number;
  /** What follows from the grade: a sanction, a deadline. Shown, never calculated with. */
  readonly consequence?: Localised;
}

/** A condition on the grade whatever the score: failing it leaves no better grade than its ceiling. */
export type Gate = GateFacts &
  (
    | { readonly rule: "score-at-least"; readonly bound: DecimalText }
    /** Passed while the number of special deductions is below `limit`. */
    | { readonly rule: "deductions-below"; readonly limit: number }
    /** Each of the groups earns at least `bound` per cent of its applicable points; one that is all excluded passes. */
    | { readonly rule: "groups-at-least"; readonly groups: readonly string[]; readonly bound: DecimalText }
    /** Each of the clauses conforms or is excluded. */
    | { readonly rule: "clauses-conform"; readonly clauses: readonly string[] }
    /** The same; where it fails there is no score at all. */
    | { readonly rule: "precondition"; readonly clauses: readonly string[] }
  );

interface GateFacts {
  readonly id: string;
  readonly name: Localised;
  /** Id of the best grade that is left when the gate fails; absent: the last one. */
  readonly ceiling?: string;
}
