import type { Action, Effect } from "./action";
import type { FocusRequest, Model } from "./model";

/** The pane after an action, and what the workbook has to do because of it, in this order. */
export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

/** One answer for every kind of action out of a set. */
export type Handlers<T extends Action["type"]> = {
  readonly [K in T]: (model: Model, action: Extract<Action, { type: K }>) => Step;
};

/** A step that asks the workbook for nothing. */
export const still = (model: Model): Step => ({ model, effects: [] });

/** A step with work for the workbook. */
export const step = (model: Model, ...effects: readonly Effect[]): Step => ({ model, effects });

/** Asks for the keyboard to be moved. */
export const focusing = (model: Model, on: FocusRequest["on"]): Model => ({
  ...model,
  focus: { on, serial: model.focus.serial + 1 },
});
