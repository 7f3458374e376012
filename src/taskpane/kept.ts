import { useSyncExternalStore } from "react";
import { usePane } from "./context";

/** A state and the way to change it. */
export interface Kept<State, Happening> {
  readonly state: State;
  /** The state as it is at this moment, for what goes on after a wait. */
  readonly now: () => State;
  readonly act: (happening: Happening) => void;
}

/**
 * The state of a part of the pane that is loaded when it is needed: it lives as long as the pane does, one an audit, so
 * that nothing typed is lost when another view is opened. `update` is pure. Answers the hook that gives it.
 */
export function keptState<State, Happening>(
  update: (state: State, happening: Happening) => State,
  initial: State,
): (suffix: string) => Kept<State, Happening> {
  const panes = new WeakMap<object, Map<string, Cell<State, Happening>>>();
  return (suffix) => {
    // Each pane has a store of its own, and with it a way to act that is always the same.
    const { dispatch } = usePane();
    const audits = panes.get(dispatch) ?? new Map<string, Cell<State, Happening>>();
    panes.set(dispatch, audits);
    const cell = audits.get(suffix) ?? createCell(update, initial);
    audits.set(suffix, cell);
    const state = useSyncExternalStore(cell.subscribe, cell.now);
    return { state, now: cell.now, act: cell.act };
  };
}

interface Cell<State, Happening> extends Omit<Kept<State, Happening>, "state"> {
  readonly subscribe: (listener: () => void) => () => void;
}

function createCell<State, Happening>(
  update: (state: State, happening: Happening) => State,
  initial: State,
): Cell<State, Happening> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    act: (happening) => {
      state = update(state, happening);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
