import type { AppProblem } from "../../../../app/audit";
import type { Converted, CopyState, WentBack } from "../../../../app/portableCopies";

/** What the part about copies knows. */
export interface CopiesModel {
  /** null until it was read. */
  readonly state: CopyState | null;
  readonly isBusy: boolean;
  /** The question whether a copy was saved is open. */
  readonly isAsking: boolean;
  readonly done: Deed | null;
  readonly trouble: AppProblem | null;
}

/** What was done last. */
export type Deed =
  | { readonly kind: "made"; readonly result: Converted }
  | { readonly kind: "wentBack"; readonly result: WentBack }
  | { readonly kind: "mended"; readonly result: number }
  | { readonly kind: "templateOpened" };

/** What happens to it. */
export type CopiesAction =
  | { readonly type: "stateRead"; readonly state: CopyState }
  | { readonly type: "asked" }
  | { readonly type: "cancelled" }
  | { readonly type: "begun" }
  | { readonly type: "done"; readonly deed: Deed }
  | { readonly type: "failed"; readonly problem: AppProblem };

export const atFirst: CopiesModel = { state: null, isBusy: false, isAsking: false, done: null, trouble: null };

/** The next state; an answer that comes while another question runs changes only what it is about. */
export function update(model: CopiesModel, action: CopiesAction): CopiesModel {
  switch (action.type) {
    case "stateRead":
      return { ...model, state: action.state };
    case "asked":
      return { ...model, isAsking: true, done: null, trouble: null };
    case "cancelled":
      return { ...model, isAsking: false };
    case "begun":
      return { ...model, isBusy: true, isAsking: false, done: null, trouble: null };
    case "done":
      return { ...model, isBusy: false, done: action.deed };
    case "failed":
      return { ...model, isBusy: false, trouble: action.problem };
  }
}
