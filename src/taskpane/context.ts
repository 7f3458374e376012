import { createContext, use, useSyncExternalStore } from "react";
import type { PaneWords } from "../words/shape/pane";
import type { Action } from "./model/action";
import type { Model } from "./model/model";
import { shownModel } from "./model/whatIf";
import type { Perform } from "./store/jobs";
import type { Store } from "./store/store";
import { paneWords, sayings, type Sayings } from "./words";

/** What every view has: the state, a way to act, and the words of the pane's language. */
export interface Pane {
  readonly model: Model;
  readonly dispatch: (action: Action) => void;
  /** For use cases that the model does not know; the outcome is the caller's. */
  readonly perform: Perform;
  readonly words: PaneWords;
  /** Problems and notices as sentences. */
  readonly say: Sayings;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to the views below. */
export const PaneProvider = PaneContext.Provider;

/** The pane around a view; a view outside of it is a mistake of ours. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("A view stands outside of the pane");
  return pane;
}

/** Follows the store. */
export function useStore(store: Store): Pane {
  const model = useSyncExternalStore(store.subscribe, store.model);
  return {
    model: shownModel(model),
    dispatch: store.dispatch,
    perform: store.perform,
    words: paneWords(model.language),
    say: sayings(model.language),
  };
}
