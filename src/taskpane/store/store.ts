import type { Language } from "../../app/audit";
import type { WorkbookPort } from "../../workbook/port";
import type { Action } from "../model/action";
import { initialModel, type Model } from "../model/model";
import { update } from "../model/update";
import { createRunner } from "./effects";
import { follow } from "./follow";
import type { Perform } from "./jobs";

/** The pane's one state with everything that may change it. */
export interface Store {
  readonly model: () => Model;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly perform: Perform;
  /** Resolves when the workbook has done everything asked for so far. */
  readonly idle: () => Promise<void>;
  /** Ends waiting and following; resolves when Excel knows. */
  readonly close: () => Promise<void>;
}

export interface StoreOptions {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly keepLanguage: (language: Language) => void;
}

/** Starts looking for audits at once and follows the workbook from then on. */
export function createStore(options: StoreOptions): Store {
  let model = initialModel(options.language);
  const listeners = new Set<() => void>();
  const dispatch = (action: Action): void => {
    const next = update(model, action);
    model = next.model;
    for (const listener of listeners) listener();
    for (const effect of next.effects) runner.run(effect);
  };
  const runner = createRunner({ ...options, dispatch, model: () => model });
  const following = follow(options.port, dispatch, runner.isEcho);
  dispatch({ type: "started" });
  return {
    model: () => model,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    perform: runner.perform,
    idle: runner.idle,
    close: () => {
      runner.stop();
      return following.stop();
    },
  };
}
