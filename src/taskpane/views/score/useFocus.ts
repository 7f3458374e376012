import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../context";

/** Moves the keyboard to where the last action wants it. */
export function useFocus(view: RefObject<HTMLElement | null>): void {
  const { on, serial } = usePane().model.focus;
  const seen = useRef(-1);
  useEffect(() => {
    if (seen.current === serial) return;
    // Whoever opens the view by its tab keeps the keyboard there.
    const staysAway = seen.current < 0 && !isNowhere();
    seen.current = serial;
    if (staysAway) return;
    if (on === "onward" && document.activeElement?.closest(".card")) return;
    const element = view.current;
    const target = on === "row" || on === "onward" ? currentRow(element) : element?.querySelector(`[data-focus=${on}]`);
    if (target instanceof HTMLElement) target.focus();
  }, [on, serial, view]);
}

/** The keyboard is in the pane, but on nothing: what had it is gone, as the form of a new audit is. */
export const isNowhere = (): boolean => document.hasFocus() && document.activeElement === document.body;

/** The row of the current clause; where search or filter hides it, the row the Tab key comes to, or the list itself. */
export const currentRow = (view: HTMLElement | null): Element | null | undefined =>
  view?.querySelector("[data-focus=row][aria-current=true]") ??
  view?.querySelector("[data-focus=row][tabindex='0']") ??
  view?.querySelector(".clause-list");
