import type { AppProblem, NewSpecial } from "../../../app/audit";
import type { Scheme } from "../../../core/scheme/scheme";

/** A new special item that does not stand in the sheet yet. */
export interface NewItemForm {
  readonly item: NewSpecial;
  /** It was to be sent: what is missing is said from then on. */
  readonly isAsked: boolean;
  readonly isSending: boolean;
  /** Why the sheet did not take it; null = not refused. */
  readonly problem: AppProblem | null;
}

/** An empty form for a special item of this type. */
export const emptyForm = (type: NewSpecial["type"]): NewItemForm => ({
  item: { type, kind: null, clause: "", site: "", description: "", evidence: "" },
  isAsked: false,
  isSending: false,
  problem: null,
});

/** Whether a deduction lacks its kind; some schemes tell no kinds apart. */
export const isKindMissing = ({ type, kind }: NewSpecial, { deductions }: Scheme): boolean =>
  type === "deduction" && kind === null && deductions.kinds.length > 0;
