import { useEffect } from "react";
import { usePane } from "../../context";
import { keyAction, placeOf } from "../../keys";

/** Listens to the keys of the scoring view, wherever in the pane the keyboard is. */
export function useKeys(): void {
  const { model, dispatch } = usePane();
  const { keysShown } = model;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || keysShown) return;
      const action = keyAction(event, placeOf(event.target));
      if (action === null) return;
      event.preventDefault();
      dispatch(action);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [dispatch, keysShown]);
}
