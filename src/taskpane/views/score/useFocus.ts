import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../context";

/** Moves the keyboard to where the last action wants it. */
export function useFocus(view: RefObject<HTMLElement | null>): void {
  const { on, serial } = usePane().model.focus;
  const seen = useRef(serial);
  useEffect(() => {
    if (seen.current === serial) return;
    seen.current = serial;
    if (on === "onward" && document.activeElement?.closest(".card")) return;
    const element = view.current;
    const target = on === "row" || on === "onward" ? currentRow(element) : element?.querySelector(`[data-focus=${on}]`);
    if (target instanceof HTMLElement) target.focus();
  }, [on, serial, view]);
}

/** The row of the current clause; where search or filter hides it, the row the Tab key comes to, or the list itself. */
const currentRow = (view: HTMLElement | null): Element | null | undefined =>
  view?.querySelector("[data-focus=row][aria-current=true]") ??
  view?.querySelector("[data-focus=row][tabindex='0']") ??
  view?.querySelector(".clause-list");
