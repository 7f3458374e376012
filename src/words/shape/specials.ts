/** What the special deductions and bonuses say. A language that misses one does not compile. */
export interface SpecialsWords {
  readonly deductions: string;
  readonly bonus: string;
  readonly count: (count: number, limit: number, points: string) => string;
  readonly lastBefore: string;
  readonly reached: string;
  readonly empty: string;
  readonly add: string;
  readonly adding: string;
  readonly type: string;
  readonly types: Readonly<Record<"deduction" | "bonus", string>>;
  readonly kind: string;
  readonly choose: string;
  /** Instead of writing an item without its kind. */
  readonly kindMissing: string;
  readonly clause: string;
  readonly noClause: string;
  readonly site: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly evidence: string;
  readonly remove: string;
  readonly removeThis: (description: string) => string;
  readonly unreadable: string;
  /** On somebody's own sheet: there is no table for such items yet, or the rules know none. */
  readonly missing: Readonly<Record<"text" | "add" | "adding" | "noRules", string>>;
}
