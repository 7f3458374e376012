import type { AppProblem } from "../../../app/audit";
import type { Ailing } from "../../../app/portableCopies";
import type { CopiesPaneWords } from "../../../words/shape/copies";

/** What is known of functions that do not answer. */
export interface SilenceModel {
  /** As it was looked at last. */
  readonly ailing: Ailing;
  /** Something was done about it. */
  readonly isTried: boolean;
  readonly isBusy: boolean;
  readonly isClosed: boolean;
  readonly trouble: AppProblem | null;
}

export type SilenceAction =
  | { readonly type: "looked"; readonly ailing: Ailing }
  | { readonly type: "begun" }
  | { readonly type: "failed"; readonly problem: AppProblem }
  | { readonly type: "closed" };

export const unknown: SilenceModel = {
  ailing: { misnamed: 0, silent: 0 },
  isTried: false,
  isBusy: false,
  isClosed: false,
  trouble: null,
};

/** The next state. What was closed stays closed, whatever is found later. */
export function update(model: SilenceModel, action: SilenceAction): SilenceModel {
  switch (action.type) {
    case "looked":
      return { ...model, ailing: action.ailing, isBusy: false };
    case "begun":
      return { ...model, isBusy: true, isTried: true, trouble: null };
    case "failed":
      return { ...model, isBusy: false, trouble: action.problem };
    case "closed":
      return { ...model, isClosed: true };
  }
}

/** What can be done about it. */
export type Repair = "mend" | "recalculate";

/** The one sentence to be said and what repairs it; null when there is nothing to say. */
export function whatToSay(
  { ailing: { misnamed, silent }, isTried, isClosed }: SilenceModel,
  words: CopiesPaneWords,
): { readonly sentence: string; readonly repair: Repair | null } | null {
  if (isClosed) return null;
  if (misnamed > 0) return { sentence: words.misnamed(misnamed), repair: "mend" };
  if (silent > 0) return { sentence: (isTried ? words.stillSilent : words.silent)(silent), repair: "recalculate" };
  return isTried ? { sentence: words.answering, repair: null } : null;
}
