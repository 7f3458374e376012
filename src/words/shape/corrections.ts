import type { ClosingGap, CorrectionState } from "../../core/audit/correction";

/** What the special items say about their corrective actions, and about changing them. */
export interface CorrectionsWords {
  readonly title: string;
  /** In the place of what the sheet has no columns for: the headers that are missing. */
  readonly noColumns: (headers: string) => string;
  readonly requirement: string;
  readonly requirementHint: string;
  readonly responsible: string;
  readonly due: string;
  readonly dueBy: (day: string) => string;
  readonly overdue: string;
  readonly overdueCount: (count: number) => string;
  readonly proof: string;
  readonly proofHint: string;
  readonly verifiedBy: string;
  readonly verifiedOn: string;
  readonly verified: (by: string, on: string) => string;
  readonly dayHint: string;
  readonly state: string;
  readonly states: Readonly<Record<CorrectionState, string>>;
  readonly noState: string;
  /** Beside the field that closing needs. */
  readonly needed: Readonly<Record<ClosingGap, string>>;
  readonly closedTooEarly: string;
  readonly edit: (item: string) => string;
  readonly inSheet: (item: string) => string;
  readonly change: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly said: Readonly<Record<"added" | "changed" | "removed", string>>;
}
