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
  };
  readonly exclusion: {
    readonly reason: "required" | "notice" | "optional";
    readonly wholeGroup: "notice" | "allowed";
  };
  readonly deductions: {
    readonly kinds: readonly { readonly id: string; readonly name: Localised }[];
    readonly pointsEach: DecimalText;
  };
  /** Entries beyond `limit` are ignored with a notice. */
  readonly bonus: { readonly pointsEach: DecimalText; readonly limit: number };
  /** Deductions and bonus move the score after it is brought to 100 ("after"), or the earned points before ("before"). */
  readonly order: "after" | "before";
  /** Full marks of the normalised score, usually 100. */
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
}

export interface Group {
  readonly id: string;
  readonly name: Localised;
  /** null where the points of the group are not public. */
  readonly points: { readonly value: DecimalText; readonly status: PointsStatus } | null;
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
}

export interface Grade {
  readonly id: string;
  readonly name: Localised;
  /** Inclusive lower bound of the score; null for the grade that remains. */
  readonly min: DecimalText | null;
  readonly stars: number;
}

/** A condition that decides the grade whatever the score: failing it gives the last grade. */
export type Gate =
  | { readonly id: string; readonly name: Localised; readonly rule: "score-at-least"; readonly bound: DecimalText }
  /** Passed while the number of special deductions is below `limit`. */
  | { readonly id: string; readonly name: Localised; readonly rule: "deductions-below"; readonly limit: number };
